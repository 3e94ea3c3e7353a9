import { averageAt, paintAverage } from './average';
import { axisRects, axisTicks, paintAxes } from './axes';
import type { Camera } from './camera';
import { paintCrowd } from './crowd';
import { headOf, type Head, isOut } from './heads';
import { inkOf, type Ink } from './ink';
import { headRect, placeLabels, type Label, type NamedHead } from './labels';
import { paintLandmarks, type Words } from './landmarks';
import { headName, nameFont, paintLabels } from './lettering';
import { paintMarker } from './markers';
import { ARROW_LENGTH, paintArrow } from './marks';
import { PALETTES } from './palette';
import { paintBeside, paintPath, paintPoints, paintThinPath, paintToCome } from './paths';
import { font, widthOf, type Context } from './pen';
import type { Ground } from './places';
import { racerLook } from './racers';
import type { Scene, SceneRacer } from './scene';
import { trace, type Tracing } from './trace';
import { joinTrials, markTrials } from './trials';

/** Heads in a call-out shrink to this part. */
const CROWDED = 0.82;
const MARKER_CASING = 2.5;
const POINT_CASING = 1;
/** The height of a name's rectangle, in parts of its type's size. */
const LINE = 1.33;

/** What `paintOverlay` has laid on the map. Handed to the next call, which uses it up. */
export interface Overlay {
  /** The names of heads. */
  readonly labels: readonly Label[];
  readonly words: Words;
  readonly paths: ReadonlyMap<number, Tracing>;
  /** What contour numbers have to keep clear of. */
  readonly ground: Ground;
}

/** Whether names hold the places they had, as they do while anything moves, or are placed anew. */
export type Naming = 'hold' | 'anew';

/** What of a racer is in sight. */
interface Seen {
  readonly racer: number;
  readonly head: Head;
  readonly path: Tracing;
}

/**
 * Draws all that lies over the surface: axes, paths, marks, heads and names. The context is clear and scaled by the
 * device's ratio. `previous` is what the last call returned, or null; with it a path that is being played costs only
 * its new rows.
 */
export function paintOverlay(
  ctx: Context,
  scene: Scene,
  camera: Camera,
  previous: Overlay | null = null,
  naming: Naming = 'anew',
): Overlay {
  const seen = seenOf(scene, camera, previous);
  const ticks = axisTicks(camera);
  paintAxes(ctx, ticks, scene.axes, camera, PALETTES[scene.theme], scene.sizes);
  paintCrowd(ctx, scene, camera);
  paintPaths(ctx, seen, scene, camera);

  const held = naming === 'hold' ? previous : null;
  const tickFont = font(scene.sizes.number, 400);
  const fixed = [...scene.covered, ...axisRects(ticks, camera, (text) => widthOf(ctx, text, tickFont))];
  const ink = inkWhenAsked(seen, camera);
  const ground = { canvas: camera, taken: fixed, ink };
  const marks = paintLandmarks(ctx, scene, camera, ground, held?.words ?? new Map());
  const shown = seen.filter(({ racer }) => !scene.racers[racer]!.beside);
  const heads = namedHeads(ctx, shown, scene);
  const taken = [...fixed, ...marks.taken, ...heads.map(headRect)];
  const labels = placeLabels(heads, { canvas: camera, taken, ink }, held?.labels ?? []);

  const crowded = crowdedIn(labels);
  paintHeads(ctx, shown, scene, crowded);
  paintLabels(ctx, labels, scene);
  return {
    labels,
    words: marks.words,
    paths: new Map(seen.map(({ racer, path }) => [racer, path])),
    ground: { canvas: camera, taken: [...taken, ...labels.map(({ rect }) => rect)], ink },
  };
}

/** Which racers share a call-out. */
export const crowdedIn = (labels: readonly Label[]): ReadonlySet<number> =>
  new Set(labels.filter(({ racers }) => racers.length > 1).flatMap(({ racers }) => racers));

/** The racers in sight, the selected one last. */
function seenOf(scene: Scene, camera: Camera, previous: Overlay | null): Seen[] {
  return scene.racers
    .map((run, racer) => ({ run, racer, head: headOf(run, scene.playhead, camera, scene.height) }))
    .filter((it): it is typeof it & { head: Head } => it.head !== null && isOut(it.run, scene))
    .sort((a, b) => Number(a.run.selected) - Number(b.run.selected))
    .map(({ run, racer, head }) => ({
      racer,
      head,
      path: trace(run, head.past, camera, previous?.paths.get(racer)),
    }));
}

