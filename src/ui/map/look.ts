import { fit, resized, type Camera } from '../../paint/camera';
import type { Framing } from '../../paint/framing';
import { experimentOf, type State } from '../../state/store';
import { along } from './flight';
import { fits } from './scene';
import type { Scenery } from './scenery';
import type { Look, Stage } from './stage';
import { cameraOf, choose, looksSame, type Moment } from './viewpoint';

/** Where the map looks at a time of animation frames; the very same cameras as before where nothing moves. */
export function lookAt(stage: Stage, scenery: Scenery, now: number): Look {
  const state = stage.app.store.getState();
  const moment = momentOf(stage, state, scenery);
  const look = stage.look?.surface === scenery.name ? stage.look : null;
  const chosen = choose(look?.chosen ?? null, moment);
  const target = cameraOf(chosen, moment) ?? (look ? resized(look.target, stage.size) : null);
  const to = { chosen, surface: scenery.name, provisional: target === null };
  if (!look || !target || look.provisional) {
    const camera = target ?? scenery.levelled(fit(scenery.domain, stage.size, 0, scenery.aspect));
    const same = look !== null && looksSame(camera, look.camera);
    return { ...to, ...standing(same ? look.camera : camera) };
  }
  if (looksSame(target, look.target)) return { ...look, ...to, ...further(look, now) };
  const atOnce =
    state.dragging !== null ||
    (state.view.kind === 'camera' && state.view.by === 'hand') ||
    target.width !== look.target.width ||
    target.height !== look.target.height;
  if (atOnce || prefersStill()) return { ...to, ...standing(target) };
  return { ...to, camera: look.camera, target, flight: { from: look.camera, to: target, began: now } };
}

const standing = (camera: Camera): Pick<Look, 'camera' | 'target' | 'flight'> => ({
  camera,
  target: camera,
  flight: null,
});

function further({ camera, target, flight }: Look, now: number): Pick<Look, 'camera' | 'target' | 'flight'> {
  if (!flight) return { camera, target, flight };
  const next = along(flight, now);
  return { camera: next, target, flight: next === target ? null : flight };
}

/** Whether the device asks for less motion. */
export const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function momentOf({ app, size }: Stage, state: State, scenery: Scenery): Moment {
  const { aspect, domain, name, levelled } = scenery;
  return {
    view: state.view,
    size,
    aspect,
    domain,
    levelled,
    surface: name,
    arrivals: state.traces,
    complete: state.run.complete,
    dragging: state.dragging !== null,
    framing: () => framingOf(app, state, scenery),
  };
}

/** What the opening camera is chosen from. */
export function framingOf({ traces }: Stage['app'], state: State, scenery: Scenery): Framing {
  const { sheet, goals, domain } = scenery;
  const { list, framed = list } = traces.current;
  return {
    starts: experimentOf(state).starts.map(sheet.place),
    paths: framed.filter(fits(scenery)).map(({ trajectory }) => sheet.path(trajectory)),
    goals: goals.map(({ at }) => sheet.place(at)),
    domain,
  };
}
