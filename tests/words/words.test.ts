import { describe, expect, test } from 'vitest';
import type { LinkProblem } from '../../src/experiment/link';
import { decode } from '../../src/experiment/link';
import { parseRule, parseSchedule, parseSurface } from '../../src/notation/parse';
import type { Problem } from '../../src/notation/problem';
import { plain, wordsOf } from '../../src/words';
import type { Finding } from '../../src/words/sentence/finding';
import { linkWords } from '../../src/words/links';
import { sentenceWords } from '../../src/words/sentence';
import { problemWords } from '../../src/words/problems';

const [en, ko] = [wordsOf('en'), wordsOf('ko')];

type Leaf = readonly [path: string, value: unknown];

/** Every word and every function of a dictionary, under its path. */
const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
    : [[path, value]];

/** The dictionary of the first picture, and those that come with what they speak of, by room. */
const dictionaries: readonly (readonly [room: string, words: Record<'en' | 'ko', object>])[] = [
  ['page', { en, ko }],
  ...Object.entries(
    import.meta.glob<Record<string, Record<'en' | 'ko', object>>>('../../src/words/*/index.ts', {
      eager: true,
    }),
  ).flatMap(([path, module]) =>
    Object.values(module).map((words) => [path.split('/').at(-2)!, words] as const),
  ),
];

/** Names that are written as they are in every language; and numbers with their units. */
const EVERYWHERE = /^(NumPy|PyTorch|JavaScript|Lookahead)$|^\d+(p|°, \d+°)$/;

describe.each(dictionaries)('%s', (_, words) => {
  test('both languages have the same entries of the same kinds', () => {
    const shape = (dictionary: object) =>
      leaves(dictionary).map(([path, value]) => `${path}: ${typeof value}`);
    expect(shape(words.ko).toSorted()).toEqual(shape(words.en).toSorted());
  });

  test('every Korean text is Korean, mathematics or a name', () => {
    const foreign = leaves(words.ko)
      .filter(([, value]) => typeof value === 'string' && !/\p{sc=Hangul}/u.test(value))
      .filter(([, value]) => !/^\|.*<$|^f$/.test(String(value)) && !EVERYWHERE.test(String(value)));
    expect(foreign).toEqual([]);
  });
});

test('no text is empty, ends in a blank, or hyphenates a minus', () => {
  const bad = [...leaves(en), ...leaves(ko)].filter(
    ([, value]) =>
      typeof value === 'string' && (value.trim() !== value || value === '' || / -\d/.test(value)),
  );
  expect(bad).toEqual([]);
});

