import { axisRects, axisTicks, paintAxes } from './axes';
import { toScreen, type Camera } from './camera';
import { headOf, type Head } from './heads';
import { inkOf } from './ink';
import { headRect, placeLabels, type Label, type NamedHead } from './labels';
import { headName, nameFont, paintLabels } from './lettering';
import { paintMarker } from './markers';
import { ARROW_LENGTH, flagRect, handleOf, paintArrow, paintFlag, paintSaddle, paintStart } from './marks';
import { PALETTES } from './palette';
import { paintPath, paintThinPath, paintToCome } from './paths';
import { font, widthOf, writeCased, type Context } from './pen';
import { findPlace, rectAt, type Anchor, type Ground } from './places';
import { racerLook } from './racers';
import type { Rect, Scene, SceneRacer } from './scene';
import { trace, type Trace } from './trace';

/** Heads in a call-out shrink to this part. */
const CROWDED = 0.82;
const MARKER_CASING = 2.5;
const UPWARDS = -Math.PI / 2;

/** What of a racer is in sight. */
interface Seen {
  readonly racer: number;
  readonly head: Head;
  readonly path: Trace;
}

/** What `paintOverlay` has laid on the map. */
export interface Overlay {
  /** The names of heads: passed back in, they hold their place. */
  readonly labels: readonly Label[];
  /** All that contour numbers have to keep clear of. */
  readonly ground: Ground;
}

/**
 * Draws all that lies over the surface: axes, paths, marks, heads and names. The context is clear and scaled by the
 * device's ratio. Names hold the places they had among `previous`; pass none to place them anew.
 */
export function paintOverlay(ctx: Context, scene: Scene, camera: Camera, previous: readonly Label[] = []): Overlay {
  const palette = PALETTES[scene.theme];
  const seen = seenOf(scene, camera);
  const ticks = axisTicks(camera);
  paintAxes(ctx, ticks, scene.axes, camera, palette, scene.sizes);
  paintPaths(ctx, seen, scene, camera);
  for (const saddle of scene.saddles) paintSaddle(ctx, toScreen(camera, saddle), palette);

  const tickFont = font(scene.sizes.number, 400);
  const fixed = [...scene.covered, ...axisRects(ticks, camera, (text) => widthOf(ctx, text, tickFont))];
  const ink = inkOf(seen.map(({ path }) => path), camera);
  const marks = paintMarks(ctx, scene, camera, { canvas: camera, taken: fixed, ink });
  const heads = namedHeads(ctx, seen, scene);
  const taken = [...fixed, ...marks, ...heads.map(headRect)];
  const labels = placeLabels(heads, { canvas: camera, taken, ink }, previous);

  const crowded = new Set(labels.filter(({ racers }) => racers.length > 1).flatMap(({ racers }) => racers));
  paintHeads(ctx, seen, scene, crowded);
  paintLabels(ctx, labels, scene);
  return { labels, ground: { canvas: camera, taken: [...taken, ...labels.map(({ rect }) => rect)], ink } };
}

/** The racers in sight, the selected one last. Before the first step they all stand under the start's handle. */
function seenOf(scene: Scene, camera: Camera): Seen[] {
  if (scene.playhead <= 0) return [];
  return scene.racers
    .map((run, racer) => ({ run, racer, head: headOf(run, scene.playhead, camera) }))
    .filter((it): it is typeof it & { head: Head } => it.head !== null)
    .sort((a, b) => Number(a.run.selected) - Number(b.run.selected))
    .map(({ run, racer, head }) => ({ racer, head, path: trace(run, head.past, camera) }));
}

function paintPaths(ctx: Context, seen: readonly Seen[], scene: Scene, camera: Camera): void {
  const { theme, sizes, quality } = scene;
  for (const run of scene.racers) if (run.selected) paintFuture(ctx, run, scene, camera);
  for (const { racer, path } of seen) {
    const { slot, selected } = scene.racers[racer]!;
    const look = racerLook(slot, theme);
    if (quality === 'drag') paintThinPath(ctx, path, look.r, 1 / scene.dpr);
    else {
      const width = sizes.path + (selected ? sizes.selected : 0);
      paintPath(ctx, path, { look, width, casing: sizes.casing, casingColour: PALETTES[theme].casing });
    }
  }
}

