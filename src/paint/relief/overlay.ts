import { averageAt, paintAverage } from '../average';
import type { Camera, Point } from '../camera';
import type { Path } from '../framing';
import { headOf, type Head, isOut } from '../heads';
import { inkOf, type Ink } from '../ink';
import { headRect, placeLabels, type Label } from '../labels';
import { paintLandmarks, type Words } from '../landmarks';
import { paintLabels } from '../lettering';
import { paintMarker } from '../markers';
import { crowdedIn, nameHead, paintHead, type Naming } from '../overlay';
import { PALETTES } from '../palette';
import { paintPath, paintThinPath } from '../paths';
import { font, widthOf, type Context } from '../pen';
import { racerLook } from '../racers';
import type { Scene } from '../scene';
import { trace, type Tracing } from '../trace';
import { joinTrials, markTrials } from '../trials';
import type { Level } from '../tone';
import { drape, flatCamera, fromFlat, type Draping, type Opacity } from './drape';
import { axesOf, frameRects, paintFrame } from './frame';
import { glassOver, sceneOn } from './glass';
import { project, type Lens } from './lens';
import { groundAt, type Place, type Relief } from './relief';
import { isSeen } from './sight';

/** A relief as it is looked at. */
export interface Sight {
  readonly relief: Relief;
  readonly lens: Lens;
  readonly opacity: Opacity;
  readonly levels: readonly Level[];
}

/** What has been laid over a relief. Handed to the next call, which uses it up. */
export interface ReliefOverlay {
  readonly relief: Relief;
  readonly flat: Camera;
  readonly labels: readonly Label[];
  readonly words: Words;
  readonly paths: ReadonlyMap<number, Pick<Seen, 'path' | 'draped'>>;
}

/** What of a racer is in sight: its head as on the flat map, then as on the canvas. */
interface Seen {
  readonly racer: number;
  readonly path: Tracing;
  readonly draped: Draping;
  readonly head: Pick<Head, 'at' | 'away'>;
  /** Behind ground. */
  readonly isHidden: boolean;
}

/** What the ground hides is drawn thinner, and so faint. */
const HIDDEN = { width: 1, opacity: 0.5 };
const TO_COME = 0.7;
const CROWD = { opacity: 0.28, dot: 3.6 };
/** A head behind ground is an outline. */
const OUTLINE = { across: 0.78, width: 1.25 };

/**
 * Draws all that lies over a relief: axes, paths, marks, heads and names, as the map has them. The context is clear and
 * scaled by the device's ratio.
 */
export function paintReliefOverlay(
  ctx: Context,
  scene: Scene,
  sight: Sight,
  previous: ReliefOverlay | null,
  naming: Naming,
): ReliefOverlay {
  const { relief, lens } = sight;
  const known = previous?.relief === relief ? previous : null;
  const flat = known?.flat ?? flatCamera(relief);
  const seen = seenOf(scene, sight, flat, known?.paths);
  const numbers = font(scene.sizes.number, 400);
  const axes = axesOf(relief, lens, sight.levels, scene.axes);
  paintFrame(ctx, axes, PALETTES[scene.theme], scene.sizes);
  paintCrowd(ctx, scene, sight, flat);
  paintFuture(ctx, scene, sight, flat);
  paintPaths(ctx, seen, scene);
  paintAverages(ctx, scene, sight, flat);

  const glass = glassOver(lens);
  const held = naming === 'hold' ? previous : null;
  const fixed = [...scene.covered, ...frameRects(axes, (text) => widthOf(ctx, text, numbers))];
  const ink = inkWhenAsked(seen, glass);
  const marked = sceneOn(scene, relief, lens);
  paintTrials(ctx, marked, glass);
  const ground = { canvas: glass, taken: fixed, ink };
  const marks = paintLandmarks(ctx, marked, glass, ground, held?.words ?? new Map());
  const heads = seen.map(({ racer, head }) => nameHead(ctx, scene, racer, head));
  const taken = [...fixed, ...marks.taken, ...heads.map(headRect)];
  const labels = placeLabels(heads, { canvas: glass, taken, ink }, held?.labels ?? []);
  paintHeads(ctx, seen, scene, crowdedIn(labels));
  paintLabels(ctx, labels, scene);
  const paths = new Map(seen.map(({ racer, ...it }) => [racer, it]));
  return { relief, flat, labels, words: marks.words, paths };
}

/** The racers in sight, the selected one last. */
function seenOf(
  scene: Scene,
  sight: Sight,
  flat: Camera,
  begun: ReliefOverlay['paths'] | undefined,
): readonly Seen[] {
  return scene.racers
    .flatMap((run, racer): Seen[] => {
      const head = isOut(run, scene) && headOf(run, scene.playhead, flat);
      if (!head) return [];
      const before = begun?.get(racer);
      const path = trace(run, head.past, flat, before?.path);
      return [
        { racer, path, draped: draped(path, flat, sight, before?.draped), ...headOn(head, flat, sight) },
      ];
    })
    .sort((a, b) => Number(scene.racers[a.racer]!.selected) - Number(scene.racers[b.racer]!.selected));
}

