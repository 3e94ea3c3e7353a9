import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode } from '../../../src/experiment/link';
import { MOST_RACERS } from '../../../src/experiment/limits';
import { packTexts } from '../../../src/experiment/link/texts';
import { MOST_CHARACTERS } from '../../../src/notation/limits';

/*
 * Time depends on the machine, work does not: what is counted here are the searches by regular expression, the
 * questions to maps and sets, and the growing of lists while a link is opened. A parser that reads a character again
 * and again, or a text more than once, does more of all of them.
 */

/** So much work a character of the link and of its texts may take. */
const PER_CHARACTER = 20;
/** And so much any link. */
const ANYWAY = 5_000;

let work = 0;
let counting = false;
const undo: (() => void)[] = [];

function count<K extends string, F extends (...args: never[]) => unknown>(
  owner: { [key in K]: F },
  name: K,
): void {
  const plain = owner[name];
  owner[name] = function counted(this: unknown, ...args: never[]) {
    if (counting) work += 1;
    return plain.apply(this, args);
  } as F;
  undo.push(() => {
    owner[name] = plain;
  });
}

beforeAll(() => {
  count(RegExp.prototype, 'exec');
  count(Map.prototype, 'get');
  count(Map.prototype, 'has');
  count(Map.prototype, 'set');
  count(Set.prototype, 'has');
  count(Set.prototype, 'add');
  count(Array.prototype, 'push');
});
afterAll(() => undo.forEach((restore) => restore()));

async function workOf(link: string): Promise<number> {
  work = 0;
  counting = true;
  await decode(link);
  counting = false;
  return work;
}

/** A text as long as may be, of one piece again and again; its number makes it one of its kind. */
const text = (piece: string, number: number, length: number): string => {
  const head = `# ${number}\nq = ${number + 1} g\nw = w`;
  return head + piece.repeat(Math.floor((length - head.length) / piece.length));
};

let texts = 0;
const textsOf = (piece: string, length: number): readonly string[] =>
  Array.from({ length: MOST_RACERS }, () => text(piece, texts++, length));

const linkOf = async (of: readonly string[]): Promise<string> =>
  `f=beale&race=${of.map((_, i) => `x${i}`).join('~')}&x=${await packTexts(of)}&v=1`;

const PIECES = [
  '+q',
  '+β̂',
  '+g²³',
  '+g^3',
  '+min(g,w)',
  '+where(g<w,g,w)',
  '+grad(w+t)',
  '+qqqqqqqqqqqqqqqq',
  ' ',
  '#',
  '(',
  '-',
  ' # \n',
  '\nq_1=2',
  ';',
  'ㅌ',
  '+1e5',
  '\nq(0)=w',
];

test.each(PIECES)('24 texts of “%s” are read in one go', async (piece) => {
  for (const length of [MOST_CHARACTERS / 2, MOST_CHARACTERS]) {
    const all = textsOf(piece, length);
    const link = await linkOf(all);
    const characters = link.length + all.reduce((sum, { length: its }) => sum + its, 0);
    expect(await workOf(link)).toBeLessThan(ANYWAY + PER_CHARACTER * characters);
  }
});

test.each([
  '&',
  '=',
  ',',
  ':',
  ';',
  '~',
  '@',
  '%25',
  'f=beale&',
  'gd~',
  '1,',
  '1;',
  '&amp;',
  '\n> ',
  '+',
  'x0,',
  '-off,',
])('a link of “%s” alone is read in one go', async (piece) => {
  for (const start of ['', 'v=1&', 'v=1&race=', 'v=1&f=beale&at=', 'v=1&x=']) {
    const link = start + piece.repeat(Math.floor(16_000 / piece.length));
    expect(await workOf(link)).toBeLessThan(ANYWAY + PER_CHARACTER * link.length);
  }
});

test('a text that several racers share is read once', async () => {
  const link = async (racers: number): Promise<string> => {
    const [shared] = textsOf('+q', 800);
    return `f=beale&race=${Array(racers).fill('x0').join('~')}&x=${await packTexts([shared!])}&v=1`;
  };
  const [alone, many] = [await workOf(await link(1)), await workOf(await link(MOST_RACERS))];
  expect(many).toBeLessThan(2 * alone);
});
