import { ticks } from 'd3';
import type { Size } from './camera';
import { tick } from './figures';
import { PALETTES, type Palette, type Theme } from './palette';
import { font, mathsFont, write, type Context } from './pen';
import { DASH_WIDTH, racerLook } from './racers';

/** Data, and what the racers make of them, as a plain value. */
export interface FitPicture {
  readonly theme: Theme;
  /** The data: row k is (x[k], y[k]). */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** The rows that the next step sees; absent where it sees all. */
  readonly seen: ReadonlySet<number> | undefined;
  readonly curves: readonly FitCurve[];
}

/** A racer's model at the places of `FitFrame.xs`; not everywhere finite. */
export interface FitCurve {
  readonly slot: number;
  readonly values: Float64Array;
  readonly selected: boolean;
}

/** Where the data stand on a canvas. It follows from the data alone, so that nothing moves but the curves. */
export interface FitFrame extends Size {
  /** Left, right, bottom and top of the plot, in units of the data. */
  readonly box: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
  /** The plot's ground in CSS px. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The places at which curves are drawn, from left to right. */
  readonly xs: Float64Array;
}

const MARGIN = { left: 50, right: 16, top: 8, bottom: 26 };
/** Air around the data, as a part of their extent. */
const AIR = { x: 0.04, y: 0.14 };
/** A curve has a place every so many px. */
const PLACE = 2;
const DOT = { usual: 2.4, unseen: 1.8, seen: 3.6 };
const LINE = 1.75;
const SELECTED_LINE = 2.35;
const TYPE = 12;
const TICK_SPACING = { x: 62, y: 34 };
/** Canvas and clip stay sound however far a curve leaves. */
const FARTHEST = 1e5;

function extent(values: readonly number[], air: number): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const more = (high - low || 1) * air;
  return [low - more, high + more];
}

/** The axes for some data on a canvas. */
export function frameFit({ x, y }: Pick<FitPicture, 'x' | 'y'>, { width, height }: Size): FitFrame {
  const [x0, x1] = extent(x, AIR.x);
  const [y0, y1] = extent(y, AIR.y);
  const right = Math.max(MARGIN.left + 1, width - MARGIN.right);
  const bottom = Math.max(MARGIN.top + 1, height - MARGIN.bottom);
  const places = Math.max(2, Math.ceil((right - MARGIN.left) / PLACE) + 1);
  return {
    width,
    height,
    box: { x0, x1, y0, y1 },
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    xs: Float64Array.from({ length: places }, (_, i) => x0 + ((x1 - x0) * i) / (places - 1)),
  };
}

/** Where x stands, in CSS px. */
export const fitX = ({ box, left, right }: FitFrame, x: number): number =>
  left + ((right - left) * (x - box.x0)) / (box.x1 - box.x0);

/** Where y stands, in CSS px from the top; at most some canvases away. */
export const fitY = ({ box, top, bottom }: FitFrame, y: number): number =>
  Math.min(Math.max(bottom - ((bottom - top) * (y - box.y0)) / (box.y1 - box.y0), -FARTHEST), FARTHEST);

/** Draws data and curves on a clear context; the selected racer's last. */
export function paintFit(ctx: Context, picture: FitPicture, frame: FitFrame): void {
  const palette = PALETTES[picture.theme];
  paintGrid(ctx, frame, palette);
  ctx.save();
  ctx.beginPath();
  ctx.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  ctx.clip();
  paintDots(ctx, picture, frame, palette);
  const inOrder = picture.curves.toSorted((a, b) => Number(a.selected) - Number(b.selected));
  for (const curve of inOrder) paintCurve(ctx, curve, picture.theme, frame);
  ctx.restore();
}

function paintGrid(ctx: Context, frame: FitFrame, palette: Palette): void {
  const { box, left, right, top, bottom, width } = frame;
  const ink = { font: font(TYPE, 400), colour: palette.ink3 };
  const ys = evenly(box.y0, box.y1, (bottom - top) / TICK_SPACING.y);
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  for (const { value, label: text } of ys) {
    const y = Math.round(fitY(frame, value)) + 0.5;
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
    write(ctx, { ...ink, text, x: left - 7, y: y - 1, align: 'right' });
  }
  const name = { font: mathsFont(TYPE + 2), colour: palette.ink3, align: 'right' as const };
  write(ctx, { ...name, text: 'X', x: width - 5, y: bottom + 14 });
  for (const { value, label: text } of evenly(box.x0, box.x1, (right - left) / TICK_SPACING.x)) {
    const x = fitX(frame, value);
    if (x < right - 20) write(ctx, { ...ink, text, x, y: bottom + 14, align: 'center' });
  }
}

function evenly(low: number, high: number, count: number): { value: number; label: string }[] {
  const values = ticks(low, high, Math.max(2, Math.round(count)));
  const step = values.length > 1 ? values[1]! - values[0]! : high - low;
  return values.map((value) => ({ value, label: tick(value, step) }));
}

/** Size and darkness tell a step's batch from the rest. */
function paintDots(ctx: Context, { x, y, seen }: FitPicture, frame: FitFrame, palette: Palette): void {
  const dots = (rows: readonly number[], radius: number, colour: string): void => {
    ctx.fillStyle = colour;
    for (const row of rows) {
      ctx.beginPath();
      ctx.arc(fitX(frame, x[row]!), fitY(frame, y[row]!), radius, 0, 2 * Math.PI);
      ctx.fill();
    }
  };
  const rows = [...x.keys()];
  if (!seen) return dots(rows, DOT.usual, palette.ink2);
  dots(
    rows.filter((row) => !seen.has(row)),
    DOT.unseen,
    palette.line2,
  );
  dots([...seen], DOT.seen, palette.ink);
}

function paintCurve(ctx: Context, { slot, values, selected }: FitCurve, theme: Theme, frame: FitFrame): void {
  const { r, dash } = racerLook(slot, theme);
  ctx.beginPath();
  let down = false;
  frame.xs.forEach((x, i) => {
    const value = values[i]!;
    if (Number.isNaN(value)) down = false;
    else if (down) ctx.lineTo(fitX(frame, x), fitY(frame, value));
    else ctx.moveTo(fitX(frame, x), fitY(frame, value));
    if (!Number.isNaN(value)) down = true;
  });
  const width = selected ? SELECTED_LINE : LINE;
  ctx.lineWidth = width;
  ctx.lineJoin = 'round';
  ctx.lineCap = dash.cap;
  ctx.setLineDash(dash.lengths.map((length) => (length * width) / DASH_WIDTH));
  ctx.strokeStyle = r;
  ctx.stroke();
  ctx.setLineDash([]);
}
