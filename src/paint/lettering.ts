import type { Point } from './camera';
import { CALLOUT, type Label } from './labels';
import { paintMarker } from './markers';
import { PALETTES, type Palette } from './palette';
import { font, write, writeCased, type Context } from './pen';
import { racerLook } from './racers';
import type { Scene } from './scene';

const LEADER_WIDTH = 1.1;
const NAME_WEIGHT = 600;

/** The canvas font of names at heads. */
export const nameFont = ({ sizes }: Scene): string => font(sizes.name, NAME_WEIGHT);

/** What a racer's head is called: its name, or, once it has diverged, its end. */
export function headName(scene: Scene, racer: number): string {
  const { name, diverged } = scene.racers[racer]!;
  return diverged && scene.playhead >= diverged.at ? diverged.label : name;
}

/** Draws names and call-outs with their leaders. */
export function paintLabels(ctx: Context, labels: readonly Label[], scene: Scene): void {
  for (const label of labels) {
    if (label.racers.length === 1) paintName(ctx, label, scene);
    else paintCallout(ctx, label, scene);
  }
}

function paintName(ctx: Context, { racers, leader, rect }: Label, scene: Scene): void {
  const palette = PALETTES[scene.theme];
  const [racer] = racers as [number];
  const colour = racerLook(scene.racers[racer]!.slot, scene.theme).t;
  if (leader) paintLeader(ctx, leader, colour, palette);
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  const text = headName(scene, racer);
  writeCased(ctx, { text, x, y, align: 'center', font: nameFont(scene), colour }, palette.casing);
}

function paintCallout(ctx: Context, { racers, leader, rect }: Label, scene: Scene): void {
  const palette = PALETTES[scene.theme];
  if (leader) paintLeader(ctx, leader, palette.mapInk, palette);
  ctx.globalAlpha = 0.9;
  ctx.fillStyle = palette.casing;
  ctx.beginPath();
  ctx.roundRect(rect.x, rect.y, rect.width, rect.height, 4);
  ctx.fill();
  ctx.globalAlpha = 1;
  const row = (rect.height - 2 * CALLOUT.padding) / racers.length;
  racers.forEach((racer, n) => {
    const { slot, name } = scene.racers[racer]!;
    const { marker, r, t } = racerLook(slot, scene.theme);
    const y = rect.y + CALLOUT.padding + (n + 0.5) * row;
    const ink = { fill: r, casing: palette.casing, casingWidth: 1 };
    paintMarker(ctx, marker, { x: rect.x + CALLOUT.marker, y }, 10.4, ink);
    write(ctx, { text: name, x: rect.x + CALLOUT.text, y, align: 'left', font: nameFont(scene), colour: t });
  });
}

/** Draws the line that joins words to what they name, outlined. */
export function paintLeader(
  ctx: Context,
  [from, to]: readonly [Point, Point],
  colour: string,
  palette: Palette,
): void {
  ctx.lineCap = 'butt';
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.strokeStyle = palette.casing;
  ctx.lineWidth = LEADER_WIDTH + 2;
  ctx.stroke();
  ctx.strokeStyle = colour;
  ctx.lineWidth = LEADER_WIDTH;
  ctx.stroke();
}