function paintFuture(ctx: Context, run: SceneRacer, { theme, playhead }: Scene, camera: Camera): void {
  const from = Math.min(Math.max(0, Math.floor(playhead)), run.rows - 1);
  if (from < 0) return;
  paintToCome(ctx, trace(run, { from, to: run.rows - 1 }, camera), racerLook(run.slot, theme).r);
}

/** Draws starts and minima with their words; returns the ground they cover. */
function paintMarks(ctx: Context, scene: Scene, camera: Camera, ground: Ground): Rect[] {
  const palette = PALETTES[scene.theme];
  const taken: Rect[] = [];
  const say = (text: string, anchor: Anchor, weight: number): void => {
    const face = font(scene.sizes.number + 1, weight);
    const size = { width: widthOf(ctx, text, face), height: scene.sizes.number + 5 };
    const place = findPlace(anchor, size, { ...ground, taken: [...ground.taken, ...taken] });
    if (!place) return;
    const rect = rectAt(anchor, place, size);
    taken.push(rect);
    const [x, y] = [rect.x + size.width / 2, rect.y + size.height / 2];
    writeCased(ctx, { text, x, y, align: 'center', font: face, colour: palette.mapInk }, palette.casing);
  };
  const flags = scene.minima.map((minimum) => ({ ...minimum, at: toScreen(camera, minimum) }));
  taken.push(...flags.map(({ at }) => flagRect(at)));
  for (const { at, label } of flags) {
    paintFlag(ctx, at, palette);
    if (isOnCanvas(at, camera)) say(label, { at: { x: at.x + 2, y: at.y - 10 }, radius: 12, first: UPWARDS, gaps: [3, 8] }, 450);
  }
  for (const start of scene.starts) {
    const handle = handleOf(start, camera);
    paintStart(ctx, handle, start.state, palette);
    const above = start.pointer === 'touch' ? 50 : 20;
    if (start.state === 'dragged') say(start.coordinates, { at: handle.at, radius: 0, first: UPWARDS, gaps: [above] }, 600);
    else say(start.label, { at: handle.at, radius: 20, first: Math.PI, gaps: [7] }, 450);
    taken.push(headRect({ at: handle.at, radius: 18 }));
  }
  return taken;
}

const isOnCanvas = ({ x, y }: { x: number; y: number }, { width, height }: Camera): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

function namedHeads(ctx: Context, seen: readonly Seen[], scene: Scene): NamedHead[] {
  const face = nameFont(scene);
  return seen.map(({ racer, head: { at, away } }) => {
    const { rank, selected } = scene.racers[racer]!;
    const size = { width: widthOf(ctx, headName(scene, racer), face), height: Math.round(scene.sizes.name * 1.33) };
    const word = { racer, rank, selected, size };
    if (away === null) return { ...word, at, radius: scene.sizes.head / 2, kind: 'marker' };
    const middle = { x: at.x - (Math.cos(away) * ARROW_LENGTH) / 2, y: at.y - (Math.sin(away) * ARROW_LENGTH) / 2 };
    return { ...word, at: middle, radius: ARROW_LENGTH / 2, kind: 'arrow' };
  });
}

function paintHeads(ctx: Context, seen: readonly Seen[], scene: Scene, crowded: ReadonlySet<number>): void {
  const { casing } = PALETTES[scene.theme];
  for (const { racer, head } of seen) {
    const { marker, r } = racerLook(scene.racers[racer]!.slot, scene.theme);
    if (head.away !== null) paintArrow(ctx, head.at, head.away, { fill: r, casing });
    else {
      const across = scene.sizes.head * (crowded.has(racer) ? CROWDED : 1);
      paintMarker(ctx, marker, head.at, across, { fill: r, casing, casingWidth: MARKER_CASING });
    }
  }
}
