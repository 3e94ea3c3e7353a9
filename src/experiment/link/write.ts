import { optimizerById } from '../../catalog/known';
import type {
  Batch,
  Experiment,
  ObjectiveChoice,
  OptimizerChoice,
  Parameters,
  Plane,
  Presentation,
  Racer,
  ScheduleUse,
  Within,
} from '../experiment';
import { type Access, CONTROLS } from '../controls';
import { DEFAULT_BUDGET, defaultExperiment, defaultStarts, emptyExperiment } from '../defaults';
import { type Field, VERSION } from './fields';
import { writeData } from './data';
import { writeNumber } from './numbers';
import { writeRank } from './rank';
import { writeVary } from './vary';

/** `name=value`; what equals its default is not written, so there may be none. */
type Written = readonly [field: Field, value: string];

/** Hands out `x0`, `x1`, … for texts that cannot stand in the link themselves; the same text, the same name. */
type Keep = (text: string) => string;

/** The plain part of a link, and the texts that it refers to as `x0`, `x1`, …. */
export interface Draft {
  readonly parts: readonly string[];
  readonly texts: readonly string[];
}

/** What a link says about an experiment, defaults left out; no part at all for the experiment of an untouched page. */
export function writeExperiment(experiment: Experiment): Draft {
  const draft = draftOf(experiment);
  return draft.parts.join('&') === draftOf(defaultExperiment).parts.join('&')
    ? { parts: [], texts: [] }
    : draft;
}

/** What a link says about looking at an experiment. */
export function writePresentation(presentation: Presentation): readonly string[] {
  const {
    view,
    plane,
    layout,
    rank,
    language,
    step,
    playing,
    access = {},
    embed,
    presenting,
    predict,
  } = presentation;
  const written: Written[] = [];
  if (view) written.push(['view', writePoint(view)]);
  if (plane) written.push(['plane', writePlane(plane)]);
  if (layout) written.push(['layout', layout]);
  if (rank) written.push(['rank', writeRank(rank)]);
  if (language) written.push(['lang', language]);
  if (step !== undefined) written.push(['step', writeNumber(step)]);
  if (playing !== undefined) written.push(['play', playing ? '1' : '0']);
  const [hidden, locked] = [namesIn(access, 'hidden'), namesIn(access, 'locked')];
  if (hidden.length > 0) written.push(['hide', hidden.join(',')]);
  if (locked.length > 0) written.push(['lock', locked.join(',')]);
  if (embed) written.push(['embed', embed]);
  if (presenting) written.push(['present', '1']);
  if (predict) written.push(['predict', predict]);
  return written.map(joined);
}

const namesIn = (access: Access, closed: 'hidden' | 'locked'): readonly string[] =>
  CONTROLS.filter((control) => access[control] === closed);

/** What a link ends with: one that does not was cut on its way. */
export const writeEnd = (): string => joined(['v', String(VERSION)]);

const joined = ([field, value]: Written): string => `${field}=${value}`;

function draftOf(experiment: Experiment): Draft {
  const texts: string[] = [];
  const keep: Keep = (text) => {
    if (!texts.includes(text)) texts.push(text);
    return `x${texts.indexOf(text)}`;
  };
  return { parts: fieldsOf(experiment, keep).map(joined), texts };
}

