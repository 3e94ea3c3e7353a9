import type { Parameter } from '../notation/tree';
import { defaultStarts } from './defaults';
import type {
  Budget,
  Clip,
  Experiment,
  ObjectiveChoice,
  OptimizerChoice,
  Racer,
  ScheduleUse,
  Stop,
} from './experiment';
import { MOST_NAME_LENGTH, MOST_RACERS, MOST_STARTS, SEEDS } from './limits';
import { mostBudget } from './lineup';
import { departures, withValue } from './parameters';
import { resolveObjective, resolveRacer } from './resolve';
import { lowestFree } from './slots';

/**
 * Every way in which an experiment changes: values in, a value out. An edit that says nothing new, names a racer that
 * is not there or a number that is not finite answers the very experiment it was given, so that undo has no empty steps.
 */

const parametersOf = (racer: Racer): readonly Parameter[] | undefined => {
  const resolved = resolveRacer(racer);
  return resolved.ok ? resolved.value.rule.parameters : undefined;
};

const areFinite = (numbers: readonly number[]): boolean => numbers.every(Number.isFinite);

const areSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => Object.is(value, b[i]));

// The surface

/**
 * Another surface, or another text. Parameters that it does not have are dropped. A surface of the catalogue is started
 * where it says; a text from where the racers stood, or from (1, …, 1) where their points have another length.
 */
export function withObjective(experiment: Experiment, choice: ObjectiveChoice): Experiment {
  const { starts } = experiment;
  const resolved = resolveObjective(choice, starts[0] ?? []);
  if (!resolved.ok) return { ...experiment, objective: choice };
  const { parameters, coordinates } = resolved.value.text;
  const fits = starts.every((start) => start.length === coordinates.length);
  const ones = [coordinates.map(() => 1)];
  const kept = choice.kind === 'text' ? (fits ? starts : ones) : defaultStarts(choice);
  const objective = { ...choice, parameters: departures(choice.parameters, parameters) };
  return { ...experiment, objective, starts: kept };
}

/** Another value of a parameter of the surface. */
export function withObjectiveParameter(experiment: Experiment, name: string, value: number): Experiment {
  const { objective, starts } = experiment;
  const resolved = resolveObjective(objective, starts[0] ?? []);
  const declared = resolved.ok ? resolved.value.text.parameters : undefined;
  const parameters = withValue(objective.parameters, declared, name, value);
  return parameters === objective.parameters
    ? experiment
    : { ...experiment, objective: { ...objective, parameters } };
}

// The starts

/** Moves one start. */
export function withStart(experiment: Experiment, index: number, point: readonly number[]): Experiment {
  const now = experiment.starts[index];
  if (!now || !areFinite(point) || areSame(now, point)) return experiment;
  return { ...experiment, starts: experiment.starts.with(index, point) };
}

/** One start more, while there is room. */
export const addStart = (experiment: Experiment, point: readonly number[]): Experiment =>
  experiment.starts.length < MOST_STARTS && areFinite(point)
    ? { ...experiment, starts: [...experiment.starts, point] }
    : experiment;

/** One start less; the last one stays. */
export const removeStart = (experiment: Experiment, index: number): Experiment =>
  experiment.starts.length > 1 && index in experiment.starts
    ? { ...experiment, starts: experiment.starts.toSpliced(index, 1) }
    : experiment;

// The racers

function withRacer(experiment: Experiment, index: number, change: (racer: Racer) => Racer): Experiment {
  const now = experiment.racers[index];
  const next = now && change(now);
  return !next || next === now ? experiment : { ...experiment, racers: experiment.racers.with(index, next) };
}

const freeSlot = ({ racers }: Experiment): number => lowestFree(new Set(racers.map(({ slot }) => slot)));

/** One racer more, at the end, with every value its default, while there is room. */
export const addRacer = (experiment: Experiment, optimizer: OptimizerChoice): Experiment =>
  insertRacer(experiment, experiment.racers.length, { optimizer, parameters: {}, decay: 0, on: true });

/** The same racer again, below itself, while there is room. */
export function duplicateRacer(experiment: Experiment, index: number): Experiment {
  const racer = experiment.racers[index];
  return racer ? insertRacer(experiment, index + 1, racer) : experiment;
}

const insertRacer = (experiment: Experiment, at: number, racer: Omit<Racer, 'slot'>): Experiment =>
  experiment.racers.length < MOST_RACERS
    ? { ...experiment, racers: experiment.racers.toSpliced(at, 0, { ...racer, slot: freeSlot(experiment) }) }
    : experiment;

/** One racer less; its slot is free again. */
export const removeRacer = (experiment: Experiment, index: number): Experiment =>
  index in experiment.racers ? { ...experiment, racers: experiment.racers.toSpliced(index, 1) } : experiment;

/** Puts a racer at another place of the list. */
export function moveRacer(experiment: Experiment, from: number, to: number): Experiment {
  const racer = experiment.racers[from];
  if (!racer || from === to || !(to in experiment.racers)) return experiment;
  return { ...experiment, racers: experiment.racers.toSpliced(from, 1).toSpliced(to, 0, racer) };
}

