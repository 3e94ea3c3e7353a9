import type { Parameter } from '../../notation/tree';
import type { Experiment, Lookahead, OptimizerChoice, Racer } from '../experiment';
import { MOST_NAME_LENGTH, MOST_RACERS } from '../limits';
import { departures, withValue } from '../parameters';
import { resolveRacer } from '../resolve';
import { lowestFree } from '../slots';
import { withFitting } from '../vary-fit';

const parametersOf = (racer: Racer): readonly Parameter[] | undefined => {
  const resolved = resolveRacer(racer);
  return resolved.ok ? resolved.value.rule.parameters : undefined;
};

/** Whether a racer is its equations: lookahead does not reach a method in code. */
export const isRule = (racer: Racer): boolean => {
  const resolved = resolveRacer(racer);
  return !resolved.ok || resolved.value.form?.method === undefined;
};

/** Whether schedules reach a racer: one that is its equations, or a method that asks for η at each step. */
export const takesSchedules = (racer: Racer): boolean => {
  const resolved = resolveRacer(racer);
  const method = resolved.ok ? resolved.value.form?.method : undefined;
  return method?.takesSchedules ?? method === undefined;
};

/** One racer changed; the very same experiment where nothing is. */
export function withRacer(
  experiment: Experiment,
  index: number,
  change: (racer: Racer) => Racer,
): Experiment {
  const now = experiment.racers[index];
  const next = now && change(now);
  return !next || next === now
    ? experiment
    : withFitting({ ...experiment, racers: experiment.racers.with(index, next) });
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
  index in experiment.racers
    ? withFitting({ ...experiment, racers: experiment.racers.toSpliced(index, 1) })
    : experiment;

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

/**
 * Another optimizer, form or text for a racer; it keeps the values of the parameters that both have, and its schedule
 * and lookahead where the other takes them.
 */
export const withOptimizer = (
  experiment: Experiment,
  index: number,
  optimizer: OptimizerChoice,
): Experiment =>
  withRacer(experiment, index, (racer) => {
    const { schedule, lookahead, ...others } = racer;
    const bare = { ...others, optimizer };
    const next = {
      ...bare,
      ...(schedule && takesSchedules(bare) && { schedule }),
      ...(lookahead && isRule(bare) && { lookahead }),
    };
    const declared = parametersOf(next);
    return declared ? { ...next, parameters: departures(racer.parameters, declared) } : next;
  });

/** Another form of a racer's optimizer, the values kept where it has them. */
export function withForm(experiment: Experiment, index: number, form: string): Experiment {
  const optimizer = experiment.racers[index]?.optimizer;
  if (optimizer?.kind !== 'catalog' || optimizer.form === form) return experiment;
  return withOptimizer(experiment, index, { ...optimizer, form });
}

/** Another weight decay λ ≥ 0 for a racer. */
export const withDecay = (experiment: Experiment, index: number, decay: number): Experiment =>
  withRacer(experiment, index, (racer) =>
    Number.isFinite(decay) && decay >= 0 && decay !== racer.decay ? { ...racer, decay } : racer,
  );

/** Another lookahead for a racer, or none. A method in code takes none. */
export const withLookahead = (
  experiment: Experiment,
  index: number,
  lookahead: Lookahead | undefined,
): Experiment =>
  withRacer(experiment, index, (racer) => {
    const { lookahead: now, ...bare } = racer;
    if (!lookahead) return now ? bare : racer;
    const { every, part } = lookahead;
    const isSound = Number.isInteger(every) && every >= 1 && part >= 0 && part <= 1;
    if (!isSound || !isRule(racer) || (now?.every === every && now.part === part)) return racer;
    return { ...bare, lookahead: { every, part: part + 0 } };
  });
