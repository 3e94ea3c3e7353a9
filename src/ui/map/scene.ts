import type { Stationary } from '../../catalog/definition';
import type { Experiment } from '../../experiment/experiment';
import { startsOf } from '../../experiment/starts';
import type { Camera } from '../../paint/camera';
import { decimal } from '../../paint/figures';
import type { Theme } from '../../paint/palette';
import type {
  CrowdRun,
  Landmark,
  Rect,
  Scene,
  SceneRacer,
  SceneStart,
  SceneTrials,
  Sizes,
} from '../../paint/scene';
import { nextRowAt, type Trajectory, triedAt } from '../../run/trajectory';
import { crowdsOf, toldOf } from '../../state/crowds';
import type { Trace, Traces } from '../../state/traces';
import type { Dictionary } from '../../words';
import { averageOf } from './average';
import { ranksAt } from './ranks';
import type { Pointer } from './gestures';
import type { Scenery } from './scenery';

/** How the handle of the start is met, and what drags it. */
export interface Handling {
  readonly state: SceneStart['state'];
  /** Which start it is. */
  readonly start: number;
  readonly pointer: Pointer;
  /** The start has been moved before: its handle need not invite any more. */
  readonly known: boolean;
}

/** What the overlay shows, from everywhere that knows of it. */
export interface Showing {
  readonly experiment: Experiment;
  readonly scenery: Scenery;
  readonly traces: Traces;
  readonly playhead: number;
  readonly selected: number;
  readonly dragging: boolean;
  /** Its step is asked about: the one that leaves the playhead, not the one that led there. */
  readonly explained?: boolean;
  readonly handling: Handling;
  /** How far the handle has been nudged, in px. */
  readonly nudge: number;
  /** The names of the racers whose rows there are, by index. */
  readonly names: readonly string[];
  readonly words: Dictionary;
  readonly theme: Theme;
  readonly sizes: Sizes;
  readonly dpr: number;
  readonly covered: readonly Rect[];
}

/** The value that `paint` draws over the surface. */
export function sceneOf(showing: Showing, camera: Camera): Scene {
  const { experiment, scenery, theme, sizes, dpr, covered } = showing;
  const { goals, sheet, ground } = scenery;
  const { saddles } = scenery.objective;
  const crowd = crowdOf(showing);
  return {
    theme,
    quality: showing.dragging ? 'drag' : 'rest',
    sizes,
    dpr,
    playhead: showing.playhead,
    racers: racersOf(showing),
    crowd,
    starts: (crowd.length > 0 ? experiment.starts.slice(0, 1) : experiment.starts).map((start, index) =>
      startOf(start, index, showing, camera),
    ),
    goals: goals.map((goal) => landmarkOf(goal, showing)),
    saddles: saddles.map(({ at }) => sheet.place(at)),
    axes: sheet.axes,
    ...(ground.kind === 'curve' && { height: ground.curve.height }),
    covered,
  };
}

function landmarkOf({ at, f, found }: Stationary, { scenery, experiment, words }: Showing): Landmark {
  const label = words.map.goal[experiment.sign](f);
  return { ...scenery.sheet.place(at), label: found ? words.map.found(label) : label, found };
}

/** Whether a scenery can show a trace: until the first rows of another surface arrive, those there are may not fit. */
export const fits =
  ({ objective }: Scenery) =>
  ({ trajectory }: Trace): boolean =>
    trajectory.w.length === objective.domain.length;

/** What the rows are of: an edit comes before its rows, and they are still drawn as what they are. */
const racedIn = ({ traces, experiment }: Showing): Experiment => traces.experiment ?? experiment;

