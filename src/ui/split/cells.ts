import { withStartOf } from '../../experiment/edits/vary';
import type { Experiment } from '../../experiment/experiment';
import type { Camera } from '../../paint/camera';
import { samplingOf } from '../../state/sampling';
import { experimentOf, type AppStore, type State } from '../../state/store';
import { type Races, type Traces, tracesOn } from '../../state/traces';
import type { Wired } from '../../state/wires';
import type { FieldReply } from '../../worker/messages';
import type { Stage } from '../map/stage';
import { createFieldQueue, type FieldQueue } from './fields';
import { hasOwnStart, keyOf, type Place, type Variation } from './places';

/**
 * Several maps of one page. Each is given the page as it would be if there were this map alone, so that nothing that
 * draws a map, or moves what is on it, knows of the others.
 */
export interface Cells {
  /** The page as one map shows it; the very same for the same place. */
  readonly of: (place: Place) => Wired;
  /** Says which stage's camera all others follow. */
  readonly lead: (stage: Stage | null) => void;
}

/** What the maps have in common. */
interface Group {
  readonly app: Wired;
  readonly fields: FieldQueue;
  leader: Stage | null;
}

/** The maps of a page, none of which has been shown. */
export function createCells(app: Wired): Cells {
  const group: Group = { app, fields: createFieldQueue(app), leader: null };
  const known = new Map<string, Wired>();
  return {
    of: (place) => {
      const key = keyOf(place);
      const cell = known.get(key) ?? cellOf(group, place);
      known.set(key, cell);
      return cell;
    },
    lead: (stage) => (group.leader = stage),
  };
}

type Change = (experiment: Experiment) => Experiment;

function cellOf(group: Group, place: Place): Wired {
  const { app } = group;
  const own: { current: FieldReply | null } = { current: null };
  const leads = (): boolean => !group.leader || group.leader.app === cell;
  const project = projectionOf(place, () => (leads() ? null : (group.leader?.look?.camera ?? null)));
  const experimentNow = (): Experiment => experimentOf(project(app.store.getState()));
  /** A map that has a start of its own changes nothing else. */
  const onItsStart =
    ({ map }: Variation, change: Change): Change =>
    (experiment) => {
      const now = experimentNow();
      const next = change(now);
      return next === now ? experiment : withStartOf(experiment, map, next.starts[0]!);
    };
  const shares = (): boolean => sharesField(app.store.getState(), place);
  const tracesNow = tracesOf(place);
  const cell: Wired = {
    ...app,
    store: storeThrough(project, app.store),
    shown: storeThrough(project, app.shown),
    actions: {
      ...app.actions,
      edit: (change) => app.actions.edit(hasOwnStart(place) ? onItsStart(place, change) : change),
    },
    traces: {
      get current() {
        return tracesNow(app.maps.current);
      },
    },
    field: {
      get current() {
        return shares() ? app.field.current : own.current;
      },
    },
    requestField: (grid) => {
      if (!shares()) group.fields.ask(own, () => samplingOf(experimentNow(), grid));
      else if (leads()) app.requestField(grid);
    },
  };
  return cell;
}

/** Whether the ground of a map is that of the first one: not where surfaces differ, or are cut open where each racer is. */
function sharesField(state: State, place: Place): boolean {
  const isOther = place.kind === 'variation' && place.edit.kind === 'objective';
  return !isOther && experimentOf(state).starts[0]!.length <= 2;
}

type Projection = (state: State) => State;

/** The state as a map sees it: its own experiment, and the camera that it follows where there is one. */
function projectionOf(place: Place, followed: () => Camera | null): Projection {
  let last: { readonly of: State; readonly camera: Camera | null; readonly state: State } | null = null;
  return (of) => {
    const camera = followed();
    if (last?.of !== of || last.camera !== camera) last = { of, camera, state: projected(of, place, camera) };
    return last.state;
  };
}

function projected(state: State, place: Place, camera: Camera | null): State {
  const present = (place.kind === 'variation' && state.run.experiments[place.map]) || state.history.present;
  return {
    ...state,
    history: { ...state.history, present },
    run: { ...state.run, experiments: state.run.experiments.map(() => present) },
    view: camera ? { kind: 'camera', camera, by: 'hand' } : state.view,
  };
}

const storeThrough = (project: Projection, store: AppStore): AppStore => ({
  ...store,
  getState: () => project(store.getState()),
  getInitialState: () => project(store.getInitialState()),
  subscribe: (listener) => store.subscribe((state, before) => listener(project(state), project(before))),
});

/** The rows of one map among those of all; the very same for as long as those are. */
function tracesOf(place: Place): (all: Races) => Traces {
  const known = new WeakMap<Races, Traces>();
  return (all) => {
    const found = known.get(all) ?? within(all, place);
    known.set(all, found);
    return found;
  };
}

function within(all: Races, place: Place): Traces {
  const { list } = all;
  if (place.kind === 'variation') return { ...tracesOn(all, place.map), framed: list };
  return {
    ...tracesOn(all, 0),
    list: list.filter(({ racer }) => racer === place.racer),
    beside: list.filter(({ racer }) => racer !== place.racer),
    framed: list,
  };
}
