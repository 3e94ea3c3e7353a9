import { optimizerById } from '../../catalog/known';
import { canonicalName } from '../../notation/names';
import type {
  Domain,
  Lookahead,
  ObjectiveChoice,
  OptimizerChoice,
  Parameters,
  Racer,
  ScheduleUse,
} from '../experiment';
import { refuseTooMany } from '../check';
import { lowestFree } from '../slots';
import type { Field } from './fields';
import { readNumber } from './numbers';
import { quoted, refuse } from './refusal';

/** The surface of `f=rosenbrock,b:50` or `f=x0,-domain:-2:2:-1:3`. */
export function readObjective(text: string, texts: readonly string[]): ObjectiveChoice {
  const [id = '', ...items] = split(text, ',');
  const settings = settingsOf(items.filter(isSetting), 'f');
  const parameters = readParameters(items.filter(isNoSetting), 'f');
  const own = textOf(id, texts, 'f');
  const domain = own === undefined ? undefined : settings.read('-domain', readDomain);
  settings.refuseOthers();
  if (own === undefined) return { kind: 'catalog', id, parameters };
  return { kind: 'text', text: own, parameters, ...(domain && { domain }) };
}

/** `low:high` of each coordinate; what has no second end is left for `check.ts` to refuse. */
function readDomain(text: string): Domain {
  const ends = text.split(':').map((end) => number('f', end));
  return ends.flatMap((low, i) => (i % 2 === 0 ? [[low, ends[i + 1] ?? low] as const] : []));
}

/** The racers of `race=gd,eta:0.001~x0@step,step_size:30`; nobody in `race=none`. */
export function readRacers(text: string, texts: readonly string[]): readonly Racer[] {
  if (text === 'none') return [];
  const parts = split(text, '~');
  refuseTooMany(parts.length);
  const drafts = parts.map((part) => readRacer(part, texts));
  const slots = handOut(drafts.map(({ slot }) => slot));
  return drafts.map((draft, index) => ({ ...draft, slot: slots[index]! }));
}

/**
 * A slot for every racer: the one it asks for, else the one of its place, else the lowest that is free. Two that ask
 * for the same one both get it, for `check.ts` to refuse.
 */
function handOut(asked: readonly (number | undefined)[]): readonly number[] {
  const taken = new Set(asked.filter((slot) => slot !== undefined));
  return asked.map((slot, index) => {
    if (slot !== undefined) return slot;
    const given = taken.has(index) ? lowestFree(taken) : index;
    taken.add(given);
    return given;
  });
}

type Draft = Omit<Racer, 'slot'> & { readonly slot?: number };

function readRacer(text: string, texts: readonly string[]): Draft {
  const [rule = '', chain, ...more] = split(text, '@');
  if (more.length > 0) return refuse('unknown-setting', 'race', { name: quoted(`@${more.join('@')}`) });
  const [name = '', ...items] = split(rule, ',');
  const { answer, ...settings } = readSettings(items.filter(isSetting), texts);
  return {
    optimizer: readOptimizer(name, texts, answer),
    parameters: readParameters(items.filter(isNoSetting), 'race'),
    ...(chain !== undefined && { schedule: readChain(chain) }),
    ...settings,
  };
}

function readOptimizer(name: string, texts: readonly string[], answer: string | undefined): OptimizerChoice {
  const own = textOf(name, texts, 'race');
  if (own !== undefined) return { kind: 'text', text: own, ...(answer !== undefined && { answer }) };
  if (answer !== undefined) refuse('unknown-setting', 'race', { name: '-answer' });
  const [id = '', ...form] = split(name, '.');
  const first = optimizerById.get(id)?.forms[0].id ?? '';
  return { kind: 'catalog', id, form: form.length > 0 ? form.join('.') : first };
}

