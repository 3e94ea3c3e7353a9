import type { Source, Words } from '../../catalog/definition';

/** What is chosen from a list: surfaces, optimizers and schedules are. */
export interface Entry {
  readonly id: string;
  readonly name: Words;
  readonly short?: Words;
  /** Conventions that have names of their own. */
  readonly forms?: readonly { readonly id: string; readonly name: Words }[];
  readonly says: Words;
  readonly source: Source;
}

/** Without accents and capitals; a syllable of Hangul as its letters, so that half of one already finds it. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What an entry is called, and everything else that it is found by. */
function wordsOf({ id, name, short, forms = [], source }: Entry): readonly [names: string[], rest: string] {
  const names = [id, name.en, name.ko, ...(short ? [short.en, short.ko] : [])];
  const others = forms.flatMap((form) => [form.id, form.name.en, form.name.ko]);
  return [names.map(plain), plain([...others, source.authors, source.year].join(' '))];
}

/** How near an entry is to a query of words: 0 is called so, 2 is merely found; undefined where a word is missing. */
function distanceOf(entry: Entry, query: string, words: readonly string[]): number | undefined {
  const [names, rest] = wordsOf(entry);
  const all = `${names.join(' ')} ${rest}`;
  if (!words.every((word) => all.includes(word))) return undefined;
  if (names.some((name) => name.startsWith(query))) return 0;
  return names.some((name) => name.includes(query)) ? 1 : 2;
}

/** The entries that have every word of a query in their names, authors or year; those that are called so first. */
export function search<T extends Entry>(entries: readonly T[], query: string): readonly T[] {
  const asked = plain(query).trim();
  const words = asked.split(/\s+/);
  return entries
    .flatMap((entry) => {
      const distance = distanceOf(entry, asked, words);
      return distance === undefined ? [] : [{ entry, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}
