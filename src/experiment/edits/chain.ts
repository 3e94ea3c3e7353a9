import type { Schedule } from '../../catalog/definition';
import type { Experiment, Racer, ScheduleUse } from '../experiment';
import { MOST_SCHEDULES } from '../limits';
import { type ResolvedSchedule, resolveRacer } from '../resolve';
import { withSchedule, withScheduleParameter } from './schedules';

/** The schedules of a racer, read; none for a constant rate. */
function partsOf(racer: Racer | undefined): readonly ResolvedSchedule[] {
  const resolved = racer && resolveRacer(racer);
  return (resolved?.ok && resolved.value.schedule) || [];
}

/** For how many of `total` steps each part runs, at least one; the last has what is left. */
function lengthsOf(parts: readonly ResolvedSchedule[], total: number): readonly number[] {
  const before = parts.slice(0, -1).reduce((sum, { steps }) => sum + steps, 0);
  return parts.map(({ steps }) => (Number.isFinite(steps) ? steps : Math.max(1, total - before)));
}

/** The same with one more behind the last, which keeps the steps that it says itself, or half of its own. */
function shared(lengths: readonly number[], parts: readonly ResolvedSchedule[]): readonly number[] {
  const { definition, values } = parts.at(-1)!;
  const last = lengths.at(-1)!;
  const kept = definition.lasts === undefined ? Math.round(last / 2) : values.get(definition.lasts)!;
  return [...lengths.slice(0, -1), Math.max(1, kept), Math.max(1, last - kept)];
}

/** A chain as it is written: the length of a part is said where another follows and none of its parameters says it. */
const written = (
  chain: readonly ScheduleUse[],
  definitions: readonly Schedule[],
  lengths: readonly number[],
): readonly ScheduleUse[] =>
  chain.map(({ id, parameters }, part) =>
    part + 1 < chain.length && definitions[part]!.lasts === undefined
      ? { id, parameters, steps: lengths[part]! }
      : { id, parameters },
  );

/**
 * Another schedule in the place of one of a racer's, for as many steps; the race has `total`. Behind the last, it has
 * half the steps of that one, which is pressed together where it took all of them; behind a warm-up, all that are left.
 * A place that is not there changes nothing, nor does one more than there may be.
 */
export function withScheduleAt(
  experiment: Experiment,
  index: number,
  place: number,
  schedule: Schedule,
  total: number,
): Experiment {
  const parts = partsOf(experiment.racers[index]);
  const isNext = place === parts.length;
  if ((!isNext && !(place in parts)) || place >= MOST_SCHEDULES) return experiment;
  const before = lengthsOf(parts, total);
  const lengths = parts.length === 0 ? [Math.max(1, total)] : isNext ? shared(before, parts) : before;
  const use: ScheduleUse = { id: schedule.id, parameters: {} };
  const chain = (experiment.racers[index]?.schedule ?? []).toSpliced(place, 1, use);
  const definitions = parts.map(({ definition }) => definition).toSpliced(place, 1, schedule);
  const spanned = parts.map(
    ({ definition: { spans }, values }, part) =>
      isNext && part === place - 1 && spans !== undefined && values.get(spans) === before[part],
  );
  return definitions.reduce(
    (next, { spans }, part) =>
      spans !== undefined && (part === place || spanned[part])
        ? withScheduleParameter(next, index, part, spans, lengths[part]!)
        : next,
    withSchedule(experiment, index, written(chain, definitions, lengths)),
  );
}

/** One of a racer's schedules less; after what is now the last none follows, and a racer without one has a constant rate. */
export function withoutSchedule(experiment: Experiment, index: number, place: number): Experiment {
  const racer = experiment.racers[index];
  const parts = partsOf(racer);
  if (!(place in parts)) return experiment;
  const others = parts.toSpliced(place, 1);
  return withSchedule(
    experiment,
    index,
    written(
      racer!.schedule!.toSpliced(place, 1),
      others.map(({ definition }) => definition),
      others.map(({ steps }) => steps),
    ),
  );
}
