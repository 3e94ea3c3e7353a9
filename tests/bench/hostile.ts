import fc from 'fast-check';
import type { TextKind } from '../../src/notation/functions';
import { parsed } from '../notation/mending';
import { broken, soup, WORST } from '../notation/hostile';
import { quantile, short, table } from './measure';

const TEXTS = 25_000;
const WARM_UP = 2_000;
/** What else the machine does lengthens some rounds of a text, its own slowness all of them. */
const ROUNDS = 5;

type Text = readonly [kind: TextKind, source: string];

function once([kind, source]: Text): number {
  const start = performance.now();
  parsed(kind, source);
  return performance.now() - start;
}

function row(name: string, texts: readonly Text[]): string[] {
  for (let i = 0; i < WARM_UP; i++) once(texts[i % texts.length]!);
  const rounds = Array.from({ length: ROUNDS }, () => texts.map(once));
  const times = rounds.flat();
  const fastest = texts.map((_, i) => Math.min(...rounds.map((round) => round[i]!)));
  return [
    name,
    String(texts.length),
    ...[quantile(times, 0.5), quantile(times, 0.99), Math.max(...fastest)].map(short),
  ];
}

/** How long a text from anywhere takes to be read or refused, once warm. */
export async function hostile(): Promise<string> {
  const seed = Date.now() % 2 ** 31;
  const rows = [
    row('words in any order', fc.sample(soup, { seed, numRuns: TEXTS })),
    row('sound texts, broken', fc.sample(broken, { seed, numRuns: TEXTS })),
    row(
      'the worst',
      WORST.map(([, source]) => ['surface', source] as const),
    ),
  ];
  const head = ['texts', 'count', 'p50 ms', 'p99 ms', `slowest text's best of ${ROUNDS} (aim ≤ 5)`];
  return `${table([head, ...rows])}\nseed ${seed}`;
}
