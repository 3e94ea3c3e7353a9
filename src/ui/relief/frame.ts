import { bodyOf } from '../../paint/relief/body';
import { lensOf } from '../../paint/relief/lens';
import { flatCamera } from '../../paint/relief/drape';
import { paintPointed, paintReliefOverlay } from '../../paint/relief/overlay';
import { reliefOf } from '../../paint/relief/relief';
import type { Theme } from '../../paint/palette';
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
  const { app, size, layer, model, pointed } = stage;
  const state = app.store.getState();
  const scenery = stage.prospect.now(state);
  const field = app.field.current;
  if (!scenery || scenery.ground.kind === 'curve' || !field || size.width === 0 || size.height === 0) return;
  const theme = themeOf(state.prefs.theme);
  stage.scenery = scenery;
  const relief = stand(stage, field, scenery, theme);
  const { viewpoint, arrived } = gazeAt(stage.gaze, now);
  const lens = aim(stage, viewpoint, relief);
  if (!arrived) app.frames.invalidate();
  const dpr = devicePixelRatio;
  if (isNews(stage, 'model', [...stage.shown.get('body')!, lens, dpr])) model.draw(lens, dpr);
  const scene = sceneOfNow(stage, state, scenery, flatCamera(relief), 0);
  const from = pointed.on === 'map' ? pointed.at : null;
  const isMoving =
    !arrived ||
    state.playback.playing ||
    state.dragging !== null ||
    stage.floor.dataset['holding'] === 'ground';
  const naming = isMoving ? 'hold' : 'anew';
  if (!isNews(stage, 'overlay', [...decidedBy(stage, state), lens, dpr, theme, from, naming, scene.playhead]))
    return;
  const ctx = cleared(layer, size, dpr);
  const opacity = stage.form === 'surface' ? 'opaque' : 'clear';
  const sight = { relief, lens, opacity, levels: field.isolines.levels } as const;
  stage.overlay = paintReliefOverlay(ctx, scene, sight, stage.overlay, naming);
  if (from) paintPointed(ctx, from, sight, theme);
}

/** The block of a field; built anew when the field or its dress is another. */
function stand(stage: ReliefStage, field: FieldReply, scenery: Scenery, theme: Theme) {
  const { model, form } = stage;
  if (isNews(stage, 'body', [field, theme, form, scenery.bounds])) {
    const relief = reliefOf(field);
    stage.relief = relief;
    const picture = pictureOf(field, theme);
    model.show(bodyOf(field, relief, { picture, theme, form }));
  }
  return stage.relief!;
}

/** The lens for a viewpoint; the very same as long as nothing of it changes. */
function aim(
  stage: ReliefStage,
  viewpoint: ReliefStage['viewpoint'],
  relief: NonNullable<ReliefStage['relief']>,
) {
  const { size } = stage;
  const known = stage.shown.get('lens');
  if (!stage.lens || known?.[0] !== viewpoint || known[1] !== relief || known[2] !== size)
    stage.lens = lensOf(viewpoint, relief, size);
  stage.viewpoint = viewpoint;
  stage.shown.set('lens', [viewpoint, relief, size]);
  return stage.lens;
}

/** The values that decide what lies over the surface, but for the lens. */
function decidedBy({ app, handling, covered, form }: ReliefStage, state: State): readonly unknown[] {
  const { prefs, selected, dragging } = state;
  return [
    app.traces.current,
    experimentOf(state),
    prefs.language,
    selected,
    dragging,
    handling,
    covered,
    form,
  ];
}

/** Whether a layer has not been painted with these values; remembers that it now is. */
function isNews({ shown }: ReliefStage, layer: Layer, values: readonly unknown[]): boolean {
  const before = shown.get(layer);
  if (before?.length === values.length && values.every((value, i) => Object.is(value, before[i])))
    return false;
  shown.set(layer, values);
  return true;
}
