import type { Rank } from '../experiment';
import { readNumber, writeNumber } from './numbers';
import { quoted, refuse } from './refusal';

/** The order of `rank=f`, `rank=distance` or `rank=first:1e-3`. */
export function readRank(text: string): Rank {
  const [kind = '', ...rest] = text.split(':').map((part) => part.trim());
  if ((kind === 'f' || kind === 'distance') && rest.length === 0) return { kind };
  if (kind !== 'first')
    return refuse('unknown-word', 'rank', { text: quoted(text), words: 'f, distance, first:1e-3' });
  const tolerance = readNumber(rest.join(':'));
  return tolerance !== undefined && tolerance > 0
    ? { kind, tolerance }
    : refuse('bad-number', 'rank', { text: quoted(rest.join(':')) });
}

/** The same, as `readRank` reads it. */
export const writeRank = (rank: Rank): string =>
  rank.kind === 'first' ? `first:${writeNumber(rank.tolerance)}` : rank.kind;
