import { ticks } from 'd3';
import { lossY, stepAt, stepX, type ChartFrame, type ChartRacer, type LossChart } from './chartFrame';
import { paintRate } from './chartRate';
import { decimate, type RowAxis } from './decimation';
import { decimal, powerOfTen } from './figures';
import { paintMarker, outlineMarker } from './markers';
import { PALETTES, type Palette } from './palette';
import { font, write, type Context } from './pen';
import { racerLook, type RacerLook } from './racers';

const LINE = 1.75;
const SELECTED_LINE = 2.35;
const TO_COME = { width: 1, opacity: 0.55 };
const MARKER = 10;
const END_MARKER = 7;
const TYPE = 12;
/** Decades are labelled at least this far apart, in px; steps too. */
const LABEL_SPACING = { decade: 26, step: 44 };

/** Draws the loss chart on a clear context: grid, the racers' curves, the current step and their markers. */
export function paintChart(ctx: Context, chart: LossChart, frame: ChartFrame): void {
  const palette = PALETTES[chart.theme];
  paintGrid(ctx, frame, palette);
  paintRate(ctx, chart, frame);
  const inOrder = [...chart.racers].sort((a, b) => Number(a.selected) - Number(b.selected));
  const drawn = inOrder.filter(({ rows }) => rows > 0);
  ctx.save();
  ctx.beginPath();
  ctx.rect(
    frame.left - MARKER,
    frame.top,
    frame.right - frame.left + 2 * MARKER,
    frame.bottom - frame.top + 2,
  );
  ctx.clip();
  for (const racer of drawn) paintCurve(ctx, racer, chart, frame);
  ctx.restore();
  const x = stepX(frame, Math.min(chart.playhead, frame.steps));
  ctx.beginPath();
  ctx.moveTo(x, frame.top - 4);
  ctx.lineTo(x, frame.bottom);
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = 1;
  ctx.stroke();
  for (const racer of drawn) paintMarkers(ctx, racer, chart, frame);
}

function paintGrid(ctx: Context, frame: ChartFrame, palette: Palette): void {
  const { low, high, left, right, top, bottom } = frame;
  const spacing = (bottom - top) / (high - low);
  const stride = Math.max(1, Math.ceil(LABEL_SPACING.decade / spacing));
  const ink = { font: font(TYPE, 400), colour: palette.ink3 };
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  // Counted from 10⁰, so that a longer race keeps the decades that are already there.
  for (let exponent = Math.ceil(low / stride) * stride; exponent <= high; exponent += stride) {
    const y = Math.round(top + (high - exponent) * spacing) + 0.5;
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
    write(ctx, { ...ink, text: powerOfTen(exponent), x: left - 7, y: y - 1, align: 'right' });
  }
  for (const { step, label } of stepTicks(frame)) {
    const half = label.length * 3.5;
    const x = Math.min(Math.max(stepX(frame, step), half), frame.width - half - 4);
    write(ctx, { ...ink, text: label, x, y: bottom + 14, align: 'center' });
  }
}

/** The labelled steps: even ones, or 0 and 1, 3, 10, 30 … as far as they stand apart. */
export function stepTicks(frame: ChartFrame): { step: number; label: string }[] {
  const label = (step: number): string => (step > 1000 ? powerOfTenSteps(step) : decimal(step, 0));
  if (frame.spacing === 'even')
    return ticks(0, frame.steps, Math.max(1, (frame.right - frame.left) / 62))
      .filter(Number.isInteger)
      .map((step) => ({ step, label: decimal(step, 0) }));
  const steps = [0];
  for (let decade = 1; decade <= frame.steps; decade *= 10) {
    steps.push(decade);
    const apart = stepX(frame, 10 * decade) - stepX(frame, decade) > 2 * LABEL_SPACING.step;
    if (apart && 3 * decade <= frame.steps) steps.push(3 * decade);
  }
  return steps.map((step) => ({ step, label: label(step) }));
}

function powerOfTenSteps(step: number): string {
  const exponent = Math.floor(Math.log10(step) + 1e-9);
  const mantissa = Math.round(step / 10 ** exponent);
  return mantissa === 1 ? powerOfTen(exponent) : `${mantissa}·${powerOfTen(exponent)}`;
}

