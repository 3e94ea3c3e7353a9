import { datasetById, objectiveById, optimizerById, scheduleById } from '../catalog/known';
import type { Problem } from '../notation/problem';
import type { Parameter } from '../notation/tree';
import type {
  Budget,
  Cloud,
  Domain,
  Experiment,
  Lookahead,
  ObjectiveChoice,
  OptimizerChoice,
  OwnData,
  Parameters,
  Racer,
  ScheduleUse,
} from './experiment';
import { MOST_DATA_ROWS, MOST_NAME_LENGTH, MOST_RACERS, MOST_SCHEDULES, MOST_STARTS, SEEDS } from './limits';
import { mostBudget } from './lineup';
import type { LinkNotice } from './link/problem';
import { quoted, refuse } from './link/refusal';
import { dataFor, rowsIn } from './data';
import { departures } from './parameters';
import { type ResolvedRacer, type ResolvedSchedule, resolveObjective, resolveRacer } from './resolve';
import { misfitOf } from './vary-fit';
import { checkNumber, NOT_NEGATIVE, PART, WHOLE } from './range';
import { fitsWithin } from './within';

/** An experiment that can run, and what was changed to make it so. */
export interface Checked {
  readonly experiment: Experiment;
  readonly notices: readonly LinkNotice[];
}

/**
 * Holds a value of the right shape to the catalogue and to the limits; links and files both end here. Values that
 * equal a default are dropped, too large a budget is clamped, anything else that is wrong is refused
 * (`link/refusal`) under the name of its field in a link.
 */
export function checked(experiment: Experiment): Checked {
  const { data: _, ...undated } = experiment;
  const { objective, starts, cloud, racers, budget, stop, noise, clip, within, seed, vary } = experiment;
  if (starts.length > MOST_STARTS)
    refuse('too-many-starts', 'at', { count: starts.length, limit: MOST_STARTS });
  refuseTooMany(racers.length);
  const { choice, coordinates } = checkedObjective(objective, starts[0] ?? []);
  checkStarts(starts, coordinates);
  if (cloud) checkCloud(cloud, starts.length);
  if (stop) checkNumber('stop', stop.value, stop.kind === 'patience' ? WHOLE : NOT_NEGATIVE);
  if (clip) checkNumber('clip', clip.limit, NOT_NEGATIVE);
  if (within && !fitsWithin(within, coordinates)) refuse('bad-within', 'within', { coordinates });
  const misfit = vary && misfitOf(experiment, vary);
  if (misfit) refuse(misfit.code, 'vary', misfit.data);
  const allowed = checkedBudget(experiment);
  checkSlots(racers);
  return {
    experiment: {
      ...undated,
      ...checkedData(experiment),
      objective: choice,
      racers: racers.map(checkedRacer),
      budget: allowed,
      noise: checkNumber('noise', noise, NOT_NEGATIVE),
      seed: checkNumber('seed', seed, { ...WHOLE, low: 0, high: SEEDS - 1 }),
    },
    notices:
      allowed.amount < budget.amount
        ? [{ code: 'clamped-steps', unit: budget.kind, asked: budget.amount, ran: allowed.amount }]
        : [],
  };
}

/** Refuses more racers than a race has room for: also before they are read, since reading thousands takes long. */
export function refuseTooMany(count: number): void {
  if (count > MOST_RACERS) refuse('too-many-racers', 'race', { count, limit: MOST_RACERS });
}

/** `owner` is whose parameters they are: an id, or the field of a text of one's own. */
function checkedParameters(
  values: Parameters,
  declared: readonly Parameter[],
  field: string,
  owner: string,
): Parameters {
  for (const [name, value] of Object.entries(values)) {
    if (!declared.some((parameter) => parameter.name === name))
      refuse('unknown-parameter', field, { name: quoted(name), owner });
    if (!Number.isFinite(value)) refuse('bad-number', field, { text: String(value) });
  }
  return departures(values, declared);
}

const ownerOf = (choice: ObjectiveChoice | OptimizerChoice, field: string): string =>
  choice.kind === 'catalog' ? choice.id : field;