/** The ink of the paths, drawn when it is first asked for. */
function inkWhenAsked(seen: readonly Seen[], camera: Camera): () => Ink {
  let ink: Ink | null = null;
  return () =>
    (ink ??= inkOf(
      seen.map(({ path }) => path),
      camera,
    ));
}

function paintPaths(ctx: Context, seen: readonly Seen[], scene: Scene, camera: Camera): void {
  const { theme, sizes, quality } = scene;
  for (const run of scene.racers) if (run.selected) paintFuture(ctx, run, scene, camera);
  for (const { racer, path } of seen) {
    const { slot, selected, beside } = scene.racers[racer]!;
    const look = racerLook(slot, theme);
    const width = sizes.path + (selected ? sizes.selected : 0);
    const casingColour = PALETTES[theme].casing;
    if (beside) paintBeside(ctx, path, look.r, quality === 'drag' ? null : casingColour);
    else if (scene.height) paintPoints(ctx, path, { look, width, casing: POINT_CASING, casingColour });
    else if (quality === 'drag') paintThinPath(ctx, path, look.r, 1 / scene.dpr);
    else paintPath(ctx, path, { look, width, casing: sizes.casing, casingColour });
  }
  for (const run of scene.racers) {
    const average = averageAt(run, scene, camera);
    // On a curve, the straight way between two places is no way.
    if (average) paintAverage(ctx, scene, run.slot, scene.height ? null : average.path, average.head);
    paintTrials(ctx, run, scene, camera);
  }
}

/** What the step at the playhead tried. On a curve, the straight way between two places is no way. */
function paintTrials(
  ctx: Context,
  { trials, slot }: SceneRacer,
  { theme, height }: Scene,
  camera: Camera,
): void {
  if (!trials) return;
  const ink = { colour: racerLook(slot, theme).r, casing: PALETTES[theme].casing };
  if (!height) joinTrials(ctx, trials, camera, ink);
  markTrials(ctx, trials, camera, ink);
}

function paintFuture(ctx: Context, run: SceneRacer, { theme, playhead }: Scene, camera: Camera): void {
  if (run.rows === 0) return;
  const from = Math.min(Math.max(0, Math.floor(playhead)), run.rows - 1);
  paintToCome(ctx, trace(run, { from, to: run.rows - 1 }, camera), racerLook(run.slot, theme).r);
}

function namedHeads(ctx: Context, seen: readonly Seen[], scene: Scene): NamedHead[] {
  return seen.map(({ racer, head }) => nameHead(ctx, scene, racer, head));
}

/** A head as it wants to be named; an arrow reaches back from its tip. */
export function nameHead(
  ctx: Context,
  scene: Scene,
  racer: number,
  { at, away }: Pick<Head, 'at' | 'away'>,
): NamedHead {
  const { rank, selected } = scene.racers[racer]!;
  const size = {
    width: widthOf(ctx, headName(scene, racer), nameFont(scene)),
    height: Math.round(scene.sizes.name * LINE),
  };
  const word = { racer, rank, selected, size };
  if (away === null) return { ...word, at, radius: scene.sizes.head / 2, kind: 'marker' };
  const middle = {
    x: at.x - (Math.cos(away) * ARROW_LENGTH) / 2,
    y: at.y - (Math.sin(away) * ARROW_LENGTH) / 2,
  };
  return { ...word, at: middle, radius: ARROW_LENGTH / 2, kind: 'arrow' };
}

function paintHeads(ctx: Context, seen: readonly Seen[], scene: Scene, crowded: ReadonlySet<number>): void {
  for (const { racer, head } of seen) paintHead(ctx, scene, racer, head, crowded);
}

/** Draws a head: its marker, smaller in a crowd, or the arrow after what has left the view. */
export function paintHead(
  ctx: Context,
  { racers, theme, sizes }: Scene,
  racer: number,
  { at, away }: Pick<Head, 'at' | 'away'>,
  crowded: ReadonlySet<number>,
): void {
  const { casing } = PALETTES[theme];
  const { marker, r } = racerLook(racers[racer]!.slot, theme);
  if (away !== null) paintArrow(ctx, at, away, { fill: r, casing });
  else {
    const across = sizes.head * (crowded.has(racer) ? CROWDED : 1);
    paintMarker(ctx, marker, at, across, { fill: r, casing, casingWidth: MARKER_CASING });
  }
}
