import type { Camera } from '../../paint/camera';
import { paintContours, paintField } from '../../paint/ground';
import { numberContours } from '../../paint/numbering';
import { paintOverlay, type Naming } from '../../paint/overlay';
import { font, widthOf } from '../../paint/pen';
import type { Scene } from '../../paint/scene';
import { experimentOf, racedOf, type State } from '../../state/store';
import { wordsOf } from '../../words';
import { cleared } from '../canvas/layer';
import { themeOf } from '../canvas/theme';
import { lookAt } from './look';
import { invite } from './nudge';
import { paintBeyond, pictureOf } from './picture';
import { pathOf } from './prospect';
import { rowInReach } from './reach';
import { sceneOf } from './scene';
import { sizesOf } from './sizes';
import type { Scenery } from './scenery';
import type { Layers, Look, Stage } from './stage';
import { nameUndefinedGround } from './undefinedGround';

/** The ground reaches so far (px) below the map, as its canvas does. */
const OVERHANG = 16;
/** A motion whose end nobody tells is over when nothing has moved for so long, in ms. */
const SETTLED = 150;

/** Paints what has changed since the last frame. */
export function paintFrame(stage: Stage, now: number): void {
  const { app, size } = stage;
  const state = app.store.getState();
  const scenery = stage.prospect.now(state);
  if (!scenery || size.width === 0 || size.height === 0) return;
  const look = lookAt(stage, scenery, now);
  const travelling = look.flight !== null || (stage.drawn !== null && stage.drawn !== look.camera);
  stage.scenery = scenery;
  stage.look = look;
  stage.drawn = look.camera;
  if (look.flight || wantField(stage, state, scenery, look, now)) app.frames.invalidate();
  if (travelling) settleLater(stage);
  const naming: Naming = travelling || state.playback.playing || state.dragging ? 'hold' : 'anew';
  const nudge = invite(stage, state, now);
  const scene = sceneOfNow(stage, state, scenery, look.camera, nudge);
  paintGround(stage, scene, look, scenery);
  paintPaths(stage, scene, look, naming);
  paintLines(stage, scene, look, naming, scenery);
}

/** Asks for the field of what the map shows; says whether it has to be asked for again. */
function wantField(stage: Stage, state: State, scenery: Scenery, { target }: Look, now: number): boolean {
  const { app, sampler } = stage;
  const { ground } = scenery;
  if (ground.kind === 'curve') return false;
  const { objective, data, sign } = experimentOf(state);
  const slice = ground.through(standpoint(stage, state, scenery));
  return sampler.want({ of: [objective, data, sign], slice, camera: target }, app.field.current, now);
}

/** Where the selected racer stands: more than two coordinates are cut open there. */
function standpoint({ app }: Stage, state: State, { objective }: Scenery): readonly number[] {
  const [start] = experimentOf(state).starts as [readonly number[]];
  const path = start.length > 2 ? pathOf(state, app.traces.current.list) : undefined;
  if (!path) return start;
  const step = playheadOf(state, app.traces.current.lastStep);
  const row = rowInReach(path.trajectory, step, objective.domain);
  return path.trajectory.w.map((column) => column[row]!);
}

/** A start that is dragged before anything was played shows where all this leads. */
const playheadOf = ({ dragging, playback: { step } }: State, lastStep: number): number =>
  dragging && step === 0 ? lastStep : step;

function settleLater(stage: Stage): void {
  clearTimeout(stage.settling);
  stage.settling = setTimeout(() => stage.app.frames.invalidate(), SETTLED);
}

/** The scene of the race as it is now, for whatever shows it; `nudge` is how far the handle has been nudged, in px. */
export function sceneOfNow(
  stage: Pick<Stage, 'app' | 'handling' | 'covered' | 'namesOf' | 'scale'>,
  state: State,
  scenery: Scenery,
  camera: Camera,
  nudge: number,
): Scene {
  const { app, handling, covered } = stage;
  const { language, theme } = state.prefs;
  const traces = app.traces.current;
  const experiment = experimentOf(state);
  return sceneOf(
    {
      experiment,
      scenery,
      traces,
      playhead: playheadOf(state, traces.lastStep),
      selected: state.selected,
      dragging: state.dragging !== null,
      explained: state.sheet === 'why',
      handling: state.access.start ? { ...handling, state: 'still', known: true } : handling,
      nudge,
      names: stage.namesOf[language](racedOf(state, traces)),
      words: wordsOf(language),
      theme: themeOf(theme),
      sizes: sizesOf(state),
      dpr: devicePixelRatio * stage.scale,
      covered,
    },
    camera,
  );
}

