import { fit } from '../../paint/camera';
import { boxOf } from '../../paint/grid';
import type { Theme } from '../../paint/palette';
import { bodyOf } from '../../paint/relief/body';
import { flatCamera } from '../../paint/relief/drape';
import { numbersTake } from '../../paint/relief/frame';
import { type Lens, lensOf, type Viewpoint } from '../../paint/relief/lens';
import { paintReliefOverlay } from '../../paint/relief/overlay';
import { paintPointed } from '../../paint/relief/pointed';
import { type Relief, reliefOf } from '../../paint/relief/relief';
import { experimentOf, type State } from '../../state/store';
import type { FieldReply } from '../../worker/messages';
import { cleared } from '../canvas/layer';
import { themeOf } from '../canvas/theme';
import { sceneOfNow } from '../map/frame';
import { pictureOf } from '../map/picture';
import type { Scenery } from '../map/scenery';
import type { Layer, ReliefStage } from './stage';
import { gazeAt } from './viewpoints';

/** Paints what has changed since the last frame. The field is the map's: it shows what the map shows. */
export function paintRelief(stage: ReliefStage, now: number): void {
  const { app, size, model } = stage;
  const state = app.store.getState();
  const scenery = stage.prospect.now(state);
  const field = app.field.current;
  if (!scenery || scenery.ground.kind === 'curve' || !field || size.width === 0 || size.height === 0) return;
  const theme = themeOf(state.prefs.theme);
  const { viewpoint, arrived } = gazeAt(stage.gaze, now);
  if (!arrived) app.frames.invalidate();
  stage.scenery = scenery;
  stage.viewpoint = viewpoint;
  const relief = stand(stage, field, scenery, theme);
  const lens = aim(stage, viewpoint, relief, field);
  const dpr = devicePixelRatio;
  if (isNews(stage, 'model', [...stage.shown.get('body')!, lens, dpr])) model.draw(lens, dpr);
  paintOver(stage, state, scenery, field, arrived ? 'standing' : 'flying');
}

/** The block of a field; built anew when the field or its dress is another. */
function stand(stage: ReliefStage, field: FieldReply, { bounds }: Scenery, theme: Theme): Relief {
  const { model, form, relief: known } = stage;
  if (!isNews(stage, 'body', [field, theme, form, bounds]) && known) return known;
  const relief = reliefOf(field);
  const picture = pictureOf(field, theme);
  const { columns: width, rows: height } = field.grid;
  bounds?.(picture.getContext('2d')!, fit(boxOf(field.grid), { width, height }, 0, 'fill'), theme);
  model.show(bodyOf(field, relief, { picture, theme, form }));
  stage.relief = relief;
  return relief;
}

/** The lens for a viewpoint; the very same for as long as it would be. */
function aim(stage: ReliefStage, viewpoint: Viewpoint, relief: Relief, { isolines }: FieldReply): Lens {
  const { size, lens: known } = stage;
  if (!isNews(stage, 'lens', [viewpoint, relief, size]) && known) return known;
  stage.lens = lensOf(viewpoint, relief, size, numbersTake(isolines.levels, relief));
  return stage.lens;
}

/** Paints the race, the marks and the numbers; while anything moves, names hold their places. */
function paintOver(
  stage: ReliefStage,
  state: State,
  scenery: Scenery,
  field: FieldReply,
  gaze: 'standing' | 'flying',
): void {
  const { app, relief, lens, pointed, form, layer } = stage;
  const { playback, dragging, prefs, selected } = state;
  const flat = flatCamera(relief!);
  const scene = sceneOfNow(stage, state, scenery, flat, 0);
  const from = pointed.on === 'map' ? pointed.at : null;
  const moves = gaze === 'flying' || stage.settling !== undefined || playback.playing || dragging !== null;
  const naming = moves ? 'hold' : 'anew';
  const watched = [app.traces.current, experimentOf(state), prefs.language, selected, dragging];
  const drawn = [stage.handling, stage.covered, form, lens, from, naming];
  const { theme, dpr, playhead, sizes } = scene;
  if (!isNews(stage, 'overlay', [...watched, ...drawn, theme, dpr, playhead, sizes])) return;
  const ctx = cleared(layer, stage.size, dpr);
  const opacity = form === 'surface' ? 'opaque' : 'clear';
  const sight = { relief: relief!, lens: lens!, opacity, levels: field.isolines.levels } as const;
  stage.overlay = paintReliefOverlay(ctx, scene, sight, stage.overlay, naming);
  if (from) paintPointed(ctx, from, sight, theme);
}

/** Whether a layer has not been painted with these values; remembers that it now is. */
function isNews({ shown }: ReliefStage, layer: Layer, values: readonly unknown[]): boolean {
  const before = shown.get(layer);
  if (before?.length === values.length && values.every((value, i) => Object.is(value, before[i])))
    return false;
  shown.set(layer, values);
  return true;
}
