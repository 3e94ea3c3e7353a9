import type { Layout, Figure } from './figure';
import { paintWithin } from './figure';
import { CAPTION, shortened } from './layout';
import type { Size } from '../paint/camera';
import { paintChart } from '../paint/chart';
import { frameChart, type ChartFrame, type LossChart } from '../paint/chartFrame';
import { paintMarker } from '../paint/markers';
import { PALETTES, type Palette } from '../paint/palette';
import { font, mathsFont, widthOf, write, type Context } from '../paint/pen';
import { racerLook } from '../paint/racers';
import type { Rect } from '../paint/scene';

const SECTION = { font: font(13, 600), small: font(12, 400), height: 28 };
const ROW = 28;
const MARKER = 11;
/** The standings leave the loss at least so much. */
const LEAST_LOSS = 180;
const GAP = 16;
/** Where the columns of the standings stand, from the right edge: numbers by their right end, the verdict by its left. */
const COLUMNS = { name: 20, f: 158, distance: 106, verdict: 94 };

/** Draws everything of a figure at a playhead but what is on its map. */
export function paintSurround(ctx: Context, figure: Figure, layout: Layout, playhead: number): void {
  const palette = PALETTES[figure.theme];
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, layout.width, layout.height);
  if (layout.head) paintHead(ctx, figure, layout.head, playhead, palette);
  if (layout.column) paintColumn(ctx, figure, layout.column, playhead, palette);
  if (layout.progress) paintProgress(ctx, layout.progress, playhead / Math.max(1, figure.lastStep), palette);
  paintCaption(ctx, layout, palette);
}

function paintHead(
  ctx: Context,
  { title, stepAt }: Figure,
  { x, y, width, height }: Rect,
  playhead: number,
  palette: Palette,
): void {
  const middle = y + height / 2;
  const step = stepAt(playhead);
  const face = font(20, 640);
  const count = font(16, 600);
  const room = width - widthOf(ctx, step, count) - GAP;
  const text = shortened(title, room, (part) => widthOf(ctx, part, face));
  write(ctx, { text, x, y: middle, align: 'left', font: face, colour: palette.ink });
  write(ctx, { text: step, x: x + width, y: middle, align: 'right', font: count, colour: palette.ink2 });
}

/** The loss, which takes what the standings leave. */
function paintColumn(
  ctx: Context,
  figure: Figure,
  { x, y, width, height }: Rect,
  playhead: number,
  palette: Palette,
): void {
  const rows = figure.standings.rowsAt(playhead);
  const room = Math.floor((height - 2 * SECTION.height - LEAST_LOSS - GAP) / ROW);
  const shown = rows.length <= room ? rows.length : room - 1;
  const table = SECTION.height + Math.min(rows.length, room) * ROW;
  const { loss } = figure;
  paintSection(ctx, { x, y, width }, loss.title, loss.scale, palette);
  const plot = {
    x,
    y: y + SECTION.height,
    width,
    height: height - SECTION.height - (rows.length > 0 ? table + GAP : 0),
  };
  const chart = loss.chartAt(playhead);
  paintWithin(ctx, plot, () => paintChart(ctx, chart, axesOf(chart, plot)));
  if (rows.length === 0) return;
  const top = y + height - table;
  paintStandings(ctx, figure, { x, y: top, width, height: table }, playhead, shown, palette);
}

const axes = new WeakMap<LossChart['racers'], ChartFrame>();

/** The axes of a chart, which stay the same while it is played: to choose them reads every row. */
function axesOf(chart: LossChart, size: Size): ChartFrame {
  const known = axes.get(chart.racers);
  if (known?.width === size.width && known.height === size.height) return known;
  const frame = frameChart(chart, size);
  axes.set(chart.racers, frame);
  return frame;
}

/** The name of a part, and what is to be known of it, at its right. */
function paintSection(
  ctx: Context,
  { x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>,
  title: string,
  says: string,
  { ink2, ink3 }: Palette,
): void {
  const middle = y + SECTION.height / 2 - 4;
  write(ctx, { text: title, x, y: middle, align: 'left', font: SECTION.font, colour: ink2 });
  write(ctx, { text: says, x: x + width, y: middle, align: 'right', font: SECTION.small, colour: ink3 });
}

function paintStandings(
  ctx: Context,
  { standings, theme }: Figure,
  { x, y, width }: Rect,
  playhead: number,
  shown: number,
  palette: Palette,
): void {
  const rows = standings.rowsAt(playhead);
  const right = x + width;
  const value = font(14, 400);
  const head = { y: y + SECTION.height / 2 - 4, colour: palette.ink3 } as const;
  const title = {
    text: standings.titleAt(playhead),
    align: 'left',
    font: SECTION.font,
    colour: palette.ink2,
  } as const;
  write(ctx, { ...head, ...title, x });
  write(ctx, { ...head, text: 'f', x: right - COLUMNS.f, align: 'right', font: mathsFont(14) });
  write(ctx, {
    ...head,
    text: standings.distance,
    x: right - COLUMNS.distance,
    align: 'right',
    font: SECTION.small,
  });
  rows.slice(0, shown).forEach((row, n) => {
    const middle = y + SECTION.height + (n + 0.5) * ROW;
    const { marker, r } = racerLook(row.slot, theme);
    const ink = { fill: r, casing: palette.paper, casingWidth: 0.01 };
    paintMarker(ctx, marker, { x: x + MARKER / 2 + 1, y: middle }, MARKER, ink);
    const line = { y: middle, font: value, colour: row.isLost ? palette.ink3 : palette.ink };
    const room = width - COLUMNS.f - COLUMNS.name - 56;
    const name = shortened(row.name, room, (text) => widthOf(ctx, text, value));
    write(ctx, { ...line, text: name, x: x + COLUMNS.name, align: 'left' });
    write(ctx, { ...line, text: row.f, x: right - COLUMNS.f, align: 'right' });
    if (!row.isLost) write(ctx, { ...line, text: row.distance, x: right - COLUMNS.distance, align: 'right' });
    const from = row.isLost ? COLUMNS.f - GAP : COLUMNS.verdict;
    const said = shortened(row.verdict, from, (text) => widthOf(ctx, text, font(13, 400)));
    const colour = row.isLost ? palette.error : palette.ink2;
    write(ctx, { ...line, text: said, x: right - from, align: 'left', font: font(13, 400), colour });
  });
  if (shown === rows.length) return;
  const text = standings.more(rows.length - shown);
  const middle = y + SECTION.height + (shown + 0.5) * ROW;
  write(ctx, { text, x: x + COLUMNS.name, y: middle, align: 'left', font: value, colour: palette.ink3 });
}

function paintProgress(ctx: Context, { x, y, width, height }: Rect, part: number, palette: Palette): void {
  ctx.fillStyle = palette.track;
  ctx.fillRect(x, y, width, height);
  ctx.fillStyle = palette.accent;
  ctx.fillRect(x, y, width * Math.min(1, part), height);
}

function paintCaption(ctx: Context, { caption }: Layout, { ink2, ink3 }: Palette): void {
  if (!caption) return;
  const { x, y } = caption.at;
  const line = { x, align: 'left' } as const;
  const middle = (n: number): number => y + (n + 0.5) * CAPTION.leading;
  caption.settings.forEach((text, n) =>
    write(ctx, { ...line, text, y: middle(n), font: CAPTION.settings, colour: ink2 }),
  );
  caption.link.forEach((text, n) => {
    const below = middle(caption.settings.length + n) + CAPTION.gap;
    write(ctx, { ...line, text, y: below, font: CAPTION.link, colour: ink3 });
  });
}
