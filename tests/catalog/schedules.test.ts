import { scheduleById } from '../../src/catalog/known';
import { describe, expect, test } from 'vitest';
import { schedules } from '../../src/catalog/schedules';
import { runAlone, typedRule, typedSurface } from './alone';
import { reprinted } from './reprint';

/** A walk that never rests, so that no run ends early. */
const walk = typedRule('η = 0.1 in [0, 1]\nw = w + 1 + η');

describe.each(schedules)('$id', ({ id, text }) => {
  const { eta } = runAlone({
    objective: typedSurface('f = x'),
    start: [0],
    optimizer: walk,
    parameters: { eta: 0.25 },
    schedule: { id, parameters: {} },
    steps: 2000,
  });
  const rates = [...eta].slice(1);

  test('the rate is a number and never negative', () => {
    expect(rates).toHaveLength(2000);
    expect(rates.filter((rate) => !(rate >= 0 && rate < Infinity))).toEqual([]);
  });

  test('it changes the rate, and scales with it', () => {
    expect(new Set(rates).size).toBeGreaterThan(1);
    expect(Math.max(...rates)).toBeLessThanOrEqual(0.25);
  });

  test('law: reprint', () => {
    const [before, after] = reprinted.schedule(text);
    expect(after).toBe(before);
  });
});

test('every id is written once', () => {
  expect(scheduleById.size).toBe(schedules.length);
  for (const { id } of schedules) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
});
