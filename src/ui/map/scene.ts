import type { Experiment } from '../../experiment/experiment';
import { goalsOf } from '../../experiment/resolve';
import type { Camera } from '../../paint/camera';
import { decimal } from '../../paint/figures';
import type { Theme } from '../../paint/palette';
import type { Rect, Scene, SceneRacer, SceneStart, Sizes } from '../../paint/scene';
import type { Traces } from '../../state/traces';
import type { Dictionary } from '../../words';
import { ranksAt } from './ranks';
import type { Pointer } from './gestures';
import { pointOf, type Scenery } from './scenery';

/** How the handle of the start is met, and what drags it. */
export interface Handling {
  readonly state: SceneStart['state'];
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
  readonly handling: Handling;
  /** How far the handle has been nudged, in px. */
  readonly nudge: number;
  /** The names of the racers, by index. */
  readonly names: readonly string[];
  readonly words: Dictionary;
  readonly theme: Theme;
  readonly sizes: Sizes;
  readonly dpr: number;
  readonly covered: readonly Rect[];
}

/** The value that `paint` draws over the surface. */
export function sceneOf(showing: Showing, camera: Camera): Scene {
  const { experiment, scenery, theme, sizes, dpr, covered, words } = showing;
  const { saddles } = scenery.objective;
  const { sign } = experiment;
  const goals = goalsOf(scenery.objective, sign);
  return {
    theme,
    quality: showing.dragging ? 'drag' : 'rest',
    sizes,
    dpr,
    playhead: showing.playhead,
    racers: racersOf(showing),
    starts: experiment.starts.map((start, index) => startOf(start, index, showing, camera)),
    goals: goals.map(({ at, f }) => ({ ...pointOf(at), label: words.map.goal[sign](f) })),
    saddles: saddles.map(({ at }) => pointOf(at)),
    axes: scenery.axes,
    covered,
  };
}

function racersOf({ traces, experiment, playhead, selected, names, words }: Showing): SceneRacer[] {
  const planar = traces.list.filter(({ trajectory }) => trajectory.w.length > 1);
  const ranks = ranksAt(planar, playhead, experiment.sign);
  return planar.flatMap(({ racer, trajectory }, place): SceneRacer[] => {
    const { w, rows, end } = trajectory;
    const slot = experiment.racers[racer]?.slot;
    if (slot === undefined) return [];
    const name = names[racer]!;
    const diverged =
      end.kind === 'diverged' ? { at: rows - 1, label: words.map.divergedAt(name, end.step) } : undefined;
    return [
      {
        xs: w[0]!,
        ys: w[1]!,
        rows,
        slot: slot + 1,
        name,
        rank: ranks[place]!,
        selected: racer === selected,
        ...(diverged && { diverged }),
      },
    ];
  });
}

function startOf(start: readonly number[], index: number, showing: Showing, camera: Camera): SceneStart {
  const { state, pointer, known } = showing.handling;
  const { start: plain, dragStart } = showing.words.map;
  const { x, y } = pointOf(start);
  const decimals = decimalsAt(camera.scaleX) - 1;
  return {
    x: x + (index === 0 ? showing.nudge / camera.scaleX : 0),
    y,
    label: known || index > 0 ? plain : dragStart,
    state: index === 0 ? state : 'rest',
    coordinates: `${decimal(x, Math.max(0, decimals))}, ${decimal(y, Math.max(0, decimals))}`,
    pointer,
  };
}

/** How many decimals a coordinate needs where one unit is `scale` px, so that no digit stands for less than a tenth of a px. */
export const decimalsAt = (scale: number): number => Math.min(12, Math.max(0, Math.ceil(Math.log10(scale))));
