import { readForm } from '../catalog/form';
import { objectiveById, optimizerById, scheduleById } from '../catalog/known';
import type { Dataset, Form, Objective, Optimizer, Schedule, Stationary } from '../catalog/definition';
import { fail, ok, type Problem, type Result } from '../notation/problem';
import { readRule, readSchedule, readSurface } from '../notation/remember';
import type { Parameter, RuleText, ScheduleText, SurfaceText } from '../notation/tree';
import type { SurfaceGiven } from '../run/evaluator';
import { chosenData, tableOf } from './data';
import { foundOn } from './found';
import type {
  DataChoice,
  Domain,
  Experiment,
  ObjectiveChoice,
  Parameters,
  Racer,
  ScheduleUse,
} from './experiment';
import { surveyed } from './surveyed';

/** A value for every parameter that a text declares. */
export type Values = ReadonlyMap<string, number>;

/** A chosen surface, read: its text, its numbers, and where to look at it. */
export interface ResolvedObjective {
  /** Absent for a text of one's own. */
  readonly definition?: Objective;
  readonly text: SurfaceText;
  readonly values: Values;
  /** What its columns are read from; absent where it reads none. */
  readonly data?: Dataset;
  readonly domain: Domain;
  readonly minima: readonly Stationary[];
  readonly maxima: readonly Stationary[];
  readonly saddles: readonly Stationary[];
}

/** One of a racer's schedules, read. */
export interface ResolvedSchedule {
  readonly definition: Schedule;
  readonly text: ScheduleText;
  readonly values: Values;
  /** For how many steps it runs; Infinity for the last. */
  readonly steps: number;
}

/** A racer, read. */
export interface ResolvedRacer {
  readonly racer: Racer;
  /** Absent for a rule of one's own. */
  readonly definition?: Optimizer;
  readonly form?: Form;
  readonly rule: RuleText;
  readonly values: Values;
  readonly schedule?: readonly ResolvedSchedule[];
}

const valuesOf = (declared: readonly Parameter[], chosen: Parameters): Values =>
  new Map(declared.map(({ name, value }) => [name, Object.hasOwn(chosen, name) ? chosen[name]! : value]));

const unknown = (name: string): Problem => ({
  code: 'unknown-name',
  span: { from: 0, to: 0 },
  data: { name },
  mends: [],
});

type StationaryPoints = Pick<ResolvedObjective, 'minima' | 'maxima' | 'saddles'>;

const NONE: StationaryPoints = { minima: [], maxima: [], saddles: [] };

/** The points that a definition declares: all on its first data, and on others the minima that follow from them. */
function declaredOn(
  { minima, maxima = [], saddles = [], data: fitting, minimaOn }: Objective,
  data: Dataset | undefined,
): StationaryPoints {
  return data === fitting?.[0] ? { minima, maxima, saddles } : { ...NONE, minima: minimaOn?.(data!) ?? [] };
}

/**
 * Points hold for the declared parameters; a definition may know them for all. Where it knows none to be reached, those
 * that have been found.
 */
function stationaryOf(
  definition: Objective,
  { parameters }: SurfaceText,
  choice: ObjectiveChoice,
  data: Dataset | undefined,
): StationaryPoints {
  const values = Object.fromEntries(valuesOf(parameters, choice.parameters));
  const isUsual = Object.keys(choice.parameters).length === 0;
  const { minima, maxima, saddles } = isUsual ? declaredOn(definition, data) : NONE;
  const found = foundOn(choice, data?.id);
  return {
    minima: known(definition.minimaAt?.(values) ?? minima, found.minima),
    maxima: known(definition.maximaAt?.(values) ?? maxima, found.maxima),
    saddles,
  };
}

/** The very same where nothing is known, for as long as nothing is found. */
const known = (
  declared: readonly Stationary[],
  found: readonly Stationary[] = NONE.minima,
): readonly Stationary[] => (declared.length > 0 ? declared : found);

/** Beyond this a run counts as diverged, and there is nothing to look at. */
const FARTHEST = 1e150;

/** The square around the start with half-width max(5, 2·max |start|); around the last place to look at, where it is farther. */
function domainAround(start: readonly number[], dimension: number): Domain {
  const centre = Array.from({ length: dimension }, (_, i) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, start[i] ?? 0)),
  );
  const half = Math.max(5, 2 * Math.max(...centre.map(Math.abs)));
  return centre.map((middle) => [middle - half, middle + half]);
}

/**
 * Where a text of one's own is looked at: where it says so, if for as many coordinates; else around the start, as far
 * as what is sought there lies.
 */
