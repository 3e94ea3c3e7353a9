import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../src/experiment/link';
import { FIELDS } from '../../../src/experiment/link/fields';
import { runs } from '../../runs';
import { experiments, presentations } from '../arbitraries';
import { linkOf } from './given-out';

/** What has broken parsers before, and every sign and word of the grammar. */
const nasty = [
  ...FIELDS,
  'beale',
  'gd',
  'adam',
  'step',
  'eta',
  'v=1',
  '&v=1',
  'x0',
  'none',
  'lagged:',
  '-name:',
  '-slot:',
  '-off',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '[object Object]',
  'undefined',
  'null',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '9'.repeat(400),
  '1e-400',
  '0x1F',
  '０',
  '٣',
  '&',
  '=',
  ',',
  ':',
  ';',
  '~',
  '@',
  '.',
  '-',
  '+',
  '#',
  '?',
  '/',
  '\\',
  '"',
  "'",
  '<',
  '>',
  '%',
  '%%',
  '%2',
  '%25',
  '%252525',
  '%C0%80',
  '%ED%A0%80',
  '%00',
  '\0',
  '&amp;',
  '&#38;',
  '&lt;script&gt;',
  '<img src=x onerror=alert(1)>',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\ud800',
  '\udc00',
  '한글',
  '🂡',
  'ﬁ',
  'İ',
  '\n',
  '\r\n> ',
  '\t',
  ' ',
  '('.repeat(3000),
  '&'.repeat(3000),
  '~'.repeat(3000),
  '%25'.repeat(3000),
  ' '.repeat(3000),
  '.'.repeat(3000),
  'f=beale'.repeat(1000),
];

const grammatical = fc
  .array(
    fc.tuple(
      fc.constantFrom(...FIELDS),
      fc.array(
        fc.oneof(
          fc.constantFrom(
            'beale',
            'rosenbrock',
            'gd',
            'adam',
            'momentum.torch',
            'step',
            'lagged',
            'norm',
            'x0',
            'ko',
            'max',
            'eta,start',
            'map',
          ),
          fc.constantFrom('eta:', 'beta:', '-slot:', '-name:a', '-off', '~', '@', ',', ';', ':'),
          fc.double().map(String),
          fc.integer({ min: -3, max: 30 }).map(String),
        ),
        { maxLength: 8 },
      ),
    ),
    { maxLength: 12 },
  )
  .map((fields) => [...fields.map(([name, parts]) => `${name}=${parts.join('')}`), 'v=1'].join('&'));

/** How often pieces are cut out, put in, swapped and repeated. */
const changes = fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(fc.constantFrom(...nasty), fc.string())), {
  minLength: 1,
  maxLength: 4,
});

const mutate = (link: string, edits: readonly (readonly [number, number, string])[]): string =>
  edits.reduce((now, [at, length, insert]) => {
    const from = at % (now.length + 1);
    return now.slice(0, from) + insert + now.slice(from + length);
  }, link);

const LINKS = runs(20_000);
let longest = 0;
let opened = 0;

const LIMIT = 50;

async function timed(link: string): Promise<number> {
  const before = performance.now();
  await decode(link);
  return performance.now() - before;
}

/** Keeps the longest time, for the last test to tell. A machine may pause: what was slow is timed again. */
async function time(link: string): Promise<void> {
  const first = await timed(link);
  const took = first > LIMIT ? Math.min(await timed(link), await timed(link)) : first;
  longest = Math.max(longest, took);
}

/** What is wrong with what becomes of a link; nothing, if all is well. */
async function faultOf(link: string): Promise<string | undefined> {
  await time(link);
  const result = await decode(link);
  if (!result.ok) return result.error.field.length < 60 ? undefined : 'its error quotes all of it';
  opened++;
  const shared = await linkOf(result.value.experiment, result.value.presentation);
  const again = await decode(shared);
  if (!again.ok) return `it opens, but not when it is shared: ${again.error.code}`;
  const { experiment, presentation, notices } = again.value;
  return notices.length === 0 && (await linkOf(experiment, presentation)) === shared
    ? undefined
    : 'sharing it changes it';
}

const before = Object.getOwnPropertyNames(Object.prototype).toSorted();

test.each<[kind: string, share: number, link: fc.Arbitrary<string | Promise<string>>]>([
  ['valid by grammar', 0.2, grammatical],
  [
    'valid',
    0.2,
    fc
      .tuple(experiments, presentations)
      .map(([experiment, presentation]) => linkOf(experiment, presentation)),
  ],
  [
    'valid and changed',
    0.3,
    fc
      .tuple(experiments, presentations, changes)
      .map(async ([experiment, presentation, edits]) =>
        mutate(await linkOf(experiment, presentation), edits),
      ),
  ],
  [
    'of nasty words',
    0.2,
    fc.array(fc.constantFrom(...nasty), { maxLength: 30 }).map((words) => words.join('')),
  ],
  ['of anything', 0.1, fc.string({ unit: 'binary', maxLength: 300 })],
])('links %s open or say why not', { timeout: 600_000 }, async (_, share, links) => {
  await fc.assert(
    fc.asyncProperty(links, async (link) => {
      expect(await faultOf(await link)).toBeUndefined();
    }),
    { numRuns: share * LINKS },
  );
});

test('a link as long as may be, made of one sign, is no slower', async () => {
  for (const word of nasty) {
    const long = word.repeat(Math.floor(16_000 / word.length));
    for (const link of [long, `v=1&${long}`, `race=${long}&v=1`, `f=beale&at=${long}&v=1`])
      expect(await faultOf(link)).toBeUndefined();
  }
});

test('and nothing else has changed', () => {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
  expect(opened).toBeGreaterThan(LINKS / 10);
  console.log(`${LINKS} links, ${opened} opened, the slowest in ${longest.toFixed(1)} ms`);
  if (runs(1) > 1) expect(longest).toBeLessThan(LIMIT);
});
