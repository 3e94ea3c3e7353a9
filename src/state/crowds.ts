import { middleOf } from '../run/crowd';
import { type Trace, type Traces } from './traces';

/** All runs of a racer that starts from many places at once, and what is told of them together. */
export interface Crowd {
  readonly racer: number;
  readonly runs: readonly Trace[];
  readonly middle: Trace;
}

/** So many runs of one racer are each told of; more are a crowd. */
const MOST_ALONE = 4;

const known = new WeakMap<Traces, readonly Crowd[]>();

/** The crowds of a race; none where every run is told of. */
export function crowdsOf(traces: Traces): readonly Crowd[] {
  const found = known.get(traces) ?? gather(traces);
  known.set(traces, found);
  return found;
}

/** What is told of a race: one trace for each run, or for each crowd. */
export const toldOf = (traces: Traces): readonly Trace[] => {
  const crowds = crowdsOf(traces);
  return crowds.length > 0 ? crowds.map(({ middle }) => middle) : traces.list;
};

function gather({ list }: Traces): readonly Crowd[] {
  const racers = [...new Set(list.map(({ racer }) => racer))];
  const runsOf = racers.map((racer) => list.filter((trace) => trace.racer === racer));
  if (!runsOf.some((runs) => runs.length > MOST_ALONE)) return [];
  return runsOf.map((runs, i) => ({
    racer: racers[i]!,
    runs,
    middle: { racer: racers[i]!, start: 0, trajectory: middleOf(runs.map(({ trajectory }) => trajectory)) },
  }));
}