function checkedObjective(
  choice: ObjectiveChoice,
  start: readonly number[],
): { choice: ObjectiveChoice; coordinates: number } {
  if (choice.kind === 'catalog' && !objectiveById.has(choice.id))
    return refuse('unknown-objective', 'f', { name: quoted(choice.id) });
  const resolved = resolveObjective(choice, start);
  if (!resolved.ok) return refuse('bad-text', 'f', {}, resolved.error);
  const { text } = resolved.value;
  const parameters = checkedParameters(choice.parameters, text.parameters, 'f', ownerOf(choice, 'f'));
  const coordinates = text.coordinates.length;
  const domain = choice.kind === 'text' && choice.domain && checkedDomain(choice.domain, coordinates);
  return { choice: { ...choice, parameters, ...(domain && { domain }) }, coordinates };
}

function checkedDomain(domain: Domain, coordinates: number): Domain {
  const isSound = domain.every(([low, high]) => low < high && Number.isFinite(high - low));
  if (domain.length !== coordinates || !isSound) refuse('bad-domain', 'f', { coordinates });
  return domain.map(([low, high]) => [low + 0, high + 0]);
}

/** The data where they are not the first, if surface and batches have use for them. */
function checkedData({ objective, starts, data, batch }: Experiment): Pick<Experiment, 'data'> {
  const name = quoted(typeof data === 'object' ? data.name : (data ?? ''));
  const owner = ownerOf(objective, 'f');
  if (typeof data === 'object') checkOwnData(data);
  else if (data !== undefined && !datasetById.has(data)) refuse('unknown-data', 'data', { name });
  const resolved = resolveObjective(objective, starts[0]!, data);
  const found = resolved.ok ? resolved.value.data : undefined;
  if (data !== undefined && !found) refuse('unfit-data', 'data', { name, owner });
  if (batch && !found) return refuse('no-data', 'batch', { owner });
  if (batch?.kind === 'stored' && !found!.batches) refuse('no-stored-batches', 'batch', { name: found!.id });
  if (batch && batch.kind !== 'stored') checkNumber('batch', batch.size, { ...WHOLE, high: rowsIn(found!) });
  return data === undefined || data === dataFor(objective)[0]!.id ? {} : { data };
}

function checkOwnData({ name, X, Y }: OwnData): void {
  const isNamed = /^.*\S.*$/.test(name) && name.length <= MOST_NAME_LENGTH;
  if (!isNamed) refuse('bad-name', 'data', { name: quoted(name), limit: MOST_NAME_LENGTH });
  const isSound = X.length === Y.length && [...X, ...Y].every(Number.isFinite);
  if (!isSound || X.length === 0 || X.length > MOST_DATA_ROWS)
    refuse('bad-data', 'data', { rows: X.length, limit: MOST_DATA_ROWS });
}

function checkStarts(starts: readonly (readonly number[])[], coordinates: number): void {
  for (const start of starts) {
    if (start.length !== coordinates) refuse('bad-point', 'at', { coordinates, found: start.length });
    for (const value of start) checkNumber('at', value, { low: -Number.MAX_VALUE, high: Number.MAX_VALUE });
  }
  if (starts.length === 0) refuse('bad-point', 'at', { coordinates, found: 0 });
}

function checkCloud({ count, radius }: Cloud, starts: number): void {
  checkNumber('cloud', count, { ...WHOLE, low: 2 });
  checkNumber('cloud', radius, NOT_NEGATIVE);
  const all = starts + count - 1;
  if (all > MOST_STARTS) refuse('too-many-starts', 'cloud', { count: all, limit: MOST_STARTS });
}

function checkedBudget(experiment: Experiment): Budget {
  const { kind, amount } = experiment.budget;
  checkNumber(kind === 'cost' ? 'cost' : 'n', amount, WHOLE);
  return { kind, amount: Math.min(amount, mostBudget(experiment)) };
}

