import { ok, type Problem, type Result } from '../notation/problem';
import { MOST_STEPS } from '../run/budget';
import type { EntrySpec, SurfaceSource } from '../run/spec';
import type { Experiment } from './experiment';
import { batchSource, tableOf } from './data';
import { countRuns, startsOf } from './starts';
import { objectiveOf, type ResolvedObjective, type ResolvedRacer, resolveRacer } from './resolve';

/** The most rows that all runs of an experiment may come to together. */
export const MOST_ROWS = 4_000_000;

/** One run of a race: on which map, which racer, from which start, and what decides its rows. Fit for a message. */
export interface Runner {
  /** 0 where there is one map only. */
  readonly map: number;
  readonly racer: number;
  readonly start: number;
  readonly spec: EntrySpec;
}

/** An experiment, ready to run. */
export interface LineUp {
  readonly runners: readonly Runner[];
  /** Racers whose text cannot be read, by index. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/** Numbers of a row beside its coordinates: f, the gradient's length, η. */
const BESIDE = 3;
/** A row of two coordinates; longer ones count for more. */
const USUAL = 2 + BESIDE;

/** The most that a budget's amount may be, so that all runs together keep within the caps. */
export function mostBudget(experiment: Experiment): number {
  const numbers = experiment.starts[0]!.length + BESIDE;
  const rows = MOST_ROWS * Math.min(1, USUAL / numbers);
  return Math.min(MOST_STEPS, Math.floor(rows / Math.max(1, countRuns(experiment))) - 1);
}

/** A surface as text and numbers. */
export const surfaceSource = ({ definition, text, values, data }: ResolvedObjective): SurfaceSource => ({
  source: text.source,
  values,
  ...(definition?.coordinates && { coordinates: definition.coordinates }),
  ...(data && { data: tableOf(data) }),
});

/** What all runs of a race share, once in a message however often it is named. */
type Ground = Pick<EntrySpec, 'surface' | 'batch'>;

const groundOf = ({ batch }: Experiment, objective: ResolvedObjective): Ground => ({
  surface: surfaceSource(objective),
  ...(batch && objective.data && { batch: batchSource(batch, objective.data) }),
});

function specOf(
  experiment: Experiment,
  ground: Ground,
  racer: ResolvedRacer,
  start: readonly number[],
): EntrySpec {
  const { sign, noise, clip, within, stop, seed, budget } = experiment;
  const { rule, values, schedule, definition, form } = racer;
  const momentum = form?.momentum ?? definition?.momentum;
  return {
    ...ground,
    rule: {
      source: rule.source,
      values,
      ...(form?.method && { method: form.method.name }),
      ...(form?.average && { average: form.average }),
    },
    ...(schedule && {
      schedule: {
        parts: schedule.map(({ text, values: its, steps }) => ({ source: text.source, values: its, steps })),
        ...(momentum && { momentum }),
      },
    }),
    ...(racer.racer.lookahead && { lookahead: racer.racer.lookahead }),
    treatment: { sign, noise, decay: racer.racer.decay, ...(clip && { clip }) },
    start,
    ...(within && { within }),
    budget: { kind: budget.kind, amount: Math.min(budget.amount, mostBudget(experiment)) },
    ...(stop && { stop }),
    seed,
  };
}

/**
 * Reads every text of an experiment, as that of one of several maps. A racer that cannot be read is left out, with its
 * problem; a surface fails all.
 */
export function lineUp(experiment: Experiment, map = 0): Result<LineUp> {
  const objective = objectiveOf(experiment);
  if (!objective.ok) return objective;
  const ground = groundOf(experiment, objective.value);
  const starts = startsOf(experiment);
  const runners: Runner[] = [];
  const problems = new Map<number, Problem>();
  experiment.racers.forEach((racer, index) => {
    if (!racer.on) return;
    const resolved = resolveRacer(racer);
    if (!resolved.ok) problems.set(index, resolved.error);
    else
      starts.forEach((point, start) =>
        runners.push({ map, racer: index, start, spec: specOf(experiment, ground, resolved.value, point) }),
      );
  });
  return ok({ runners, problems });
}

/** The experiments of several maps in one line-up. Their racers are the same, and so are the problems of those. */
export function lineUpAll(experiments: readonly Experiment[]): Result<LineUp> {
  const runners: Runner[] = [];
  let problems: LineUp['problems'] = new Map();
  for (const [map, experiment] of experiments.entries()) {
    const lined = lineUp(experiment, map);
    if (!lined.ok) return lined;
    runners.push(...lined.value.runners);
    problems = lined.value.problems;
  }
  return ok({ runners, problems });
}
