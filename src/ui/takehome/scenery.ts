import { objectiveOf } from '../../experiment/resolve';
import { principalPlane } from '../../run/principal';
import { experimentOf, type State } from '../../state/store';
import type { Traces } from '../../state/traces';
import { outlineOf, paintBounds } from '../map/bounds';
import { curveScenery } from '../map/curve';
import { principalScenery } from '../map/principal';
import { pathOf } from '../map/prospect';
import { reachOf } from '../map/reach';
import { axesScenery, type Scenery } from '../map/scenery';
import { axesOf } from '../map/sheet';

/** What the map looks at now, laid out at once; null where the surface cannot be read. */
export function sceneryNow(state: State, traces: Traces): Scenery | null {
  const experiment = experimentOf(state);
  const scenery = laid(state, traces);
  const { within } = experiment;
  if (!scenery || !within) return scenery;
  const outline = outlineOf(within, scenery);
  return { ...scenery, bounds: (ctx, camera, theme) => paintBounds(ctx, outline, camera, theme) };
}

function laid(state: State, traces: Traces): Scenery | null {
  const experiment = experimentOf(state);
  const objective = objectiveOf(experiment);
  if (!objective.ok) return null;
  const coordinates = objective.value.domain.length;
  if (coordinates === 1) return curveScenery(experiment, objective.value);
  const path = state.plane.kind === 'principal' && coordinates > 2 && pathOf(state, traces.list);
  if (path) {
    const { trajectory } = path;
    const plane = principalPlane(trajectory, reachOf(objective.value.domain, trajectory));
    return principalScenery(experiment, objective.value, plane, 1);
  }
  return axesScenery(experiment, objective.value, axesOf(state.plane, coordinates));
}
