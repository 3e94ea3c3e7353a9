/** A curve made as coarse as the columns of pixels it falls into. */
export interface Curve {
  /** Px and value in turn; a NaN value breaks the line. */
  readonly points: readonly number[];
}

/** How rows are laid along an axis: where a row stands, and which row (fractional) stands at a place, in px. */
export interface RowAxis {
  readonly at: (row: number) => number;
  readonly rowAt: (px: number) => number;
}

/**
 * Rows `from` … `to` of a column as a curve. Where several rows share a column of pixels only the first, the lowest,
 * the highest and the last of them are kept (Jugel and others 2014), so that the curve looks the same and no extreme
 * is lost. Costs one comparison a row. Non-finite values break the curve.
 */
export function decimate(values: Float64Array, from: number, to: number, axis: RowAxis): Curve {
  const points: number[] = [];
  let row = from;
  while (row <= to) {
    const column = Math.floor(axis.at(row));
    const next = Math.min(to + 1, Math.max(row + 1, Math.ceil(axis.rowAt(column + 1))));
    if (next === row + 1) push(points, axis.at(row), values[row]!);
    else pushColumn(points, values, row, next, axis);
    row = next;
  }
  return { points };
}

const push = (points: number[], px: number, value: number): void => {
  points.push(px, Number.isFinite(value) ? value : NaN);
};

/** Rows `from` … `to` − 1, which share a column of pixels. */
function pushColumn(points: number[], values: Float64Array, from: number, to: number, axis: RowAxis): void {
  let [low, high] = [-1, -1];
  for (let row = from; row < to; row++) {
    const value = values[row]!;
    if (!Number.isFinite(value)) continue;
    if (low < 0 || value < values[low]!) low = row;
    if (high < 0 || value > values[high]!) high = row;
  }
  if (low < 0) return push(points, axis.at(from), NaN);
  const kept = [from, Math.min(low, high), Math.max(low, high), to - 1];
  kept.forEach((row, n) => {
    if (row !== kept[n - 1] && (Number.isFinite(values[row]!) || n === 0 || n === 3))
      push(points, axis.at(row), values[row]!);
  });
}
