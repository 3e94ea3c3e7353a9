import { goalsOf, objectiveOf } from '../../experiment/resolve';
import { diagonalOf, distanceAt, judge, type Terrain, type Verdict } from '../../run/verdict';
import { median } from '../../run/crowd';
import { rowAt } from '../../run/trajectory';
import { type Crowd, crowdsOf } from '../../state/crowds';
import type { Trace, Traces } from '../../state/traces';
import type { Experiment } from '../../experiment/experiment';
import { type Moment, useMoment } from '../moment';

/** How one run, or one crowd of runs, is doing at a step. */
export interface Standing {
  readonly racer: number;
  readonly start: number;
  readonly trace: Trace;
  /** Down or up: what it is doing that for. */
  readonly sign: Experiment['sign'];
  readonly f: number;
  /** To the nearest known minimum, or going up maximum; NaN where none is known. */
  readonly distance: number;
  readonly verdict: Verdict;
  /** Of many runs from many starts, whose medians these are: how many there are, and have settled by now. */
  readonly crowd?: { readonly runs: number; readonly settled: number };
}

/** What distances and verdicts are measured against; nothing is known of a surface that cannot be read. */
export function terrainOf(experiment: Experiment): Terrain {
  const objective = objectiveOf(experiment);
  if (!objective.ok) return { goals: [], diagonal: 1 };
  const goals = goalsOf(objective.value, experiment.sign);
  return { goals, diagonal: diagonalOf(objective.value.domain) };
}

/** The standings of a race at any of its steps. */
type Ranking = (step: number) => readonly Standing[];

const known = new WeakMap<Traces, { readonly experiment: Experiment; readonly ranking: Ranking }>();

/** Ranks by f, diverged last. Reads every row once for each set of rows, whoever asks. */
export function standingsAt({ experiment, traces, step }: Moment): readonly Standing[] {
  const found = known.get(traces);
  if (found?.experiment === experiment) return found.ranking(step);
  const ranking = rankingOf(experiment, traces);
  known.set(traces, { experiment, ranking });
  return ranking(step);
}

function rankingOf(experiment: Experiment, traces: Traces): Ranking {
  const terrain = terrainOf(experiment);
  const towards = experiment.sign === 'min' ? 1 : -1;
  const crowds = crowdsOf(traces);
  if (crowds.length > 0) return crowdRanking(experiment, crowds, terrain);
  const runs = traces.list
    .filter(({ racer }) => racer in experiment.racers)
    .map((trace) => ({ trace, verdictAt: judge(trace.trajectory, terrain) }));
  return (step) =>
    runs
      .map(({ trace, verdictAt }): Standing => {
        const row = rowAt(trace.trajectory, step);
        const verdict = verdictAt(step);
        const isLost = verdict.kind === 'diverged';
        return {
          racer: trace.racer,
          start: trace.start,
          trace,
          sign: experiment.sign,
          f: isLost ? towards * Infinity : trace.trajectory.f[row]!,
          distance: isLost ? Number.NaN : distanceAt(trace.trajectory, row, terrain.goals),
          verdict,
        };
      })
      .toSorted((a, b) => height(a, towards) - height(b, towards) || a.racer - b.racer || a.start - b.start);
}

/** Ranks crowds by the median of f. */
function crowdRanking(experiment: Experiment, crowds: readonly Crowd[], terrain: Terrain): Ranking {
  const towards = experiment.sign === 'min' ? 1 : -1;
  const judged = crowds
    .filter(({ racer }) => racer in experiment.racers)
    .map((crowd) => ({ crowd, verdicts: crowd.runs.map(({ trajectory }) => judge(trajectory, terrain)) }));
  return (step) =>
    judged
      .map(({ crowd: { racer, runs, middle }, verdicts }): Standing => {
        const now = verdicts.map((verdictAt) => verdictAt(step));
        const verdict = commonOf(now);
        const distances = runs.map(({ trajectory }) =>
          distanceAt(trajectory, rowAt(trajectory, step), terrain.goals),
        );
        return {
          racer,
          start: 0,
          trace: middle,
          sign: experiment.sign,
          f:
            verdict.kind === 'diverged'
              ? towards * Infinity
              : middle.trajectory.f[rowAt(middle.trajectory, step)]!,
          distance: verdict.kind === 'diverged' ? Number.NaN : median(distances),
          verdict,
          crowd: { runs: runs.length, settled: now.filter(({ kind }) => kind === 'settled').length },
        };
      })
      .toSorted((a, b) => height(a, towards) - height(b, towards) || a.racer - b.racer);
}

/** What can be said of all runs: settled or lost once the last of them is; before that they are on their way. */
function commonOf(verdicts: readonly Verdict[]): Verdict {
  const [first] = verdicts as [Verdict];
  if (!verdicts.every(({ kind }) => kind === first.kind)) return { kind: 'descending' };
  if (!('step' in first)) return first;
  return {
    kind: first.kind,
    step: Math.max(...verdicts.map((verdict) => ('step' in verdict ? verdict.step : 0))),
  };
}

/** What is no number stands last, with infinity: their difference would be no number either. */
const height = ({ f }: Standing, towards: number): number =>
  Number.isNaN(f) ? Number.MAX_VALUE : Math.min(towards * f, Number.MAX_VALUE);

/** The moment at the playhead, and the standings at it. */
export function useStandings(): { readonly moment: Moment; readonly standings: readonly Standing[] } {
  const moment = useMoment();
  return { moment, standings: standingsAt(moment) };
}
