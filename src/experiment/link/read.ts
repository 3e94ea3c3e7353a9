import { MOST_STEPS } from '../../run/budget';
import { type Access, type Control, CONTROLS, EMBEDS } from '../controls';
import { DEFAULT_BUDGET, defaultExperiment, defaultStarts, emptyExperiment } from '../defaults';
import type {
  Batch,
  Budget,
  Clip,
  Cloud,
  Experiment,
  Layout,
  Plane,
  Presentation,
  Stop,
  Within,
} from '../experiment';
import { MOST_COORDINATES } from '../limits';
import { EXPERIMENT_FIELDS, type Field, type Fields } from './fields';
import { readNumber } from './numbers';
import { readObjective, readRacers } from './choices';
import { readData } from './data';
import { readRank } from './rank';
import { quoted, refuse } from './refusal';
import { readVary } from './vary';

const SIGNS = ['min', 'max'] as const;
const LAYOUTS = ['one', 'split', 'surface', 'panels'] as const satisfies readonly Layout[];
const LANGUAGES = ['en', 'ko'] as const;
const SWITCH = ['0', '1'] as const;
const QUESTIONS = ['end', 'winner'] as const;
const STOPS = ['lagged', 'move', 'change', 'gradient', 'patience'] as const;
const CLIPS = ['value', 'norm'] as const;
const EPOCH = ['epoch'] as const;
const SETS = ['box', 'disc'] as const;

/** Whether a link says anything about the experiment, and not only how to look at one. */
const saysSomething = (fields: Fields): boolean => EXPERIMENT_FIELDS.some((field) => fields.has(field));

/** The experiment that a link describes, in the right shape; `check.ts` has the last word on it. */
export function readExperiment(fields: Fields, texts: readonly string[]): Experiment {
  if (!saysSomething(fields)) return defaultExperiment;
  const objective = readWith(fields, 'f', (text) => readObjective(text, texts)) ?? emptyExperiment.objective;
  const data = readWith(fields, 'data', (text) => readData(text, texts));
  const stop = readWith(fields, 'stop', readStop);
  const batch = readWith(fields, 'batch', readBatch);
  const clip = readWith(fields, 'clip', readClip);
  const cloud = readWith(fields, 'cloud', readCloud);
  const within = readWith(fields, 'within', readWithin);
  const vary = readWith(fields, 'vary', readVary);
  return {
    objective,
    ...(data !== undefined && { data }),
    starts: readWith(fields, 'at', readStarts) ?? defaultStarts(objective),
    ...(cloud && { cloud }),
    racers: readWith(fields, 'race', (text) => readRacers(text, texts)) ?? emptyExperiment.racers,
    budget: readBudget(fields),
    ...(stop && { stop }),
    noise: readWith(fields, 'noise', (text) => number('noise', text)) ?? emptyExperiment.noise,
    ...(batch && { batch }),
    ...(clip && { clip }),
    ...(within && { within }),
    seed: readWith(fields, 'seed', (text) => number('seed', text)) ?? emptyExperiment.seed,
    sign: readWith(fields, 'sign', (text) => word('sign', text, SIGNS)) ?? emptyExperiment.sign,
    ...(vary && { vary }),
  };
}

/** How a link wants its experiment to be looked at. */
export function readPresentation(fields: Fields): Presentation {
  const view = readWith(fields, 'view', readView);
  const plane = readWith(fields, 'plane', readPlane);
  const layout = readWith(fields, 'layout', (text) => word('layout', text, LAYOUTS));
  const rank = readWith(fields, 'rank', readRank);
  const language = readWith(fields, 'lang', (text) => word('lang', text, LANGUAGES));
  const step = readWith(fields, 'step', readStep);
  const play = readWith(fields, 'play', (text) => word('play', text, SWITCH));
  const access = readAccess(fields);
  const predict = readWith(fields, 'predict', (text) => word('predict', text, QUESTIONS));
  const present = readWith(fields, 'present', (text) => word('present', text, SWITCH));
  const embed = readWith(fields, 'embed', (text) => word('embed', text, EMBEDS));
  return {
    ...(view && { view }),
    ...(plane && { plane }),
    ...(layout && { layout }),
    ...(rank && { rank }),
    ...(language && { language }),
    ...(step !== undefined && { step }),
    ...(play && { playing: play === '1' }),
    ...(access && { access }),
    ...(embed && { embed }),
    ...(present === '1' && { presenting: true }),
    ...(predict && { predict }),
  };
}

function readWith<T>(fields: Fields, field: Field, read: (text: string) => T): T | undefined {
  const text = fields.get(field);
  return text === undefined ? undefined : read(text);
}

