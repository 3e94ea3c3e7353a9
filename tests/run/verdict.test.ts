import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveObjective } from '../../src/experiment/resolve';
import type { Trajectory } from '../../src/run/trajectory';
import { diagonalOf, distanceAt, judge, settledFrom, type Terrain } from '../../src/run/verdict';
import { at, form, runAlone, surface } from '../catalog/alone';
import { formEntries } from '../catalog/forms';
import { runs } from '../runs';
import { must } from './entries';

const terrain = { goals: [{ at: [0] }, { at: [100] }], diagonal: 100 };
const path = (positions: readonly number[], end: Trajectory['end'] = { kind: 'steps' }): Trajectory => {
  const w = Float64Array.from(positions);
  return { rows: w.length, w: [w], f: w, gradNorm: w, eta: w, cost: 1, end };
};
const verdicts = (trajectory: Trajectory) =>
  [...trajectory.f].map((_, step) => judge(trajectory, terrain)(step).kind);

describe('a verdict', () => {
  test('measures to the nearest minimum', () => {
    expect([30, 60, -5].map((_, row) => distanceAt(path([30, 60, -5]), row, terrain.goals))).toEqual([
      30, 40, 5,
    ]);
    expect(distanceAt(path([3]), 0, [])).toBeNaN();
  });
  test('is settled from the row from which it stays near to the end', () => {
    const trajectory = path([10, 0.4, 3, 0.5, 0.2, -0.5]);
    expect(settledFrom(trajectory, terrain)).toBe(3);
    expect(verdicts(trajectory)).toEqual([
      'descending',
      'descending',
      'overshot',
      'settled',
      'settled',
      'settled',
    ]);
  });
  test('is not settled if it leaves again, or diverged', () => {
    expect(settledFrom(path([0, 0, 0.6]), terrain)).toBeUndefined();
    expect(settledFrom(path([0, 0], { kind: 'diverged', step: 2 }), terrain)).toBeUndefined();
  });
  test('is overshot once it is past the goal, until it is back; creeping while it hardly moves', () => {
    expect(verdicts(path([20, 5, 8, -6, -2, 4, 3.95, 0.6]))).toEqual([
      'descending',
      'descending',
      'descending',
      'overshot',
      'overshot',
      'overshot',
      'overshot',
      'overshot',
    ]);
    expect(verdicts(path([20, 4, 3.95]))).toEqual(['descending', 'descending', 'creeping']);
  });
  test('is diverged from the last row on, at the step that was dropped', () => {
    const trajectory = path([20, 40, 90], { kind: 'diverged', step: 3 });
    expect(judge(trajectory, terrain)(2)).toEqual({ kind: 'diverged', step: 3 });
    expect(judge(trajectory, terrain)(1).kind).toBe('descending');
  });
  test('is cancelled from the last row on, unless it had settled; while it goes on it is on its way', () => {
    const end = { kind: 'cancelled', step: 2 } as const;
    expect(verdicts(path([20, 10, 5], end))).toEqual(['descending', 'descending', 'cancelled']);
    expect(judge(path([20, 10, 5], end), terrain)(9)).toEqual({ kind: 'cancelled', step: 2 });
    expect(verdicts(path([20, 0.1, 0.1], end))).toEqual(['descending', 'settled', 'settled']);
    expect(verdicts(path([20, 10, 5], { kind: 'going' }))).not.toContain('cancelled');
  });
  test('knows no distance where no minimum is known', () => {
    expect(judge(path([5, 4]), { goals: [], diagonal: 100 })(1).kind).toBe('descending');
  });
});

const length = (vector: readonly number[]): number => Math.hypot(...vector);
const between = (a: readonly number[], b: readonly number[], part: number): number[] =>
  a.map((value, i) => value + part * (b[i]! - value));

/** How near a path has come to a place up to each of its rows: along a straight line the distance has one minimum. */
function closestTo(trajectory: Trajectory, goal: readonly number[]): number[] {
  let closest = Infinity;
  return Array.from({ length: trajectory.rows }, (_, row) => {
    const [from, to] = [at(trajectory, Math.max(0, row - 1)), at(trajectory, row)];
    const away = (part: number): number =>
      length(between(from, to, part).map((value, i) => value - goal[i]!));
    let [low, high] = [0, 1];
    for (let n = 0; n < 100; n++) {
      const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
      if (away(a) < away(b)) high = b;
      else low = a;
    }
    return (closest = Math.min(closest, away(low), away(high)));
  });
}

/** The same path with the middle of each step as a row of its own. */
function halved(trajectory: Trajectory): Trajectory {
  const w = trajectory.w.map((column) =>
    Float64Array.from({ length: 2 * trajectory.rows - 1 }, (_, k) =>
      k % 2 === 0 ? column[k / 2]! : (column[(k - 1) / 2]! + column[(k + 1) / 2]!) / 2,
    ),
  );
  return { ...trajectory, rows: w[0]!.length, w };
}

const courses = ['beale', 'rosenbrock', 'himmelblau', 'ackley', 'booth'].map((id) => {
  const read = must(resolveObjective(surface(id), [0, 0]));
  return { id, start: read.definition!.start, goals: read.minima, diagonal: diagonalOf(read.domain) };
});

describe.each(formEntries)('of $name', ({ optimizer, form: { id: formId } }) => {
  test.each(courses)('on $id is overshot only of who has been nearer than at the start', (course) => {
    const { id, start, goals } = course;
    const trajectory = runAlone({
      objective: surface(id),
      start,
      optimizer: form(optimizer.id, formId),
      parameters: {},
      steps: 200,
    });
    const kindAt = (one: Trajectory, within: Terrain) => {
      const verdict = judge(one, within);
      return (row: number) => verdict(row).kind;
    };
    const now = kindAt(trajectory, course);
    const closest = goals.map((goal) => closestTo(trajectory, goal.at));
    const early: number[] = [];
    for (let row = 0; row < trajectory.rows; row++) {
      const away = goals.map((goal) => distanceAt(trajectory, row, [goal]));
      const nearest = away.indexOf(Math.min(...away));
      const hasBeenNearer = closest[nearest]![row]! < distanceAt(trajectory, 0, [goals[nearest]!]);
      const isAway = away[nearest]! > closest[nearest]![row]!;
      if (now(row) === 'overshot' && !(hasBeenNearer && isAway)) early.push(row);
    }
    expect(early).toEqual([]);
    // It is a matter of the path, not of how many steps it was taken in.
    const finer = kindAt(halved(trajectory), course);
    const rows = Array.from({ length: trajectory.rows - 1 }, (_, row) => row);
    expect(rows.filter((row) => (now(row) === 'overshot') !== (finer(2 * row) === 'overshot'))).toEqual([]);
  });
});

describe('in one dimension', () => {
  const places = fc.array(fc.double({ min: 0.2, max: 45, noNaN: true }), { minLength: 1, maxLength: 20 });
  const one: Terrain = { goals: [{ at: [0] }], diagonal: 100 };
  test('who stands beyond the goal has overshot, and who only comes nearer has not', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.2, max: 45, noNaN: true }), (way, beyond) => {
        expect(judge(path([...way, -beyond, 9, 99]), one)(way.length).kind).toBe('overshot');
        const nearing = path(way.toSorted((a, b) => b - a));
        expect(verdicts(nearing)).not.toContain('overshot');
      }),
      { numRuns: runs(500) },
    );
  });
});
