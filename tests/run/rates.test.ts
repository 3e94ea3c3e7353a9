import { describe, expect, test } from 'vitest';
import { schedules } from '../../src/catalog/schedules';
import type { Chain } from '../../src/run/entry';
import { FARTHEST_WALK, ratesAt } from '../../src/run/rates';
import { chained, entry, must, run } from './entries';

const STEPS = 120;
const RULE = 'η = 0.25\nw = w + 1 + 0 η';

/** What a run over a slope has used, and what is told of it without running. */
function both(schedule: Chain, asked: readonly number[]) {
  const path = run(
    entry('100 / (1 + x^2)', RULE, [0], { schedule, budget: { kind: 'steps', amount: STEPS } }),
  );
  const told = must(ratesAt(schedule, { eta: 0.25, T: STEPS, N: 1, f: (t) => path.f[t - 1]! }, asked));
  return { used: asked.map((t) => path.eta[t]!), told };
}

const every = Array.from({ length: STEPS }, (_, k) => k + 1);
const few = [1, 2, 7, 30, 31, 99, STEPS];

describe.each(schedules)('$id', ({ text }) => {
  test.each([
    ['alone', chained([text, Infinity])],
    ['after another', chained(['η = η0 t / 10', 10], [text, Infinity])],
  ])('%s: what is told is what is used', (_, chain) => {
    for (const asked of [every, few]) {
      const { used, told } = both(chain, asked);
      expect(told).toHaveLength(used.length);
      told.forEach((rate, i) => expect(rate).toBeCloseTo(used[i]!, 12));
    }
  });
});

test('a chain without memory is told of anywhere, one with memory as far as it is walked', () => {
  const given = { eta: 1, T: 1e6, N: 1, f: () => 0 };
  const asked = [1, FARTHEST_WALK, 1e6];
  expect(must(ratesAt(chained(['η = t', Infinity]), given, asked))).toEqual(asked);
  expect(must(ratesAt(chained(['n = n + 1\nη = n', Infinity]), given, asked))).toEqual([1, FARTHEST_WALK]);
});
