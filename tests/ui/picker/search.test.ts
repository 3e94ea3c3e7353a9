import { describe, expect, test } from 'vitest';
import { leftOut } from '../../../src/catalog/left-out';
import { objectives } from '../../../src/catalog/objectives';
import { optimizers } from '../../../src/catalog/optimizers';
import { type Entry, missed, search } from '../../../src/ui/picker/search';
import { type GroupNames, optimizerGroups, surfaceGroups } from '../../../src/words/groups';

const lists: readonly (readonly [string, readonly Entry[], GroupNames<string>])[] = [
  ['optimizers', optimizers, optimizerGroups],
  ['surfaces', objectives, surfaceGroups],
];
const idsOf = (query: string): readonly string[] =>
  search(optimizers, optimizerGroups, query).map(({ id }) => id);
const first = (query: string): string | undefined => idsOf(query)[0];

const namesOf = ({ id, name, also = [] }: Entry): readonly string[] => [id, name.en, name.ko, ...also];

describe.each(lists)('%s', (_, list, groups) => {
  test('are found by every name in both languages, by id, and by an author with the year', () => {
    for (const entry of list) {
      const { name, source } = entry;
      const author = source.authors.split(',')[0]!;
      for (const query of [...namesOf(entry), name.en.toUpperCase(), `${author} ${source.year}`])
        expect({ query, found: search(list, groups, query) }).toMatchObject({
          query,
          found: expect.arrayContaining([entry]),
        });
    }
  });

  test('are found by their group and by their sentence, in both languages', () => {
    for (const entry of list) {
      const { group, says } = entry;
      for (const query of [group, groups.en[group]!, groups.ko[group]!, says.en, says.ko])
        expect({ query, found: search(list, groups, query) }).toMatchObject({
          query,
          found: expect.arrayContaining([entry]),
        });
    }
  });

  test('what is called so comes before what is merely found', () => {
    for (const entry of list)
      for (const query of namesOf(entry)) {
        const called = (one: Entry): boolean =>
          namesOf(one).some((name) => name.toLowerCase().startsWith(query.toLowerCase()));
        expect(search(list, groups, query)[0]).toSatisfy(called);
      }
  });

  test('no other name says again what the name says', () => {
    for (const { id, name, also = [] } of list)
      for (const other of also) expect([id, name.en, name.ko]).not.toContain(other);
  });

  test('nothing is found that lacks a word, and nothing by signs alone', () => {
    for (const { name } of list) expect(search(list, groups, `${name.en} zzz`)).toEqual([]);
    expect(search(list, groups, ' * ')).toEqual([]);
  });
});

test.each([
  ['SGD', 'gd'],
  ['stochastic', 'gd'],
  ['nag', 'nesterov'],
  ['heavy ball', 'momentum'],
  ['heavy-ball', 'momentum'],
  ['simplex', 'nelder-mead'],
  ['adaptive gradient', 'adagrad'],
  ['심플렉스', 'nelder-mead'],
  ['준뉴턴', 'bfgs'],
])('“%s” finds %s', (query, id) => expect(idsOf(query)).toContain(id));

test.each([
  ['line search', 'line-search'],
  ['보폭 고르기', 'line-search'],
  ['derivative', 'derivative-free'],
  ['기울기 없이', 'derivative-free'],
  ['adaptive', 'adaptive'],
  ['second order', 'second-order'],
])('“%s” finds the whole of a group', (query, group) => {
  const members = optimizers.filter((one) => one.group === group).map(({ id }) => id);
  expect(idsOf(query)).toEqual(expect.arrayContaining(members));
});

test('a name comes before what is said: SGD, then what is called after it, then what mentions it', () => {
  expect(first('sgd')).toBe('gd');
  const adams = idsOf('adam');
  expect(adams[0]).toBe('adam');
  // It is said of Prodigy that it is an Adam.
  expect(adams.indexOf('prodigy')).toBeGreaterThan(adams.indexOf('schedule-free-adamw'));
});

test('a word within another is none', () => expect(idsOf('nag')).toEqual(['nesterov']));

test.each(['ㅁ', '모', '모ㅁ', '모메', '모멘', '모멘텀'])('“%s” finds 모멘텀 while it is typed', (query) =>
  expect(idsOf(query)).toContain('momentum'),
);

test('accents, capitals and the order of words do not matter', () => {
  expect(first('polak RIBIERE')).toBe('conjugate-gradient');
  expect(first('mead nelder')).toBe('nelder-mead');
});

test('a form is found by its own name', () => expect(first('amsgrad')).toBe('adam'));

describe('what is left out', () => {
  test.each(leftOut)('$name is not in the list, and the search says why', (one) => {
    for (const query of [one.name, one.name.toLowerCase(), one.name.slice(0, -1)]) {
      expect(idsOf(query)).toEqual([]);
      expect(missed(leftOut, query)).toBe(one);
    }
  });

  test('says nothing of anything else', () => {
    expect(missed(leftOut, '')).toBeUndefined();
    expect(missed(leftOut, 'nobody')).toBeUndefined();
  });
});
