import { describe, expect, test } from 'vitest';
import { objectives } from '../../../src/catalog/objectives';
import { optimizers } from '../../../src/catalog/optimizers';
import { schedules } from '../../../src/catalog/schedules';
import { type Entry, search } from '../../../src/ui/picker/search';

const lists: readonly (readonly [string, readonly Entry[]])[] = [
  ['optimizers', optimizers],
  ['surfaces', objectives],
  ['schedules', schedules],
];
const first = (query: string): string | undefined => search(optimizers, query)[0]?.id;

describe.each(lists)('%s', (_, list) => {
  test('are found by name in both languages, by id, and by an author with the year', () => {
    for (const entry of list) {
      const { id, name, source } = entry;
      const author = source.authors.split(',')[0]!;
      for (const query of [id, name.en, name.ko, name.en.toUpperCase(), `${author} ${source.year}`])
        expect({ query, found: search(list, query) }).toMatchObject({
          query,
          found: expect.arrayContaining([entry]),
        });
    }
  });

  test('what is called so comes before what is merely found', () => {
    for (const { name } of list) {
      const called = (entry: Entry): boolean =>
        [entry.id, entry.name.en, entry.name.ko].some((one) =>
          one.toLowerCase().startsWith(name.en.toLowerCase()),
        );
      expect(search(list, name.en)[0]).toSatisfy(called);
    }
  });

  test('nothing is found that lacks a word', () => {
    for (const { name } of list) expect(search(list, `${name.en} zzz`)).toEqual([]);
  });
});

test.each(['ㅁ', '모', '모ㅁ', '모메', '모멘', '모멘텀'])('“%s” finds 모멘텀 while it is typed', (query) => {
  expect(search(optimizers, query).map(({ id }) => id)).toContain('momentum');
});

test('accents, capitals and the order of words do not matter', () => {
  expect(first('polak RIBIERE')).toBe('conjugate-gradient');
  expect(first('mead nelder')).toBe('nelder-mead');
});

test('a form is found by its own name', () => expect(first('amsgrad')).toBe('adam'));
