import { describe, expect, test } from 'vitest';
import { defaultExperiment } from '../../../src/experiment/defaults';
import { withBudget, withObjective, withParameter } from '../../../src/experiment/edits';
import type { Experiment, Rank } from '../../../src/experiment/experiment';
import { race } from '../../../src/experiment/race';
import { costAt } from '../../../src/run/trajectory';
import { tracesOf } from '../../../src/state/traces';
import { bestValue, type Ranked, rankedBy } from '../../../src/ui/results/ranking';
import { standingsAt } from '../../../src/ui/results/standings';
import { must } from '../../run/entries';

function ranked(experiment: Experiment, rank: Rank, step: number): readonly Ranked[] {
  const moment = { experiment, traces: tracesOf(experiment, must(race(experiment))), step };
  return rankedBy(rank, standingsAt(moment), moment);
}

const FIRST: Rank = { kind: 'first', tolerance: 0.01 };
const steps = withBudget(defaultExperiment, { kind: 'steps', amount: 200 });

describe('a ranking', () => {
  test('by f is that of the standings', () => {
    for (const step of [0, 7, 50, 200]) {
      const heights = ranked(defaultExperiment, { kind: 'f' }, step).map(({ f }) => f);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    }
  });

  test('by distance has the nearest first, and who diverged last', () => {
    const lost = withParameter(defaultExperiment, 2, 'eta', 10);
    const order = ranked(lost, { kind: 'distance' }, 200);
    const distances = order.slice(0, -1).map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(order.at(-1)!.verdict.kind).toBe('diverged');
  });

  test('by arrival has first who first came within the tolerance, and says when', () => {
    for (const experiment of [steps, defaultExperiment]) {
      const order = ranked(experiment, FIRST, 200);
      const arrivals = order.flatMap(({ arrived }) => arrived ?? []);
      expect(arrivals.length).toBeGreaterThan(1);
      expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b));
      expect(order.slice(0, arrivals.length).every(({ arrived }) => arrived !== undefined)).toBe(true);
      for (const { arrived, trace } of order.slice(0, arrivals.length)) {
        const { trajectory } = trace;
        const row = Array.from(trajectory.f).findIndex((f) => f <= 0.01);
        expect(arrived).toBe(experiment === steps ? row : costAt(trajectory, row));
      }
      for (const { trace } of order.slice(arrivals.length))
        expect(Math.min(...trace.trajectory.f.subarray(0, trace.trajectory.rows))).toBeGreaterThan(0.01);
    }
  });

  test('says nothing of what is still to come', () => {
    const [first] = ranked(steps, FIRST, 200);
    expect(ranked(steps, FIRST, first!.arrived! - 1).every(({ arrived }) => arrived === undefined)).toBe(
      true,
    );
    expect(ranked(steps, FIRST, first!.arrived!)[0]).toMatchObject({ racer: first!.racer, place: 1 });
  });

  test('goes up where the race does', () => {
    const hills = withObjective(steps, { kind: 'catalog', id: 'normal_pdf', parameters: {} });
    expect(hills.sign).toBe('max');
    const best = bestValue(hills)!;
    const tolerance = 0.1 * Math.abs(best);
    const arrivals = ranked(hills, { kind: 'first', tolerance }, 200).filter(
      ({ arrived }) => arrived !== undefined,
    );
    expect(arrivals.length).toBeGreaterThan(0);
    for (const { arrived, trace } of arrivals)
      expect(trace.trajectory.f[arrived!]).toBeGreaterThanOrEqual(best - tolerance);
  });
});

test('places are given in the order of arrival, from 1, to those who have arrived', () => {
  for (const rank of [{ kind: 'f' }, { kind: 'distance' }, FIRST] as const) {
    const order = ranked(defaultExperiment, rank, 200);
    const arrived = order.filter((one) => one.arrived !== undefined);
    expect(arrived.map(({ place }) => place).toSorted((a, b) => a! - b!)).toEqual(
      arrived.map((_, i) => i + 1),
    );
    expect(order.filter(({ place }) => place !== undefined)).toEqual(arrived);
  }
});