function checkSlots(racers: readonly Racer[]): void {
  const taken = new Set<number>();
  for (const { slot } of racers) {
    if (taken.has(slot)) refuse('duplicated-slot', 'race', { slot });
    taken.add(slot);
  }
}

function checkOptimizer(choice: OptimizerChoice): void {
  if (choice.kind === 'text') return;
  const optimizer = optimizerById.get(choice.id);
  if (!optimizer) return refuse('unknown-optimizer', 'race', { name: quoted(choice.id) });
  if (!optimizer.forms.some(({ id }) => id === choice.form))
    refuse('unknown-form', 'race', { name: quoted(choice.form), optimizer: choice.id });
}

function checkedRacer(racer: Racer, index: number): Racer {
  const { schedule: chain = [], ...constant } = racer;
  const { optimizer, name, lookahead, decay, slot } = constant;
  checkOptimizer(optimizer);
  checkSchedules(chain);
  if (name !== undefined && (name.trim() === '' || name.length > MOST_NAME_LENGTH))
    refuse('bad-name', 'race', { name: quoted(name), limit: MOST_NAME_LENGTH });
  const { rule, form, schedule } = checkedRule(racer, index);
  if (chain.length > 0 && form?.method && !form.method.takesSchedules)
    refuse('no-schedule', 'race', { optimizer: ownerOf(optimizer, 'race') });
  if (lookahead && form?.method) refuse('no-lookahead', 'race', { optimizer: ownerOf(optimizer, 'race') });
  return {
    ...constant,
    slot: checkNumber('race', slot, { ...WHOLE, low: 0, high: MOST_RACERS - 1 }),
    decay: checkNumber('race', decay, NOT_NEGATIVE),
    parameters: checkedParameters(racer.parameters, rule.parameters, 'race', ownerOf(optimizer, 'race')),
    ...(chain.length > 0 && { schedule: checkedChain(chain, schedule!) }),
    ...(lookahead && { lookahead: checkedLookahead(lookahead) }),
  };
}

/** The rule of a racer, read; of an exercise whose line is still to be written, the one that is sought. */
function checkedRule(racer: Racer, index: number): ResolvedRacer {
  const { optimizer } = racer;
  const refuseText = (problem: Problem): never => refuse('bad-text', 'race', { racer: index + 1 }, problem);
  const resolved = resolveRacer(racer);
  if (optimizer.kind === 'catalog' || optimizer.answer === undefined)
    return resolved.ok ? resolved.value : refuseText(resolved.error);
  const sought = resolveRacer({ ...racer, optimizer: { kind: 'text', text: optimizer.answer } });
  if (!sought.ok) return refuseText(sought.error);
  if (!resolved.ok && resolved.error.code === 'too-long') return refuseText(resolved.error);
  return resolved.ok ? resolved.value : sought.value;
}

const checkedLookahead = ({ every, part }: Lookahead): Lookahead => ({
  every: checkNumber('race', every, WHOLE),
  part: checkNumber('race', part, PART),
});

function checkSchedules(chain: readonly ScheduleUse[]): void {
  if (chain.length > MOST_SCHEDULES)
    refuse('too-many-schedules', 'race', { count: chain.length, limit: MOST_SCHEDULES });
  for (const { id } of chain)
    if (!scheduleById.has(id)) refuse('unknown-schedule', 'race', { name: quoted(id) });
}

/** How long a schedule runs is said once: beside it, or by a parameter, or, of the last, not at all. */
const checkedChain = (
  chain: readonly ScheduleUse[],
  resolved: readonly ResolvedSchedule[],
): readonly ScheduleUse[] =>
  chain.map(({ id, parameters, steps }, part) => {
    const { definition, text } = resolved[part]!;
    const isAsked = part + 1 < chain.length && definition.lasts === undefined;
    if (isAsked !== (steps !== undefined))
      refuse(isAsked ? 'missing-steps' : 'stray-steps', 'race', { name: id });
    return {
      id,
      parameters: checkedParameters(parameters, text.parameters, 'race', id),
      ...(steps !== undefined && { steps: checkNumber('race', steps, WHOLE) }),
    };
  });