/** What a racer has done, and, thin, what is to come. */
function paintCurve(
  ctx: Context,
  racer: ChartRacer,
  { theme, playhead }: LossChart,
  frame: ChartFrame,
): void {
  const axis: RowAxis = {
    at: (row) => stepX(frame, row),
    rowAt: (px) => (px >= frame.right ? Infinity : stepAt(frame, px)),
  };
  const last = racer.rows - 1;
  const now = Math.min(Math.max(0, playhead), last);
  const head = headOf(racer, now, frame);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'butt';
  ctx.strokeStyle = racerLook(racer.slot, theme).r;
  if (now < last) {
    ctx.globalAlpha = TO_COME.opacity;
    ctx.lineWidth = TO_COME.width;
    ctx.beginPath();
    const known = Number.isFinite(head.y);
    if (known) ctx.moveTo(head.x, head.y);
    outline(ctx, decimate(racer.f, Math.floor(now) + 1, last, axis).points, frame, known ? 'on' : 'anew');
    ctx.stroke();
    ctx.globalAlpha = 1;
  }
  ctx.lineWidth = racer.selected ? SELECTED_LINE : LINE;
  ctx.beginPath();
  outline(ctx, decimate(racer.f, 0, Math.floor(now), axis).points, frame, 'anew');
  if (Number.isFinite(head.y)) ctx.lineTo(head.x, head.y);
  ctx.stroke();
}

/** Outlines a curve, `on` from where the pen is or `anew`. */
function outline(ctx: Context, points: readonly number[], frame: ChartFrame, begin: 'on' | 'anew'): void {
  let down = begin === 'on';
  for (let i = 0; i < points.length; i += 2) {
    const [x, value] = [points[i]!, points[i + 1]!];
    if (Number.isNaN(value)) down = false;
    else if (down) ctx.lineTo(x, lossY(frame, value));
    else {
      ctx.moveTo(x, lossY(frame, value));
      down = true;
    }
  }
}

/** Where a racer stands at a row, which may lie between two; y is NaN where its loss is not a number. */
function headOf({ f, rows }: ChartRacer, row: number, frame: ChartFrame): { x: number; y: number } {
  const before = Math.floor(row);
  const [from, to] = [lossY(frame, f[before]!), lossY(frame, f[Math.min(before + 1, rows - 1)]!)];
  return {
    x: stepX(frame, row),
    y: row === before || Number.isNaN(to) ? from : from + (to - from) * (row - before),
  };
}

function paintMarkers(
  ctx: Context,
  racer: ChartRacer,
  { theme, playhead }: LossChart,
  frame: ChartFrame,
): void {
  const look = racerLook(racer.slot, theme);
  const last = racer.rows - 1;
  const left = leftAt(racer, frame);
  if (left !== null) paintLeft(ctx, racer, left, playhead, look, frame);
  else if (playhead < last && Number.isFinite(racer.f[last])) {
    ctx.globalAlpha = TO_COME.opacity;
    outlineMarker(ctx, look.marker, headOf(racer, last, frame), END_MARKER);
    ctx.fillStyle = look.r;
    ctx.fill();
    ctx.globalAlpha = 1;
  }
  if (left !== null && playhead >= left) return;
  const head = headOf(racer, Math.min(Math.max(0, playhead), last), frame);
  if (!Number.isFinite(head.y) || head.y < frame.top) return;
  paintMarker(ctx, look.marker, head, MARKER, {
    fill: look.r,
    casing: PALETTES[theme].paper,
    casingWidth: 1.5,
  });
}

/** A triangle where a racer's curve left through the top for good. */
function paintLeft(
  ctx: Context,
  racer: ChartRacer,
  left: number,
  playhead: number,
  look: RacerLook,
  frame: ChartFrame,
): void {
  const last = headOf(racer, Math.max(0, left - 1), frame);
  const next = headOf(racer, Math.min(left, racer.rows - 1), frame);
  const part = next.y < frame.top ? (last.y - frame.top) / (last.y - next.y) : 0;
  ctx.globalAlpha = playhead >= left ? 1 : TO_COME.opacity;
  outlineMarker(ctx, 'triangle-up', { x: last.x + (next.x - last.x) * part, y: frame.top }, MARKER);
  ctx.fillStyle = look.r;
  ctx.fill();
  ctx.globalAlpha = 1;
}

/** The row from which on a racer stays above the plot; for a diverged one at the latest its end. Else null. */
function leftAt({ f, rows, diverged }: ChartRacer, { floor, high }: ChartFrame): number | null {
  const most = floor + 10 ** high;
  let row = rows;
  while (row > 0 && !(f[row - 1]! <= most)) row--;
  return row < rows || diverged ? row : null;
}