function ownDomain(
  choice: ObjectiveChoice,
  start: readonly number[],
  surface: SurfaceGiven,
  sign: Experiment['sign'],
): Domain {
  const { length } = surface.text.coordinates;
  const kept = choice.kind === 'text' ? choice.domain : undefined;
  if (kept?.length === length) return kept;
  const around = domainAround(start, length);
  return surveyed(surface, around, sign) ?? around;
}

/** The data under a surface: those that are named, else its first; none where its text reads no column. */
function dataUnder(
  choice: ObjectiveChoice,
  text: SurfaceText,
  data?: DataChoice,
): Result<Dataset | undefined> {
  if (text.columns.length === 0) return ok(undefined);
  const found = chosenData(choice, data);
  return found ? ok(found) : fail(unknown(typeof data === 'object' ? data.name : (data ?? '')));
}

/**
 * Reads a chosen surface over its data, or over those named. The start and the sign only decide the domain of a text
 * that has none.
 */
export function resolveObjective(
  choice: ObjectiveChoice,
  start: readonly number[],
  chosen?: DataChoice,
  sign: Experiment['sign'] = 'min',
): Result<ResolvedObjective> {
  const definition = choice.kind === 'catalog' ? objectiveById.get(choice.id) : undefined;
  if (choice.kind === 'catalog' && !definition) return fail(unknown(choice.id));
  const text =
    choice.kind === 'text'
      ? readSurface(choice.text)
      : readSurface(definition!.text, definition!.coordinates);
  if (!text.ok) return text;
  const data = dataUnder(choice, text.value, chosen);
  if (!data.ok) return data;
  const values = valuesOf(text.value.parameters, choice.parameters);
  const surface = { text: text.value, values, ...(data.value && { data: tableOf(data.value) }) };
  return ok({
    ...(definition && { definition }),
    ...(data.value && { data: data.value }),
    text: text.value,
    values,
    ...(definition
      ? { domain: definition.domain, ...stationaryOf(definition, text.value, choice, data.value) }
      : { domain: ownDomain(choice, start, surface, sign), ...NONE, ...foundOn(choice, data.value?.id) }),
  });
}

function resolveSchedule({ id, parameters, steps }: ScheduleUse): Result<ResolvedSchedule> {
  const definition = scheduleById.get(id);
  if (!definition) return fail(unknown(id));
  const text = readSchedule(definition.text);
  if (!text.ok) return text;
  const values = valuesOf(text.value.parameters, parameters);
  const lasts = definition.lasts === undefined ? steps : values.get(definition.lasts);
  return ok({ definition, text: text.value, values, steps: lasts ?? Infinity });
}

function resolveChain(chain: readonly ScheduleUse[]): Result<readonly ResolvedSchedule[]> {
  const resolved: ResolvedSchedule[] = [];
  for (const [part, use] of chain.entries()) {
    const schedule = resolveSchedule(use);
    if (!schedule.ok) return schedule;
    const isLast = part === chain.length - 1;
    resolved.push(isLast ? { ...schedule.value, steps: Infinity } : schedule.value);
  }
  return ok(resolved);
}

/** Reads a racer's rule and schedules. */
export function resolveRacer(racer: Racer): Result<ResolvedRacer> {
  const { optimizer } = racer;
  const definition = optimizer.kind === 'catalog' ? optimizerById.get(optimizer.id) : undefined;
  const form =
    optimizer.kind === 'catalog' ? definition?.forms.find(({ id }) => id === optimizer.form) : undefined;
  if (optimizer.kind === 'catalog' && !form) return fail(unknown(`${optimizer.id}.${optimizer.form}`));
  const rule = optimizer.kind === 'text' ? readRule(optimizer.text) : readForm(form!);
  if (!rule.ok) return rule;
  const schedule = racer.schedule && resolveChain(racer.schedule);
  if (schedule && !schedule.ok) return schedule;
  return ok({
    racer,
    rule: rule.value,
    values: valuesOf(rule.value.parameters, racer.parameters),
    ...(definition && form && { definition, form }),
    ...(schedule && { schedule: schedule.value }),
  });
}

/** The surface of an experiment, its domain laid around the first start where it has none. */
export const objectiveOf = (experiment: Experiment): Result<ResolvedObjective> =>
  resolveObjective(experiment.objective, experiment.starts[0]!, experiment.data, experiment.sign);

/** What is to be reached on a surface: its known minima, or going up its maxima. */
export const goalsOf = (objective: ResolvedObjective, sign: Experiment['sign']): readonly Stationary[] =>
  sign === 'min' ? objective.minima : objective.maxima;

/** Whether nobody has declared what is to be reached on a surface: then it can only be searched for. */
export const isUncharted = (objective: ResolvedObjective, sign: Experiment['sign']): boolean =>
  goalsOf(objective, sign).every(({ found }) => found);
