import type { LeftOut } from '../../catalog/left-out';
import type { Source, Words } from '../../catalog/definition';
import type { GroupNames } from '../../words/groups';

/** What is offered in a list: surfaces, optimizers and schedules are. */
export interface Offered {
  readonly id: string;
  readonly name: Words;
  readonly says: Words;
  readonly source: Source;
}

/** What is sought in a long list: surfaces and optimizers are. */
export interface Entry<Group extends string = string> extends Offered {
  readonly group: Group;
  readonly short?: Words;
  /** Other names that are in use. */
  readonly also?: readonly string[];
  /** Conventions that have names of their own. */
  readonly forms?: readonly { readonly id: string; readonly name: Words }[];
}

/**
 * Words with a space between them, without accents, capitals and signs; a syllable of Hangul as its letters, so that
 * half of one already finds it.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const bothOf = ({ en, ko }: Words): readonly string[] => [en, ko];

/** What an entry is called. */
const namesOf = ({ id, name, short, also = [] }: Entry): readonly string[] =>
  [id, ...bothOf(name), ...(short ? bothOf(short) : []), ...also].map(plain);

/** Its forms, and who published it when. */
const citedOf = ({ forms = [], source }: Entry): string =>
  plain([...forms.flatMap(({ id, name }) => [id, ...bothOf(name)]), source.authors, source.year].join(' '));

/** What its group is called, by id and by name. */
const groupOf = ({ group }: Entry, groups: GroupNames<string>): readonly string[] =>
  [group, ...Object.values(groups).map((names) => names[group]!)].map(plain);

/**
 * How near an entry is to a query: 0 and 1 it is called so, 2 its group is, 3 it is cited so, 4 it is merely said so;
 * undefined where a word is missing.
 */
function distanceOf(entry: Entry, groups: GroupNames<string>, query: string): number | undefined {
  const names = namesOf(entry);
  if (names.some((name) => name.startsWith(query))) return 0;
  if (names.some((name) => name.includes(query))) return 1;
  const group = groupOf(entry, groups);
  if (group.some((name) => name.startsWith(query))) return 2;
  const called = names.join(' ');
  // Of what is not a name, a word is known by its beginning: “nag” is no part of “diagonal”.
  const has = (text: string) => (word: string) => called.includes(word) || ` ${text}`.includes(` ${word}`);
  const words = query.split(' ');
  const cited = citedOf(entry);
  if (words.every(has(cited))) return 3;
  const said = [cited, ...group, ...bothOf(entry.says).map(plain)].join(' ');
  return words.every(has(said)) ? 4 : undefined;
}

/**
 * The entries that have every word of a query in their names, authors or year, their group or their sentence, in any
 * language; those that are called so first.
 */
export function search<Group extends string, T extends Entry<Group>>(
  entries: readonly T[],
  groups: GroupNames<Group>,
  query: string,
): readonly T[] {
  const asked = plain(query);
  if (asked === '') return [];
  return entries
    .flatMap((entry) => {
      const distance = distanceOf(entry, groups, asked);
      return distance === undefined ? [] : [{ entry, distance }];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** What a query means that is not in the list on purpose. */
export function missed(leftOut: readonly LeftOut[], query: string): LeftOut | undefined {
  const asked = plain(query);
  return asked === '' ? undefined : leftOut.find(({ name }) => plain(name).startsWith(asked));
}
