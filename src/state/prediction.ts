import type { Layout } from '../experiment/experiment';
import type { Trajectory } from '../run/trajectory';
import type { Point } from '../paint/camera';
import { type Races, racesOf } from './traces';

/** What is asked before a race is shown: where each racer will end, or who will win. */
export type Question = 'end' | 'winner';

/** A race that is shown only after it has been predicted. */
export interface Prediction {
  readonly asks: Question;
  /** Where racers are said to end, by slot, on the plane of the map. */
  readonly ends: ReadonlyMap<number, Point>;
  /** The slot of the racer that is said to win. */
  readonly winner: number | null;
  readonly revealed: boolean;
}

/** A question that nobody has answered yet. */
export const asked = (asks: Question): Prediction => ({
  asks,
  ends: new Map(),
  winner: null,
  revealed: false,
});

/** Where a question is asked: on maps side by side nobody would see it. */
export const askedOn = (layout: Layout): Layout => (layout === 'split' ? 'one' : layout);

/** Whether anything has been predicted. */
export const isAnswered = ({ ends, winner }: Prediction): boolean => ends.size > 0 || winner !== null;

/** Whether the race is still behind the curtain. */
export const isSecret = (prediction: Prediction | null): boolean => prediction?.revealed === false;

/** A race of which nothing but its starts is known: no row, no end, no number leaks through. */
export const curtained = ({ experiments, list }: Races): Races =>
  racesOf(
    experiments,
    list.map((trace) => ({ ...trace, trajectory: startOf(trace.trajectory) })),
  );

function startOf({ w, f, gradNorm, eta }: Trajectory): Trajectory {
  const first = (column: Float64Array): Float64Array => column.subarray(0, 1);
  return {
    rows: Math.min(1, f.length),
    w: w.map(first),
    f: first(f),
    gradNorm: first(gradNorm),
    eta: first(eta),
    cost: 0,
    end: { kind: 'steps' },
  };
}
