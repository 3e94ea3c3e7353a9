import { rateY, stepAt, stepX, type ChartFrame, type LossChart } from './chartFrame';
import { decimate, type RowAxis } from './decimation';
import { powerOfTen } from './figures';
import { PALETTES } from './palette';
import { font, mathsFont, write, type Context } from './pen';

const LINE = 1.25;
const TO_COME = 0.55;
const TYPE = 12;
/** Between the plot and the numbers of its axis, in px. */
const GAP = 7;
/** Decades are labelled at least this far apart, in px. */
const SPACING = 26;

/** Draws how the selected racer's learning rate changes, under the curves and on an axis of its own at the right. */
export function paintRate(ctx: Context, { rate, playhead, theme }: LossChart, frame: ChartFrame): void {
  if (!rate || !frame.rate) return;
  const { ink3 } = PALETTES[theme];
  paintAxis(ctx, frame, frame.rate, ink3);
  const now = Math.min(Math.max(1, Math.floor(playhead)), rate.rows - 1);
  ctx.strokeStyle = ink3;
  ctx.lineWidth = LINE;
  ctx.lineJoin = 'round';
  paintRows(ctx, rate.eta, 1, now, frame);
  ctx.globalAlpha = TO_COME;
  paintRows(ctx, rate.eta, now, rate.rows - 1, frame);
  ctx.globalAlpha = 1;
}

function paintAxis(
  ctx: Context,
  { right, top, bottom, width }: ChartFrame,
  { low, high }: NonNullable<ChartFrame['rate']>,
  colour: string,
): void {
  const x = right + GAP;
  const spacing = (bottom - top) / (high - low);
  const stride = Math.max(1, Math.ceil(SPACING / spacing));
  for (let exponent = high; exponent >= low; exponent -= stride) {
    const y = Math.round(top + (high - exponent) * spacing) - 0.5;
    write(ctx, { text: powerOfTen(exponent), x, y, align: 'left', font: font(TYPE, 400), colour });
  }
  // Clear of the last step's number.
  write(ctx, { text: 'η', x: width - 8, y: bottom + 14, align: 'right', font: mathsFont(TYPE + 1), colour });
}

function paintRows(ctx: Context, eta: Float64Array, from: number, to: number, frame: ChartFrame): void {
  const axis: RowAxis = {
    at: (row) => stepX(frame, row),
    rowAt: (px) => (px >= frame.right ? Infinity : stepAt(frame, px)),
  };
  const { points } = decimate(eta, from, to, axis);
  ctx.beginPath();
  for (let i = 0; i < points.length; i += 2) {
    const y = rateY(frame, points[i + 1]!);
    if (i === 0) ctx.moveTo(points[i]!, y);
    else ctx.lineTo(points[i]!, y);
  }
  ctx.stroke();
}
