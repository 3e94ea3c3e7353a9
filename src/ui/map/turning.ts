import { pan, zoomAt, type Camera } from '../../paint/camera';
import { frame } from '../../paint/framing';
import { framingOf } from './look';
import type { Look, Stage } from './stage';
import { looksSame } from './viewpoint';

/** How much closer one press of a button or a key comes. */
export const ZOOM_STEP = 1.5;

/** Turns the map to where the hand has put it, at once. */
export function turn(stage: Stage, look: Look, to: Camera): void {
  const camera = stage.scenery?.levelled(to) ?? to;
  stage.look = { ...look, camera, target: camera, flight: null };
  stage.app.actions.setView({ kind: 'camera', camera, by: 'hand' });
}

/** Comes closer or goes back about the middle of the canvas. */
export function zoomBy({ look, app }: Stage, factor: number): void {
  if (!look) return;
  const { target } = look;
  const camera = zoomAt(target, { x: target.width / 2, y: target.height / 2 }, factor);
  app.actions.setView({ kind: 'camera', camera });
}

/** Moves the map by a part of the canvas. */
export function panBy(stage: Stage, across: number, down: number): void {
  const { look } = stage;
  if (look) turn(stage, look, pan(look.target, -across * look.target.width, -down * look.target.height));
}

/** Frames the race as it is now; where the map shows just that, the whole domain. */
export function fitView({ look, app, size, scenery }: Stage): void {
  const state = app.store.getState();
  if (!look || !scenery) return;
  const framed = scenery.levelled(frame(framingOf(app, state, scenery), size, scenery.aspect));
  if (state.view.kind !== 'frame' || looksSame(framed, look.target)) app.actions.toggleFit();
  else app.actions.setView({ kind: 'frame' });
}
