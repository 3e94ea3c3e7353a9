/** The value that the share `q` of the times lies below or at. */
export function quantile(times: readonly number[], q: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
}

/** The middle of the times. */
export const median = (times: readonly number[]): number => quantile(times, 0.5);

/** How long something takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A pause in which the host may put optimised code in place. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

/**
 * The times of each side, round by round. The sides take turns, so that whatever else the machine does falls on all of
 * them, and warm up for half as many rounds before they count.
 */
export async function race<Side extends string>(
  sides: Readonly<Record<Side, () => number | Promise<number>>>,
  rounds: number,
): Promise<Record<Side, number[]>> {
  const names = Object.keys(sides) as Side[];
  const times = new Map(names.map((name): [Side, number[]] => [name, []]));
  for (let round = -rounds / 2; round < rounds; round++) {
    for (const name of names) {
      const time = await sides[name]();
      if (round >= 0) times.get(name)!.push(time);
    }
    await breathe();
  }
  return Object.fromEntries(times) as Record<Side, number[]>;
}

/** How many times as long one side takes as the other: the median over the rounds, each compared with itself. */
export const ratio = (times: readonly number[], others: readonly number[]): number =>
  median(times.map((time, round) => time / others[round]!));

/** A number with as many digits as a reader needs. */
export const short = (value: number): string => value.toPrecision(3);

/** Lines of cells under one another: the first column to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)));
  return rows
    .map((row) =>
      row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  '),
    )
    .join('\n');
}