const draped = (path: Tracing, flat: Camera, { relief, lens, opacity }: Sight, begun?: Draping): Draping =>
  drape(path, flat, relief, lens, opacity, begun);

/** A head of the flat map as it stands on the ground. */
function headOn(head: Head, flat: Camera, { relief, lens, opacity }: Sight): Pick<Seen, 'head' | 'isHidden'> {
  const stand = (at: Point): Place => {
    const on = fromFlat(at, flat, relief);
    const z = groundAt(relief, on.x, on.y);
    return { ...on, z: Number.isNaN(z) ? 0 : z };
  };
  const place = stand(head.at);
  const at = project(lens, place);
  const isHidden = opacity === 'opaque' && !isSeen(place, lens, relief);
  if (head.away === null) return { head: { at, away: null }, isHidden };
  const from = project(
    lens,
    stand({ x: head.at.x - Math.cos(head.away), y: head.at.y - Math.sin(head.away) }),
  );
  return { head: { at, away: Math.atan2(at.y - from.y, at.x - from.x) }, isHidden: false };
}

/** The ink of the paths, drawn when it is first asked for. */
function inkWhenAsked(seen: readonly Seen[], glass: Camera): () => Ink {
  let ink: Ink | null = null;
  return () =>
    (ink ??= inkOf(
      seen.map(({ draped: { seen: inSight } }) => inSight),
      glass,
    ));
}

/** Many runs as thin lines, and a dot where each stands. */
function paintCrowd(ctx: Context, { crowd, playhead, theme }: Scene, sight: Sight, flat: Camera): void {
  for (const run of crowd) {
    const head = headOf(run, playhead, flat);
    if (!head) continue;
    const colour = racerLook(run.slot, theme).r;
    ctx.globalAlpha = CROWD.opacity;
    paintThinPath(ctx, draped(trace(run, head.past, flat), flat, sight).seen, colour, 1);
    ctx.globalAlpha = 1;
    const { head: on, isHidden } = headOn(head, flat, sight);
    if (on.away !== null || isHidden) continue;
    ctx.beginPath();
    ctx.arc(on.at.x, on.at.y, CROWD.dot / 2, 0, 2 * Math.PI);
    ctx.fillStyle = colour;
    ctx.fill();
  }
}

/** What the selected racer has yet to do. */
function paintFuture(ctx: Context, { racers, playhead, theme }: Scene, sight: Sight, flat: Camera): void {
  for (const run of racers) {
    if (!run.selected || run.rows === 0) continue;
    const from = Math.min(Math.max(0, Math.floor(playhead)), run.rows - 1);
    const path: Path = run;
    const { seen } = draped(trace(path, { from, to: run.rows - 1 }, flat), flat, sight);
    ctx.globalAlpha = TO_COME;
    paintThinPath(ctx, seen, racerLook(run.slot, theme).r, 1);
    ctx.globalAlpha = 1;
  }
}

function paintPaths(
  ctx: Context,
  seen: readonly Seen[],
  { racers, theme, sizes, quality, dpr }: Scene,
): void {
  const casingColour = PALETTES[theme].casing;
  for (const { racer, draped: it } of seen) {
    const { slot, selected } = racers[racer]!;
    const look = racerLook(slot, theme);
    ctx.globalAlpha = HIDDEN.opacity;
    paintThinPath(ctx, it.hidden, look.r, HIDDEN.width);
    ctx.globalAlpha = 1;
    const width = sizes.path + (selected ? sizes.selected : 0);
    if (quality === 'drag') paintThinPath(ctx, it.seen, look.r, 1 / dpr);
    else paintPath(ctx, it.seen, { look, width, casing: sizes.casing, casingColour });
  }
}

function paintAverages(ctx: Context, scene: Scene, sight: Sight, flat: Camera): void {
  for (const run of scene.racers) {
    const average = averageAt(run, scene, flat);
    if (!average) continue;
    const { head, isHidden } = headOn(average.head, flat, sight);
    paintAverage(ctx, scene, run.slot, draped(average.path, flat, sight).seen, isHidden ? null : head);
  }
}

/** What the selected racer's step tried. */
function paintTrials(ctx: Context, { racers, theme }: Scene, glass: Camera): void {
  for (const { trials, slot } of racers) {
    if (!trials) continue;
    const ink = { colour: racerLook(slot, theme).r, casing: PALETTES[theme].casing };
    joinTrials(ctx, trials, glass, ink);
    markTrials(ctx, trials, glass, ink);
  }
}

function paintHeads(ctx: Context, seen: readonly Seen[], scene: Scene, crowded: ReadonlySet<number>): void {
  for (const { racer, head, isHidden } of seen) {
    if (!isHidden) {
      paintHead(ctx, scene, racer, head, crowded);
      continue;
    }
    const { marker, r } = racerLook(scene.racers[racer]!.slot, scene.theme);
    const ink = { fill: PALETTES[scene.theme].casing, casing: r, casingWidth: OUTLINE.width };
    paintMarker(ctx, marker, head.at, scene.sizes.head * OUTLINE.across, ink);
  }
}
