import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyExperiment } from '../../src/experiment/defaults';
import { withStart } from '../../src/experiment/edits';
import { race } from '../../src/experiment/race';
import { countRuns, startsOf } from '../../src/experiment/starts';
import { must } from '../run/entries';
import { runs } from '../runs';
import { experiments } from './arbitraries';

const clouded = (count: number, radius: number, seed = 0) => ({
  ...emptyExperiment,
  cloud: { count, radius },
  seed,
});

describe('a cloud of starts', () => {
  test('has as many points as it says, the start among them, none farther from it than its radius', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 200 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.nat(2 ** 32 - 1),
        fc.integer({ min: 1, max: 7 }),
        (count, radius, seed, coordinates) => {
          const middle = Array.from({ length: coordinates }, (_, i) => i - 1.5);
          const points = startsOf({ ...clouded(count, radius, seed), starts: [middle] });
          expect(points).toHaveLength(count);
          expect(points[0]).toBe(middle);
          for (const point of points)
            expect(Math.hypot(...point.map((value, i) => value - middle[i]!))).toBeLessThanOrEqual(
              radius * (1 + 1e-9) + 1e-12,
            );
        },
      ),
      { numRuns: runs(200) },
    );
  });

  test('covers the disc evenly: half its points lie within the inner half of the area, a quarter in each quadrant', () => {
    const away = Array.from({ length: 20 }, (_, seed) => startsOf(clouded(200, 1, seed)).slice(1))
      .flat()
      .map(([x, y]) => [x! - 0.7, y! - 1.4] as const);
    const share = (is: (x: number, y: number) => boolean) =>
      away.filter(([x, y]) => is(x, y)).length / away.length;
    expect(share((x, y) => x * x + y * y < 0.5)).toBeCloseTo(0.5, 1);
    expect(share((x, y) => x > 0 && y > 0)).toBeCloseTo(0.25, 1);
    expect(share((x, y) => x < 0 && y > 0)).toBeCloseTo(0.25, 1);
  });

  test('moves with its start, keeps its form when it grows, and has another form for another seed', () => {
    const before = clouded(30, 0.5);
    const offsets = (experiment: typeof before) =>
      startsOf(experiment).map((point) => point.map((value, i) => value - experiment.starts[0]![i]!));
    const moved = { ...before, ...withStart(before, 0, [10, -20]) };
    for (const [i, offset] of offsets(moved).entries())
      offset.forEach((value, axis) => expect(value).toBeCloseTo(offsets(before)[i]![axis]!, 12));
    expect(startsOf(clouded(50, 0.5)).slice(0, 30)).toEqual(startsOf(before));
    expect(startsOf(clouded(30, 0.5, 1))[1]).not.toEqual(startsOf(before)[1]);
  });

  test('is run by every racer', () => {
    const experiment = { ...clouded(7, 0.1), budget: { kind: 'steps', amount: 3 } } as const;
    const results = must(race(experiment));
    expect(results).toHaveLength(7 * experiment.racers.length);
    expect(results.slice(0, 7).map(({ start }) => start)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const { start, trajectory } of results)
      expect(trajectory.w.map((column) => column[0])).toEqual(startsOf(experiment)[start]);
  });
});

test('runs are counted without making the starts', () => {
  fc.assert(
    fc.property(experiments, (experiment) => {
      const on = experiment.racers.filter((racer) => racer.on).length;
      const maps = experiment.vary?.values.length ?? 1;
      expect(countRuns(experiment)).toBe(startsOf(experiment).length * on * maps);
    }),
    { numRuns: runs(200) },
  );
});
