import { objectiveById, optimizerById, scheduleById } from '../catalog/known';
import type { Form, Objective, Optimizer, Schedule, Stationary } from '../catalog/definition';
import { fail, ok, type Problem, type Result } from '../notation/problem';
import { readRule, readSchedule, readSurface } from '../notation/remember';
import type { Parameter, RuleText, ScheduleText, SurfaceText } from '../notation/tree';
import type { Experiment, ObjectiveChoice, Parameters, Racer } from './experiment';

/** A value for every parameter that a text declares. */
export type Values = ReadonlyMap<string, number>;

/** A chosen surface, read: its text, its numbers, and where to look at it. */
export interface ResolvedObjective {
  /** Absent for a text of one's own. */
  readonly definition?: Objective;
  readonly text: SurfaceText;
  readonly values: Values;
  readonly domain: readonly (readonly [number, number])[];
  readonly minima: readonly Stationary[];
  readonly maxima: readonly Stationary[];
  readonly saddles: readonly Stationary[];
}

/** A racer's schedule, read. */
export interface ResolvedSchedule {
  readonly definition: Schedule;
  readonly text: ScheduleText;
  readonly values: Values;
}

/** A racer, read. */
export interface ResolvedRacer {
  readonly racer: Racer;
  /** Absent for a rule of one's own. */
  readonly definition?: Optimizer;
  readonly form?: Form;
  readonly rule: RuleText;
  readonly values: Values;
  readonly schedule?: ResolvedSchedule;
}

const valuesOf = (declared: readonly Parameter[], chosen: Parameters): Values =>
  new Map(declared.map(({ name, value }) => [name, Object.hasOwn(chosen, name) ? chosen[name]! : value]));

const unknown = (name: string): Problem => ({
  code: 'unknown-name',
  span: { from: 0, to: 0 },
  data: { name },
  mends: [],
});

/** Minima and maxima as they stand for these parameters: a definition knows them at its defaults, or for all. */
const minimaOf = (definition: Objective, values: Values, parameters: Parameters): readonly Stationary[] => {
  if (definition.minimaAt) return definition.minimaAt(Object.fromEntries(values));
  return Object.keys(parameters).length === 0 ? definition.minima : [];
};

const maximaOf = (definition: Objective, values: Values, parameters: Parameters): readonly Stationary[] => {
  if (definition.maximaAt) return definition.maximaAt(Object.fromEntries(values));
  return Object.keys(parameters).length === 0 ? (definition.maxima ?? []) : [];
};

/** The square around the start with half-width max(5, 2·max |start|). */
const domainAround = (start: readonly number[], dimension: number): (readonly [number, number])[] => {
  const half = Math.max(5, 2 * Math.max(...start.map(Math.abs)));
  return Array.from(
    { length: dimension },
    (_, i) => [(start[i] ?? 0) - half, (start[i] ?? 0) + half] as const,
  );
};

/** Reads a chosen surface. The start only decides the domain of a text of one's own. */
export function resolveObjective(
  choice: ObjectiveChoice,
  start: readonly number[],
): Result<ResolvedObjective> {
  if (choice.kind === 'text') {
    const text = readSurface(choice.text);
    if (!text.ok) return text;
    return ok({
      text: text.value,
      values: valuesOf(text.value.parameters, choice.parameters),
      domain: domainAround(start, text.value.coordinates.length),
      minima: [],
      maxima: [],
      saddles: [],
    });
  }
  const definition = objectiveById.get(choice.id);
  if (!definition) return fail(unknown(choice.id));
  const text = readSurface(definition.text, definition.coordinates);
  if (!text.ok) return text;
  const values = valuesOf(text.value.parameters, choice.parameters);
  const saddles = Object.keys(choice.parameters).length === 0 ? (definition.saddles ?? []) : [];
  const minima = minimaOf(definition, values, choice.parameters);
  const maxima = maximaOf(definition, values, choice.parameters);
  return ok({ definition, text: text.value, values, domain: definition.domain, minima, maxima, saddles });
}

function resolveSchedule(racer: Racer): Result<ResolvedSchedule | undefined> {
  if (!racer.schedule) return ok(undefined);
  const definition = scheduleById.get(racer.schedule.id);
  if (!definition) return fail(unknown(racer.schedule.id));
  const text = readSchedule(definition.text);
  if (!text.ok) return text;
  return ok({
    definition,
    text: text.value,
    values: valuesOf(text.value.parameters, racer.schedule.parameters),
  });
}

/** Reads a racer's rule and schedule. */
export function resolveRacer(racer: Racer): Result<ResolvedRacer> {
  const { optimizer } = racer;
  const definition = optimizer.kind === 'catalog' ? optimizerById.get(optimizer.id) : undefined;
  const form =
    optimizer.kind === 'catalog' ? definition?.forms.find(({ id }) => id === optimizer.form) : undefined;
  if (optimizer.kind === 'catalog' && !form) return fail(unknown(`${optimizer.id}.${optimizer.form}`));
  const rule = readRule(optimizer.kind === 'text' ? optimizer.text : form!.text);
  if (!rule.ok) return rule;
  const schedule = resolveSchedule(racer);
  if (!schedule.ok) return schedule;
  return ok({
    racer,
    rule: rule.value,
    values: valuesOf(rule.value.parameters, racer.parameters),
    ...(definition && form && { definition, form }),
    ...(schedule.value && { schedule: schedule.value }),
  });
}

/** The surface of an experiment, its domain laid around the first start where it has none. */
export const objectiveOf = (experiment: Experiment): Result<ResolvedObjective> =>
  resolveObjective(experiment.objective, experiment.starts[0]!);

/** What is to be reached on a surface: its known minima, or going up its maxima. */
export const goalsOf = (objective: ResolvedObjective, sign: Experiment['sign']): readonly Stationary[] =>
  sign === 'min' ? objective.minima : objective.maxima;