/** A name of one's own; blanks alone give the optimizer's name back. */
export const renameRacer = (experiment: Experiment, index: number, name: string): Experiment =>
  withRacer(experiment, index, (racer) => {
    const { name: now, ...unnamed } = racer;
    const next = name.trim().slice(0, MOST_NAME_LENGTH).trim();
    if (next === (now ?? '')) return racer;
    return next === '' ? unnamed : { ...unnamed, name: next };
  });

/** Takes a racer out of the race, or back in. */
export const toggleRacer = (experiment: Experiment, index: number): Experiment =>
  withRacer(experiment, index, (racer) => ({ ...racer, on: !racer.on }));

/** Another value of a parameter of a racer's rule. */
export const withParameter = (
  experiment: Experiment,
  index: number,
  name: string,
  value: number,
): Experiment =>
  withRacer(experiment, index, (racer) => {
    const parameters = withValue(racer.parameters, parametersOf(racer), name, value);
    return parameters === racer.parameters ? racer : { ...racer, parameters };
  });

/** Another optimizer, form or text for a racer; it keeps the values of the parameters that both have. */
export const withOptimizer = (
  experiment: Experiment,
  index: number,
  optimizer: OptimizerChoice,
): Experiment =>
  withRacer(experiment, index, (racer) => {
    const next = { ...racer, optimizer };
    const declared = parametersOf(next);
    return declared ? { ...next, parameters: departures(racer.parameters, declared) } : next;
  });

/** Another form of a racer's optimizer, the values kept where it has them. */
export function withForm(experiment: Experiment, index: number, form: string): Experiment {
  const optimizer = experiment.racers[index]?.optimizer;
  if (optimizer?.kind !== 'catalog' || optimizer.form === form) return experiment;
  return withOptimizer(experiment, index, { ...optimizer, form });
}

/** Another schedule for a racer, or a constant learning rate. */
export const withSchedule = (
  experiment: Experiment,
  index: number,
  schedule: ScheduleUse | undefined,
): Experiment =>
  withRacer(experiment, index, ({ schedule: _, ...constant }) =>
    schedule ? { ...constant, schedule } : constant,
  );

/** Another value of a parameter of a racer's schedule. */
export const withScheduleParameter = (
  experiment: Experiment,
  index: number,
  name: string,
  value: number,
): Experiment =>
  withRacer(experiment, index, (racer) => {
    const { schedule } = racer;
    if (!schedule) return racer;
    const resolved = resolveRacer(racer);
    const declared = resolved.ok ? resolved.value.schedule?.text.parameters : undefined;
    const parameters = withValue(schedule.parameters, declared, name, value);
    return parameters === schedule.parameters ? racer : { ...racer, schedule: { ...schedule, parameters } };
  });

/** Another weight decay λ ≥ 0 for a racer. */
export const withDecay = (experiment: Experiment, index: number, decay: number): Experiment =>
  withRacer(experiment, index, (racer) =>
    isAtLeastZero(decay) && decay !== racer.decay ? { ...racer, decay } : racer,
  );

// The race

const isAtLeastZero = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** Another budget: a whole number from 1 to what all runs together may take. */
export function withBudget(experiment: Experiment, { kind, amount }: Budget): Experiment {
  if (!Number.isFinite(amount)) return experiment;
  const runs = experiment.starts.length * experiment.racers.filter(({ on }) => on).length;
  const allowed = Math.min(Math.max(1, Math.round(amount)), mostBudget(runs));
  const { budget } = experiment;
  if (budget.kind === kind && budget.amount === allowed) return experiment;
  return { ...experiment, budget: { kind, amount: allowed } };
}

/** Another stop test, or none. */
export function withStop(experiment: Experiment, stop: Stop | undefined): Experiment {
  if (stop && !isAtLeastZero(stop.value)) return experiment;
  const { stop: _, ...endless } = experiment;
  return stop ? { ...endless, stop } : endless;
}

/** Another clipping of gradients, or none. */
export function withClip(experiment: Experiment, clip: Clip | undefined): Experiment {
  if (clip && !isAtLeastZero(clip.limit)) return experiment;
  const { clip: _, ...unclipped } = experiment;
  return clip ? { ...unclipped, clip } : unclipped;
}

/** Another seed: a whole number from 0. */
export const withSeed = (experiment: Experiment, seed: number): Experiment =>
  Number.isInteger(seed) && seed >= 0 && seed < SEEDS && seed !== experiment.seed
    ? { ...experiment, seed }
    : experiment;

/** Another standard deviation ≥ 0 of the gradient noise. */
export const withNoise = (experiment: Experiment, noise: number): Experiment =>
  isAtLeastZero(noise) && noise !== experiment.noise ? { ...experiment, noise } : experiment;

/** Down or up. */
export const withSign = (experiment: Experiment, sign: Experiment['sign']): Experiment =>
  sign === experiment.sign ? experiment : { ...experiment, sign };