function paintGround(stage: Stage, { theme, dpr }: Scene, { camera }: Look, { ground }: Scenery): void {
  const extent = { width: camera.width, height: camera.height + OVERHANG };
  if (ground.kind === 'curve') {
    if (isNews(stage, 'ground', [ground.curve, theme, dpr, camera]))
      ground.paint(cleared(stage.layers.ground, extent, dpr), camera, extent, theme);
    return;
  }
  const field = stage.app.field.current;
  if (!field || !isNews(stage, 'ground', [field, theme, dpr, camera])) return;
  if (stage.picture?.field !== field || stage.picture.theme !== theme)
    stage.picture = { field, theme, canvas: pictureOf(field, theme) };
  const ctx = cleared(stage.layers.ground, extent, dpr);
  paintBeyond(ctx, stage.picture.canvas, field, camera, extent);
  paintField(ctx, stage.picture.canvas, field.grid, camera);
}

/** Names hold their places while anything moves, and are placed anew when it rests. */
function paintPaths(stage: Stage, scene: Scene, { camera }: Look, naming: Naming): void {
  if (!isNews(stage, 'overlay', [...decidedBy(stage, scene), camera, naming])) return;
  const ctx = cleared(stage.layers.overlay, camera, scene.dpr);
  stage.overlay = paintOverlay(ctx, scene, camera, stage.overlay, naming);
}

/** Contours give way to paths and names with their numbers, but only when those rest. */
function paintLines(stage: Stage, scene: Scene, { camera }: Look, naming: Naming, scenery: Scenery): void {
  const { overlay, app } = stage;
  const field = app.field.current;
  const { theme, sizes, dpr } = scene;
  const { ground, bounds } = scenery;
  if (ground.kind === 'curve') {
    if (!isNews(stage, 'lines', [bounds, theme, camera, dpr])) return;
    const ctx = cleared(stage.layers.lines, camera, dpr);
    bounds?.(ctx, camera, theme);
    return;
  }
  if (!field || !overlay) return;
  const rest = naming === 'hold' ? [] : decidedBy(stage, scene);
  const known = stage.shown.get('lines');
  const holds =
    naming === 'hold' &&
    known !== undefined &&
    [field, bounds, theme, dpr, camera].every((value, i) => known[i] === value);
  if (holds || !isNews(stage, 'lines', [field, bounds, theme, dpr, camera, ...rest])) return;
  const ctx = cleared(stage.layers.lines, camera, dpr);
  const face = font(sizes.number, 400);
  const numbers = numberContours(field.isolines, field.grid, camera, overlay.ground, (text) =>
    widthOf(ctx, text, face),
  );
  paintContours(ctx, field.isolines, numbers, field.grid, camera, { theme, sizes });
  nameUndefinedGround(ctx, field, camera, scene, wordsOf(app.store.getState().prefs.language).map.undefined);
  bounds?.(ctx, camera, theme);
}

/** The values that decide what lies over the surface, but for the camera. */
const decidedBy = (
  { app, handling, covered }: Stage,
  { theme, dpr, sizes, playhead, starts }: Scene,
): readonly unknown[] => {
  const { prefs, selected, dragging, history, sheet } = app.store.getState();
  const rows = app.traces.current;
  return [
    rows,
    starts[0]?.x,
    playhead,
    history.present,
    prefs.language,
    selected,
    dragging,
    sheet,
    handling,
    covered,
    theme,
    dpr,
    sizes,
  ];
};

/** Whether a layer has not been painted with these values; remembers that it now is. */
function isNews({ shown }: Stage, layer: keyof Layers, values: readonly unknown[]): boolean {
  const before = shown.get(layer);
  if (before?.length === values.length && values.every((value, i) => Object.is(value, before[i])))
    return false;
  shown.set(layer, values);
  return true;
}