function racersOf(showing: Showing): SceneRacer[] {
  const { scenery, traces, playhead, selected, names, words } = showing;
  const experiment = racedIn(showing);
  const isCrowded = crowdsOf(traces).length > 0;
  const shown = toldOf(traces).filter(fits(scenery));
  const ranks = ranksAt(shown, playhead, experiment.sign);
  const racers = shown.flatMap((trace, place): SceneRacer[] => {
    const { racer, trajectory } = trace;
    const { rows, end } = trajectory;
    const slot = experiment.racers[racer]?.slot;
    if (slot === undefined) return [];
    const name = names[racer]!;
    const diverged =
      end.kind === 'diverged' ? { at: rows - 1, label: words.map.divergedAt(name, end.step) } : undefined;
    return [
      {
        ...(isCrowded ? scenery.sheet.mean(trajectory) : scenery.sheet.path(trajectory)),
        slot: slot + 1,
        name,
        rank: ranks[place]!,
        selected: racer === selected,
        ...(!isCrowded && isApart(trace, experiment) && { apart: true }),
        ...averageIn(trajectory, showing),
        ...(racer === selected && trialsOf(trajectory, showing)),
        ...(diverged && { diverged }),
      },
    ];
  });
  return traces.beside && !isCrowded ? [...besideOf(traces.beside, showing), ...racers] : racers;
}

/** Whether a run begins elsewhere than at its start. */
const isApart = ({ start, trajectory: { w } }: Trace, experiment: Experiment): boolean =>
  startsOf(experiment)[start]!.some((value, i) => value !== w[i]![0]);

/** The runs of others, on the map of one racer. */
const besideOf = (beside: readonly Trace[], showing: Showing): SceneRacer[] =>
  beside.filter(fits(showing.scenery)).map(({ racer, trajectory }) => ({
    ...showing.scenery.sheet.path(trajectory),
    slot: racedIn(showing).racers[racer]!.slot + 1,
    name: '',
    rank: 0,
    selected: false,
    beside: true,
  }));

/** What the step tried that the playhead is in, or stands at the end of; of the one that is explained, that one. */
function trialsOf(
  trajectory: Trajectory,
  { playhead, explained, scenery }: Showing,
): { readonly trials: SceneTrials } | undefined {
  const row = explained ? nextRowAt(trajectory, playhead) : Math.ceil(playhead);
  const tried = triedAt(trajectory, row);
  if (!trajectory.trials || tried.length === 0) return undefined;
  return { trials: { shape: trajectory.trials.shape, points: tried.map(scenery.sheet.place) } };
}

/** The average that a run keeps of its places. */
function averageIn(
  trajectory: Trajectory,
  { scenery: { sheet } }: Showing,
): Pick<SceneRacer, 'average'> | undefined {
  const averaged = averageOf(trajectory);
  return averaged ? { average: { ...sheet.mean(averaged.run), from: averaged.from } } : undefined;
}

/** The runs behind the racers, where those are many. */
const crowdOf = (showing: Showing): CrowdRun[] =>
  crowdsOf(showing.traces).flatMap(({ racer, runs }) => {
    const slot = racedIn(showing).racers[racer]?.slot;
    if (slot === undefined) return [];
    return runs
      .filter(fits(showing.scenery))
      .map(({ trajectory }) => ({ ...showing.scenery.sheet.path(trajectory), slot: slot + 1 }));
  });

function startOf(start: readonly number[], index: number, showing: Showing, camera: Camera): SceneStart {
  const { sheet, ground } = showing.scenery;
  const { state, start: met, pointer, known } = showing.handling;
  const { map, results } = showing.words;
  const { x, y } = sheet.place(start);
  const isOnCurve = ground.kind === 'curve';
  const decimals = Math.max(0, decimalsAt(camera.scaleX) - 1);
  const places = isOnCurve ? [x] : [x, y];
  return {
    x: x + (index === 0 ? showing.nudge / camera.scaleX : 0),
    y,
    label: index > 0 ? results.start(index + 1) : known ? map.start : map.dragStart,
    state: index === met || state === 'still' ? state : 'rest',
    moves: isOnCurve ? 'sideways' : 'freely',
    coordinates: places.map((place) => decimal(place, decimals)).join(', '),
    pointer,
  };
}

/** How many decimals a coordinate needs where one unit is `scale` px, so that no digit stands for less than a tenth of a px. */
export const decimalsAt = (scale: number): number => Math.min(12, Math.max(0, Math.ceil(Math.log10(scale))));
