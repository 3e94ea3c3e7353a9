import type { Domain, Experiment, Plane, Within } from '../../experiment/experiment';
import { goalsOf, isUncharted, objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import type { PrincipalPlane } from '../../run/principal';
import type { Trajectory } from '../../run/trajectory';
import { experimentOf, type State } from '../../state/store';
import type { Trace } from '../../state/traces';
import type { Wired } from '../../state/wires';
import type * as drawing from './bounds';
import { reachOf } from './reach';
import { axesScenery, type Scenery } from './scenery';
import { axesOf } from './sheet';

/** What the map looks at, from frame to frame. */
export interface Prospect {
  /** The scenery now; null where the surface cannot be read, and until what draws it has been loaded. */
  readonly now: (state: State) => Scenery | null;
}

/** A plane of a path, and which one of all that have been shown it is. */
interface Basis {
  readonly of: Trajectory;
  readonly plane: PrincipalPlane;
  readonly count: number;
}

/** The prospect of a page that has shown nothing yet. Surfaces of two coordinates wait for nothing. */
export function createProspect(app: Wired): Prospect {
  const curves = whenNeeded(() => import('./curve'), app.frames.invalidate);
  const bounds = whenNeeded(() => import('./bounds'), app.frames.invalidate);
  const planes = whenNeeded(() => import('./principal'), app.frames.invalidate);
  let basis: Basis | null = null;
  const bounded = boundedBy();
  let last: { readonly of: readonly unknown[]; readonly scenery: Scenery | null } | null = null;

  const basisNow = (state: State, domain: Domain): Basis | null => {
    const tools = planes();
    const trace = pathOf(state, app.traces.current.list);
    const mayTurn = !state.dragging && state.run.complete;
    if (!tools || !trace || (basis && !mayTurn) || basis?.of === trace.trajectory) return basis;
    basis = {
      of: trace.trajectory,
      plane: tools.principalPlane(trace.trajectory, reachOf(domain, trace.trajectory)),
      count: (basis?.count ?? 0) + 1,
    };
    // Where the hand has put the camera means another place on another plane.
    if (basis.count > 1 && state.view.kind === 'camera') app.actions.setView({ kind: 'frame' });
    return basis;
  };
  const lay = (experiment: Experiment, objective: ResolvedObjective, plane: Plane): Scenery | null => {
    const coordinates = objective.domain.length;
    if (coordinates === 1) return curves()?.curveScenery(experiment, objective) ?? null;
    if (plane.kind === 'principal' && coordinates > 2 && basis)
      return planes()?.principalScenery(experiment, objective, basis.plane, basis.count) ?? null;
    return axesScenery(experiment, objective, axesOf(plane, coordinates));
  };
  return {
    now: (state) => {
      const experiment = experimentOf(state);
      const objective = objectiveOf(experiment);
      if (!objective.ok) return null;
      const isAslant = state.plane.kind === 'principal' && objective.value.domain.length > 2;
      const tools = experiment.within ? bounds() : null;
      const { sign } = experiment;
      const found = isUncharted(objective.value, sign) ? goalsOf(objective.value, sign) : null;
      const of = [experiment, state.plane, isAslant && basisNow(state, objective.value.domain), tools, found];
      const known = last?.of.every((value, i) => value === of[i]) && last.scenery;
      if (known) return known;
      const scenery = lay(experiment, objective.value, state.plane);
      last = { of, scenery: scenery && tools ? bounded(scenery, experiment.within!, tools) : scenery };
      return last.scenery;
    },
  };
}

/** Draws constraints on sceneries; the very same on the same one, for as long as it stays. */
function boundedBy(): (scenery: Scenery, within: Within, tools: typeof drawing) => Scenery {
  let last: (Required<Pick<Scenery, 'bounds' | 'name'>> & { readonly within: Within }) | null = null;
  return (scenery, within, tools) => {
    const { name } = scenery;
    if (last?.within !== within || last.name !== name) {
      const outline = tools.outlineOf(within, scenery);
      const bounds: Scenery['bounds'] = (ctx, camera, theme) =>
        tools.paintBounds(ctx, outline, camera, theme);
      last = { within, name, bounds };
    }
    return { ...scenery, bounds: last.bounds };
  };
}

/** The path that a principal plane is laid through: the selected racer's, from the first start. */
export function pathOf({ selected, history }: State, list: readonly Trace[]): Trace | undefined {
  const coordinates = history.present.starts[0]!.length;
  const from = list.filter(({ start, trajectory }) => start === 0 && trajectory.w.length === coordinates);
  return from.find(({ racer }) => racer === selected) ?? from[0];
}

/** Something that is loaded when it is first asked for: null until it is here, which `arrived` is then told. */
function whenNeeded<T>(load: () => Promise<T>, arrived: () => void): () => T | null {
  let here: T | null = null;
  let loading: Promise<void> | null = null;
  return () => {
    loading ??= load().then((loaded) => {
      here = loaded;
      arrived();
    });
    return here;
  };
}