/** The schedules of `warmup,m:5+step`. */
const readChain = (text: string): readonly ScheduleUse[] =>
  // Forms write a blank as +, and so a + may have come to be a blank.
  split(text.replaceAll(/(?<=[\w.])\s+(?=[a-z])/g, '+'), '+').map(readSchedule);

function readSchedule(text: string): ScheduleUse {
  const [id = '', ...items] = split(text, ',');
  const settings = settingsOf(items.filter(isSetting), 'race');
  const steps = settings.read('-steps', (value) => number('race', value));
  settings.refuseOthers();
  const parameters = readParameters(items.filter(isNoSetting), 'race');
  return { id, parameters, ...(steps !== undefined && { steps }) };
}

const isSetting = (item: string): boolean => item.startsWith('-');
const isNoSetting = (item: string): boolean => !isSetting(item);

/** Settings, each to be read once by its name. */
function settingsOf(items: readonly string[], field: Field) {
  const said = new Map<string, string>();
  for (const item of items) {
    const [name, value] = splitOnce(item);
    if (said.has(name)) refuse('duplicated-setting', field, { name });
    said.set(name, value);
  }
  return {
    read<T>(name: string, as: (value: string) => T): T | undefined {
      const value = said.get(name);
      said.delete(name);
      return value === undefined ? undefined : as(value);
    },
    refuseOthers(): void {
      for (const unknown of said.keys()) refuse('unknown-setting', field, { name: quoted(unknown) });
    },
  };
}

function readSettings(
  items: readonly string[],
  texts: readonly string[],
): Omit<Draft, 'optimizer' | 'parameters'> & { readonly answer?: string } {
  const settings = settingsOf(items, 'race');
  const name = settings.read('-name', (value) => textOf(value, texts, 'race') ?? value);
  const answer = settings.read(
    '-answer',
    (value) => textOf(value, texts, 'race') ?? refuse('unknown-text', 'race', { name: quoted(value) }),
  );
  const lookahead = settings.read('-lookahead', readLookahead);
  const decay = settings.read('-decay', (value) => number('race', value));
  const slot = settings.read('-slot', (value) => number('race', value));
  const off = settings.read(
    '-off',
    (value) => value === '' || refuse('unknown-word', 'race', { text: quoted(value), words: '' }),
  );
  settings.refuseOthers();
  return {
    decay: decay ?? 0,
    on: !off,
    ...(name !== undefined && { name }),
    ...(answer !== undefined && { answer }),
    ...(lookahead && { lookahead }),
    ...(slot !== undefined && { slot }),
  };
}

/** `every:part`. */
function readLookahead(text: string): Lookahead {
  const [every, part] = splitOnce(text);
  return { every: number('race', every), part: number('race', part) };
}

function readParameters(items: readonly string[], field: Field): Parameters {
  const values = new Map<string, number>();
  for (const item of items) {
    const [written, value] = splitOnce(item);
    const name = canonicalName(written);
    // `eta:0,9` is read as `eta:0` and `9`: the comma is what is wrong, not the number.
    if (!/^\p{L}/u.test(name)) refuse('unknown-parameter', field, { name: quoted(name) });
    if (values.has(name)) refuse('duplicated-setting', field, { name: quoted(name) });
    values.set(name, number(field, value));
  }
  return Object.fromEntries(values);
}

/** The text that `x3` stands for; undefined where the word is no such reference. */
export function textOf(word: string, texts: readonly string[], field: Field): string | undefined {
  if (!/^x\d+$/.test(word)) return undefined;
  return texts[Number(word.slice(1))] ?? refuse('unknown-text', field, { name: quoted(word) });
}

const split = (text: string, by: string): readonly string[] => text.split(by).map((part) => part.trim());

function splitOnce(item: string): readonly [name: string, value: string] {
  const at = item.indexOf(':');
  return at < 0 ? [item, ''] : [item.slice(0, at).trim(), item.slice(at + 1).trim()];
}

const number = (field: Field, text: string): number =>
  readNumber(text) ?? refuse('bad-number', field, { text: quoted(text) });