const isWhole = (sentence: string): boolean =>
  sentence.length > 3 && !/undefined|null|NaN|\[object/.test(sentence) && /[.?]$/.test(sentence);

describe('a text that cannot be read is told in a whole sentence', () => {
  const surfaces = [
    '',
    'x'.repeat(3000),
    'f = x @ 2',
    'f = (x',
    'f = x +',
    'f = )',
    'f = foo(x)',
    'f = q',
    'f = sin()',
    'f = x 2',
    'f = x/y x',
    'sin x y',
    'sin^-1 x',
    'f = 0,5',
    'ㅌ = 2',
    'f = 1 < x < 2',
    'a = 1 in [2, 1]\nf = a x',
    'f = x1 + x3',
    'f = 3',
    'f(x, x) = x',
    'f = x\nf = y',
    'f = a\na = x',
    'f = min(x)',
    'f = grad(x)',
    'f = x(3)',
    'a = 1 in [0, 1] x',
  ];
  const rules = [
    'w -= g',
    'v = v',
    'm = 0\nw = w - m',
    'w = w - |g|',
    't = 3\nw = w',
    'P(0) = 1\nw = w - g',
    'w = q',
  ];
  const schedules = ['k = 0.1', 'x = t'];
  const problems: Problem[] = [
    ...surfaces.map((text) => parseSurface(text)),
    ...rules.map((text) => parseRule(text)),
    ...schedules.map((text) => parseSchedule(text)),
  ].flatMap((result) => (result.ok ? [] : [result.error]));
  const codes = [...new Set(problems.map(({ code }) => code))];

  test.each(codes)('%s', (code) => {
    for (const problem of problems.filter((one) => one.code === code))
      for (const t of Object.values(problemWords)) {
        expect(t.problems[code](problem.data)).toSatisfy(isWhole);
        for (const mend of problem.mends) expect(t.mends[mend.code].length).toBeGreaterThan(1);
      }
  });

  test('the texts find most of the codes', () => expect(codes.length).toBeGreaterThan(20));
});

describe('a link that cannot be opened is told in a whole sentence', () => {
  const links = [
    'f=beale',
    'f=nope&v=1',
    'race=nope&v=1',
    'race=adam.nope&v=1',
    'race=adam,nope:1&v=1',
    'race=adam,eta:x&v=1',
    'at=1&v=1',
    'at=a,b&v=1',
    'n=0&v=1',
    'n=1.5&v=1',
    'stop=never&v=1',
    'view=1,2&v=1',
    'lang=xx&v=1',
    'v=9',
    'q=1&v=1',
    'n=1&n=2&v=1',
    'x=AAAA&v=1',
    'f=x0&v=1',
    'race=gd-slot:1~gd-slot:1&v=1',
    'race=gd-what:1&v=1',
    'race=gd@step+step&v=1',
    'race=gd@step,-steps:1&v=1',
    `race=gd@${Array(9).fill('warmup').join('+')}&v=1`,
    'race=gd@nope&v=1',
    'race=bfgs@step&v=1',
    `race=${Array.from({ length: 30 }, () => 'gd').join('~')}&v=1`,
    'f='.padEnd(20_000, 'x'),
    'seed=-1&v=1',
    'f=gabor&data=nope&v=1',
    'f=gabor&data=line50&v=1',
    'f=beale&batch=5&v=1',
    'f=logistic&batch=stored&v=1',
    'noise=-1&v=1',
  ];
  test.each(links)('%.40s', async (link) => {
    const opened = await decode(link);
    const problem = (opened as { error: LinkProblem }).error;
    for (const t of Object.values(linkWords)) expect(t[problem.code](problem)).toSatisfy(isWhole);
  });
});

describe('a finding is told in whole sentences', () => {
  const findings: Finding[] = [
    { kind: 'nobody' },
    { kind: 'waiting', racers: 1, f: 14.2 },
    { kind: 'waiting', racers: 6, f: 14.2 },
    { kind: 'diverged', name: 'Adam', step: 7, others: 0, tied: 0 },
    { kind: 'diverged', name: 'Adam', step: 7, others: 2, tied: 0, eta: 0.03 },
    { kind: 'diverged', name: 'Adam', step: 7, others: 2, tied: 1 },
    { kind: 'diverged', name: 'Adam', step: 7, others: 2, tied: 2 },
    { kind: 'settled', name: 'Adam', step: 164, settled: 1, tied: 0, racers: 1 },
    { kind: 'settled', name: 'Adam', step: 164, settled: 1, tied: 0, racers: 6 },
    { kind: 'settled', name: 'Adam', step: 164, settled: 3, tied: 0, racers: 6 },
    { kind: 'settled', name: 'Adam', step: 164, settled: 6, tied: 0, racers: 6 },
    { kind: 'settled', name: 'Adam', step: 164, settled: 3, tied: 2, racers: 6 },
    { kind: 'settled', name: 'Adam', step: 164, settled: 2, tied: 1, racers: 2 },
    { kind: 'settled', name: 'Adam', step: 164, settled: 1, tied: 0, racers: 6, overshot: 'GD' },
    { kind: 'settled', name: 'Adam', step: 164, settled: 1, tied: 0, racers: 6, stopped: 829_999 },
    { kind: 'stopped', name: 'Adam', f: 0.1, step: 829_999, racers: 1 },
    { kind: 'stopped', name: 'Adam', f: 0.1, step: 829_999, racers: 6 },
    { kind: 'over', name: 'Adam', f: 0.1, steps: 200, racers: 1 },
    { kind: 'over', name: 'Adam', f: 0.1, steps: 200, racers: 6 },
    { kind: 'past', name: 'Adam', racers: 1, sign: 'min' },
    { kind: 'past', name: 'Adam', racers: 6, sign: 'max' },
    { kind: 'ahead', name: 'Adam', racers: 1, sign: 'min' },
    { kind: 'ahead', name: 'Adam', racers: 1, sign: 'max' },
    { kind: 'ahead', name: 'Adam', racers: 6, sign: 'min', overshot: 'GD' },
    { kind: 'ahead', name: 'Adam', racers: 6, sign: 'max', overshot: 'GD' },
  ];
  test.each(findings)('%o', (finding) => {
    for (const t of Object.values(sentenceWords)) expect(plain(t.finding(finding)).trim()).toSatisfy(isWhole);
  });

  test('Korean particles follow the name', () => {
    const say = (name: string) =>
      plain(sentenceWords.ko.finding({ kind: 'diverged', name, step: 7, others: 0, tied: 0, eta: 0.03 }));
    expect(say('모멘텀')).toBe(
      '모멘텀이 7번째 스텝에서 발산했습니다. η\u00a00.03에서는 한 걸음마다 더 가파른 곳에 닿습니다.',
    );
    expect(say('네스테로프')).toMatch(/^네스테로프가 /);
  });
});
