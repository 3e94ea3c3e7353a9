import type { Experiment, Racer, ScheduleUse } from '../experiment';
import { withValue } from '../parameters';
import { resolveRacer } from '../resolve';
import { takesSchedules, withRacer } from './racers';

/** Other schedules for a racer, one after another; none for a constant rate. Not every method in code takes them. */
export const withSchedule = (
  experiment: Experiment,
  index: number,
  schedule: readonly ScheduleUse[],
): Experiment =>
  withRacer(experiment, index, (racer) => {
    const { schedule: before, ...constant } = racer;
    if (schedule.length === 0) return before ? constant : racer;
    return takesSchedules(racer) ? { ...constant, schedule } : racer;
  });

const withPart = (
  experiment: Experiment,
  index: number,
  part: number,
  change: (use: ScheduleUse, racer: Racer) => ScheduleUse,
): Experiment =>
  withRacer(experiment, index, (racer) => {
    const use = racer.schedule?.[part];
    const next = use && change(use, racer);
    return !next || next === use ? racer : { ...racer, schedule: racer.schedule!.with(part, next) };
  });

/** Another value of a parameter of one of a racer's schedules. */
export const withScheduleParameter = (
  experiment: Experiment,
  index: number,
  part: number,
  name: string,
  value: number,
): Experiment =>
  withPart(experiment, index, part, (use, racer) => {
    const resolved = resolveRacer(racer);
    const declared = resolved.ok ? resolved.value.schedule![part]!.text.parameters : undefined;
    const parameters = withValue(use.parameters, declared, name, value);
    return parameters === use.parameters ? use : { ...use, parameters };
  });

/** Another number of steps, at least one, after which the next of a racer's schedules follows, where it is said. */
export const withScheduleSteps = (
  experiment: Experiment,
  index: number,
  part: number,
  steps: number,
): Experiment =>
  withPart(experiment, index, part, (use) => {
    const whole = Math.round(steps);
    const isSaid = use.steps !== undefined && Number.isFinite(whole) && whole >= 1;
    return isSaid && whole !== use.steps ? { ...use, steps: whole } : use;
  });