function fieldsOf(experiment: Experiment, keep: Keep): readonly Written[] {
  const { objective, data, starts, cloud, racers, budget, stop } = experiment;
  const { noise, batch, clip, within, seed, sign, vary } = experiment;
  const written: Written[] = [['f', writeObjective(objective, keep)]];
  if (data !== undefined) written.push(['data', typeof data === 'object' ? keep(writeData(data)) : data]);
  const at = starts.map(writePoint).join(';');
  if (at !== defaultStarts(objective).map(writePoint).join(';')) written.push(['at', at]);
  if (cloud) written.push(['cloud', `${writeNumber(cloud.count)}:${writeNumber(cloud.radius)}`]);
  const race = writeRacers(racers, keep);
  if (race !== writeRacers(emptyExperiment.racers, keep)) written.push(['race', race]);
  if (budget.kind === 'cost') written.push(['cost', writeNumber(budget.amount)]);
  else if (budget.amount !== DEFAULT_BUDGET.amount) written.push(['n', writeNumber(budget.amount)]);
  if (stop) written.push(['stop', `${stop.kind}:${writeNumber(stop.value)}`]);
  if (seed !== emptyExperiment.seed) written.push(['seed', writeNumber(seed)]);
  if (noise !== emptyExperiment.noise) written.push(['noise', writeNumber(noise)]);
  if (batch) written.push(['batch', writeBatch(batch)]);
  if (clip) written.push(['clip', `${clip.kind}:${writeNumber(clip.limit)}`]);
  if (within) written.push(['within', writeWithin(within)]);
  if (sign !== emptyExperiment.sign) written.push(['sign', sign]);
  if (vary) written.push(['vary', writeVary(vary)]);
  return written;
}

function writeBatch(batch: Batch): string {
  if (batch.kind === 'stored') return 'stored';
  return batch.kind === 'epoch' ? `epoch:${writeNumber(batch.size)}` : writeNumber(batch.size);
}

const writePoint = (point: readonly number[]): string => point.map(writeNumber).join(',');

const writeWithin = (within: Within): string =>
  within.kind === 'box'
    ? `box:${writePoint(within.low.flatMap((value, i) => [value, within.high[i]!]))}`
    : `disc:${writePoint([...within.centre, within.radius])}`;

const writePlane = (plane: Plane): string => (plane.kind === 'principal' ? 'pc' : writePoint(plane.axes));

const writeParameters = (parameters: Parameters): readonly string[] =>
  Object.entries(parameters).map(([name, value]) => `${name}:${writeNumber(value)}`);

function writeObjective(choice: ObjectiveChoice, keep: Keep): string {
  const parameters = writeParameters(choice.parameters);
  if (choice.kind === 'catalog') return [choice.id, ...parameters].join(',');
  const items = [keep(choice.text), ...parameters];
  if (choice.domain) items.push(`-domain:${choice.domain.flat().map(writeNumber).join(':')}`);
  return items.join(',');
}

/** `race=none` is nobody racing: an empty value could as well be a lost one. */
const writeRacers = (racers: readonly Racer[], keep: Keep): string =>
  racers.map((racer, index) => writeRacer(racer, index, keep)).join('~') || 'none';

function writeRacer(
  { optimizer, parameters, schedule, lookahead, decay, name, slot, on }: Racer,
  index: number,
  keep: Keep,
): string {
  const items = [writeOptimizer(optimizer, keep), ...writeParameters(parameters)];
  if (optimizer.kind === 'text' && optimizer.answer !== undefined)
    items.push(`-answer:${keep(optimizer.answer)}`);
  if (name !== undefined) items.push(`-name:${writeName(name, keep)}`);
  if (lookahead) items.push(`-lookahead:${writeNumber(lookahead.every)}:${writeNumber(lookahead.part)}`);
  if (decay !== 0) items.push(`-decay:${writeNumber(decay)}`);
  if (slot !== index) items.push(`-slot:${writeNumber(slot)}`);
  if (!on) items.push('-off');
  return items.join(',') + (schedule ? `@${schedule.map(writeSchedule).join('+')}` : '');
}

function writeOptimizer(choice: OptimizerChoice, keep: Keep): string {
  if (choice.kind === 'text') return keep(choice.text);
  const isDefault = optimizerById.get(choice.id)?.forms[0].id === choice.form;
  return isDefault ? choice.id : `${choice.id}.${choice.form}`;
}

function writeSchedule({ id, parameters, steps }: ScheduleUse): string {
  const items = [id, ...writeParameters(parameters)];
  if (steps !== undefined) items.push(`-steps:${writeNumber(steps)}`);
  return items.join(',');
}

/** Words with single blanks, dots, dashes or underscores between them, that are no reference to a text. */
const PLAIN_NAME = /^(?!x\d+$)[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;

const writeName = (name: string, keep: Keep): string =>
  PLAIN_NAME.test(name) ? encodeURIComponent(name) : keep(name);
