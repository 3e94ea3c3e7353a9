import { describe, expect, test } from 'vitest';
import { objectives } from '../../../src/catalog/objectives';
import { emptyExperiment } from '../../../src/experiment/defaults';
import { addRacer, withObjective, withParameter } from '../../../src/experiment/edits';
import type { Experiment } from '../../../src/experiment/experiment';
import { race } from '../../../src/experiment/race';
import { objectiveOf } from '../../../src/experiment/resolve';
import { principalPlane } from '../../../src/run/principal';
import { rowAt } from '../../../src/run/trajectory';
import { reachOf, rowInReach } from '../../../src/ui/map/reach';
import { must } from '../../run/entries';

/** Gradient descent with a rate on a surface of the catalogue. */
function descent(id: string, eta: number, start?: readonly number[]) {
  const gd = { kind: 'catalog', id: 'gd', form: 'plain' } as const;
  const alone: Experiment = addRacer({ ...emptyExperiment, racers: [] }, gd);
  const on = withParameter(withObjective(alone, { kind: 'catalog', id, parameters: {} }), 0, 'eta', eta);
  const experiment = start ? { ...on, starts: [start] } : on;
  const { trajectory } = must(race(experiment))[0]!;
  return { trajectory, domain: must(objectiveOf(experiment)).domain };
}

const many = objectives.filter(({ domain }) => domain.length > 2).map(({ id }) => id);

describe.each(many)('on %s', (id) => {
  test('who leaves for infinity is not followed there by plane and cut', () => {
    const { trajectory, domain } = descent(id, 3);
    expect(trajectory.end.kind).toBe('diverged');
    const { origin } = principalPlane(trajectory, reachOf(domain, trajectory));
    const row = rowInReach(trajectory, trajectory.rows - 1, domain);
    expect(row).toBeLessThan(trajectory.rows - 1);
    domain.forEach(([low, high], i) => {
      for (const value of [origin[i]!, trajectory.w[i]![row]!]) {
        expect(value).toBeGreaterThanOrEqual(2 * low - high);
        expect(value).toBeLessThanOrEqual(2 * high - low);
      }
    });
  });

  test('who stays near is followed at every step', () => {
    const { trajectory, domain } = descent(id, 1e-4);
    for (const step of [0, 1.5, 7, trajectory.rows + 5])
      expect(rowInReach(trajectory, step, domain)).toBe(rowAt(trajectory, step));
  });

  test('who starts far away is followed from there', () => {
    const { trajectory, domain } = descent(
      id,
      1e-9,
      objectives.find((one) => one.id === id)!.domain.map(([, high]) => 9 * high),
    );
    expect(rowInReach(trajectory, 3, domain)).toBe(3);
  });
});
