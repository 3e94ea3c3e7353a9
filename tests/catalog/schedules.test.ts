import { describe, expect, test } from 'vitest';
import { scheduleById } from '../../src/catalog/known';
import { schedules } from '../../src/catalog/schedules';
import { parseSchedule } from '../../src/notation/parse';
import { pace } from '../reference/schedule-case';
import { runAlone, typedRule, typedSurface } from './alone';
import { reprinted } from './reprint';
import { accepted } from './surface';

/** A walk that never rests, so that no run ends early; where it stands does not depend on the rate. */
const walk = typedRule('η = 0.1 in [0, 1]\nw = w + 1 + 0 η');

/** The rates of a schedule at its declared parameters, from the first step. */
function ratesOf(id: string, eta: number): readonly number[] {
  const trajectory = runAlone({
    objective: typedSurface('f = x'),
    start: [0],
    optimizer: walk,
    parameters: { eta },
    schedule: [{ id, parameters: {} }],
    steps: 2000,
  });
  return [...trajectory.eta].slice(1);
}

describe.each(schedules)('$id', ({ id, text }) => {
  const rates = ratesOf(id, 0.25);

  test('the rate is a number and never negative', () => {
    expect(rates).toHaveLength(2000);
    expect(rates.filter((rate) => !(rate >= 0 && rate < Infinity))).toEqual([]);
  });

  test('it changes the rate, and never passes the slider’s', () => {
    expect(new Set(rates).size).toBeGreaterThan(1);
    expect(Math.max(...rates)).toBeLessThanOrEqual(0.25);
  });

  test('twice the slider is twice the rate', () => {
    // Later a plateau’s rates are so small that their differences no longer count.
    const [once, doubled] = [rates.slice(0, 200), ratesOf(id, 0.5).slice(0, 200)];
    expect(doubled).toEqual(once.map((rate) => 2 * rate));
  });

  test('law: reprint', () => {
    const [before, after] = reprinted.schedule(text);
    expect(after).toBe(before);
  });
});

describe.each(schedules.filter(({ text }) => accepted(parseSchedule(text)).drivesMomentum))(
  '$id, which drives the momentum',
  ({ id, text }) => {
    const declared = accepted(parseSchedule(text)).parameters.map(({ name, value }) => [name, value]);
    const flat = Array<number>(1000).fill(0);
    const momenta = (parameters: Readonly<Record<string, number>>): readonly number[] =>
      pace({ id, parameters: { ...Object.fromEntries(declared), ...parameters } }, 0.25, flat).beta;

    test('moves it between the two values that are given', () => {
      const moved = momenta({ base_momentum: 0.3, max_momentum: 0.7 });
      expect(Math.min(...moved)).toBeGreaterThanOrEqual(0.3 - 1e-15);
      expect(Math.max(...moved)).toBeLessThanOrEqual(0.7 + 1e-15);
      expect(new Set(moved).size).toBeGreaterThan(10);
    });

    test('leaves it alone when it is told to', () => {
      // `pace` gives a slider that stands at 0.
      expect(new Set(momenta({ cycle_momentum: 0 }))).toEqual(new Set([0]));
    });
  },
);

test('every id is written once', () => {
  expect(scheduleById.size).toBe(schedules.length);
  for (const { id } of schedules) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
});