const number = (field: Field, text: string): number =>
  readNumber(text.trim()) ?? refuse('bad-number', field, { text: quoted(text) });

function word<W extends string>(field: Field, text: string, words: readonly W[]): W {
  const found = words.find((one) => one === text.trim());
  return found ?? refuse('unknown-word', field, { text: quoted(text), words: words.join(', ') });
}

const readPoint = (field: Field, text: string): readonly number[] =>
  text.split(',').map((part) => number(field, part));

const readStarts = (text: string): Experiment['starts'] =>
  text.split(';').map((point) => readPoint('at', point));

function readBudget(fields: Fields): Budget {
  const steps = readWith(fields, 'n', (text) => number('n', text));
  const cost = readWith(fields, 'cost', (text) => number('cost', text));
  if (cost !== undefined) return { kind: 'cost', amount: cost };
  return steps === undefined ? DEFAULT_BUDGET : { kind: 'steps', amount: steps };
}

/** `kind:number`. */
function readKind<K extends string>(field: Field, text: string, kinds: readonly K[]): readonly [K, number] {
  const [kind = '', value = '', ...more] = text.split(':');
  const known = word(field, kind, kinds);
  return [known, number(field, [value, ...more].join(':'))];
}

function readStop(text: string): Stop {
  const [kind, value] = readKind('stop', text, STOPS);
  return { kind, value };
}

/** `size`, `epoch:size` or `stored`. */
function readBatch(text: string): Batch {
  if (text === 'stored') return { kind: 'stored' };
  const [kind = '', ...size] = text.split(':');
  if (size.length === 0) return { kind: 'draw', size: number('batch', text) };
  return { kind: word('batch', kind, EPOCH), size: number('batch', size.join(':')) };
}

function readClip(text: string): Clip {
  const [kind, limit] = readKind('clip', text, CLIPS);
  return { kind, limit };
}

/** `count:radius`. */
function readCloud(text: string): Cloud {
  const [count = '', ...radius] = text.split(':');
  return { count: number('cloud', count), radius: number('cloud', radius.join(':')) };
}

/** `box:x0,x1,y0,y1` or `disc:x,y,radius`. */
function readWithin(text: string): Within {
  const [kind = '', ...rest] = text.split(':');
  const known = word('within', kind, SETS);
  const numbers = readPoint('within', rest.join(':'));
  if (known === 'disc') return { kind: 'disc', centre: numbers.slice(0, -1), radius: numbers.at(-1)! };
  return {
    kind: 'box',
    low: numbers.filter((_, i) => i % 2 === 0),
    high: numbers.filter((_, i) => i % 2 === 1),
  };
}

/** `pc`, or the numbers of two coordinates, counted from 0. */
function readPlane(text: string): Plane {
  if (text === 'pc') return { kind: 'principal' };
  const [horizontal, vertical, ...more] = readPoint('plane', text);
  const isAxis = (axis: number | undefined): axis is number =>
    Number.isInteger(axis) && axis! >= 0 && axis! < MOST_COORDINATES;
  return isAxis(horizontal) && isAxis(vertical) && horizontal !== vertical && more.length === 0
    ? { kind: 'axes', axes: [horizontal, vertical] }
    : refuse('unknown-word', 'plane', { text: quoted(text), words: '' });
}

function readView(text: string): NonNullable<Presentation['view']> {
  const [left, right, bottom, top, ...more] = readPoint('view', text);
  if (top === undefined || more.length > 0 || !(left! < right!) || !(bottom! < top))
    return refuse('bad-view', 'view', { text: quoted(text) });
  return [left!, right!, bottom!, top];
}

const readControls = (field: Field, text: string): readonly Control[] =>
  text.split(',').map((name) => word(field, name, CONTROLS));

/** What is hidden is locked besides. */
function readAccess(fields: Fields): Access | undefined {
  const hidden = readWith(fields, 'hide', (text) => readControls('hide', text)) ?? [];
  const locked = readWith(fields, 'lock', (text) => readControls('lock', text)) ?? [];
  const closed = [
    ...locked.map((control) => [control, 'locked'] as const),
    ...hidden.map((control) => [control, 'hidden'] as const),
  ];
  return closed.length > 0 ? Object.fromEntries(closed) : undefined;
}

function readStep(text: string): number {
  const step = number('step', text);
  if (!Number.isInteger(step)) return refuse('not-whole', 'step', { value: step });
  return step >= 0 && step <= MOST_STEPS
    ? step
    : refuse('out-of-range', 'step', { value: step, low: 0, high: MOST_STEPS });
}
