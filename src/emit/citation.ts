import type { Source } from '../catalog/definition';
import type { Experiment } from '../experiment/experiment';
import { objectiveOf, resolveRacer } from '../experiment/resolve';
import { chosenRacers } from './chosen';

/** Letters and digits alone: what a key may be made of. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase();

/** First surname, year, first word of the title that says something. */
function keyOf({ authors, year, title }: Source): string {
  const [first = ''] = authors.split(', ');
  const word = title.split(/[\s:–-]+/).find((one) => one.length > 3) ?? title;
  return `${plain(first.split(' ').at(-1) ?? '')}${year}${plain(word)}`;
}

/** A text in which TeX reads nothing but letters. */
const literal = (text: string): string =>
  text.replaceAll(/[&%$#_{}]/g, '\\$&').replaceAll(/[\\^~](?![&%$#_{}])/g, ' ');

/** A source as an entry of BibTeX. */
export function bibtex(source: Source): string {
  const { authors, year, title, where, url } = source;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${literal(authors).replaceAll(', ', ' and ')}}`],
    ['title', `{{${literal(title)}}}`],
    ['year', `{${year}}`],
    ['note', `{${literal(where)}}`],
    ...(url === undefined ? [] : [['url', `{${url}}`] as const]),
  ];
  const width = Math.max(...fields.map(([name]) => name.length));
  return [
    `@misc{${keyOf(source)},`,
    ...fields.map(([name, value]) => `  ${name.padEnd(width)} = ${value},`),
    '}',
  ].join('\n');
}

/** Entries of BibTeX for the surface, the optimizers (or one alone) and their schedules; each source once. */
export function citations(experiment: Experiment, only?: number): string {
  const sources = new Set<Source>();
  const objective = objectiveOf(experiment);
  if (objective.ok && objective.value.definition) sources.add(objective.value.definition.source);
  for (const racer of chosenRacers(experiment, only)) {
    const resolved = resolveRacer(racer);
    if (!resolved.ok) continue;
    const { definition, schedule = [] } = resolved.value;
    if (definition) sources.add(definition.source);
    for (const part of schedule) sources.add(part.definition.source);
  }
  return [...sources].map((source) => `${bibtex(source)}\n`).join('\n');
}
