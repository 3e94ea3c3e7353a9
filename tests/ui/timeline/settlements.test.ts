import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { race } from '../../../src/experiment/race';
import { defaultExperiment } from '../../../src/experiment/defaults';
import { settledFrom } from '../../../src/run/verdict';
import { tracesOf } from '../../../src/state/traces';
import { runs } from '../../runs';
import { settlementsOf, stacked } from '../../../src/ui/timeline/settlements';
import { terrainOf } from '../../../src/ui/results/standings';

describe('the settlements of a race', () => {
  test('are those who are near a minimum from that step to the end, the first one first', () => {
    const results = race({ ...defaultExperiment, budget: { kind: 'steps', amount: 3_000 } });
    if (!results.ok) throw new Error(results.error.code);
    const found = settlementsOf(tracesOf(defaultExperiment, results.value), terrainOf(defaultExperiment));
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ step }) => step)).toEqual(found.map(({ step }) => step).toSorted((a, b) => a - b));
    for (const { racer, step } of found) {
      const { w } = results.value.find((it) => it.racer === racer)!.trajectory;
      const distance = (row: number): number => Math.hypot(w[0]![row]! - 3, w[1]![row]! - 0.5);
      const near = 0.005 * Math.hypot(9, 9);
      expect(distance(step)).toBeLessThanOrEqual(near);
      expect(distance(step - 1)).toBeGreaterThan(near);
    }
  });
});

test('a crowd settles with the last of its runs, and not before', () => {
  const experiment = {
    ...defaultExperiment,
    objective: { kind: 'catalog', id: 'sphere', parameters: {} },
    starts: [[3, -2]],
    cloud: { count: 6, radius: 1 },
  } as const;
  const results = race(experiment);
  if (!results.ok) throw new Error(results.error.code);
  const terrain = terrainOf(experiment);
  const found = settlementsOf(tracesOf(experiment, results.value), terrain);
  const alone = results.value.map((one) => ({
    ...one,
    step: settledFrom(one.trajectory, terrain) ?? Infinity,
  }));
  const expected = experiment.racers.flatMap((_, racer) => {
    const step = Math.max(...alone.filter((one) => one.racer === racer).map((one) => one.step));
    return step === Infinity ? [] : [{ racer, start: 0, step }];
  });
  expect(expected.length).toBeGreaterThan(0);
  expect(found.toSorted((a, b) => a.racer - b.racer)).toEqual(expected);
});

describe('markers above the track', () => {
  const steps = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 12 });

  test('stand apart, but for those above the highest level', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 50, max: 1500 }), (list, width) => {
        const sorted = list.toSorted((a, b) => a - b).map((step, racer) => ({ racer, start: 0, step }));
        const stakes = stacked(sorted, 1000, width, 12);
        expect(stakes.map(({ racer }) => racer)).toEqual(sorted.map(({ racer }) => racer));
        for (const a of stakes)
          for (const b of stakes)
            if (a !== b && a.level === b.level && a.level === 0)
              expect((Math.abs(a.step - b.step) / 1000) * width).toBeGreaterThanOrEqual(12 - 1e-9);
      }),
      { numRuns: runs(200) },
    );
  });

  test('stand on the track where there is room', () => {
    const far = [0, 100, 200].map((step, racer) => ({ racer, start: 0, step }));
    expect(stacked(far, 200, 500, 12).map(({ level }) => level)).toEqual([0, 0, 0]);
    expect(stacked(far, 200, 20, 12).map(({ level }) => level)).toEqual([0, 1, 0]);
  });
});
