import { describe, expect, test } from 'vitest';
import { EDGES } from '../../src/catalog/edges';
import type { Parameters } from '../../src/experiment/experiment';
import { goalsOf, resolveObjective } from '../../src/experiment/resolve';
import { curvature } from '../../src/run/curvature';
import { diagnose, type Remark } from '../../src/run/diagnosis';
import { diagonalOf } from '../../src/run/verdict';
import { form, runAlone, surface, typedSurface } from '../catalog/alone';
import { must } from './entries';

interface Case {
  readonly objective: ReturnType<typeof surface>;
  readonly start: readonly number[];
  readonly rule?: readonly [id: string, form: string];
  readonly parameters: Parameters;
  readonly steps: number;
  readonly row?: number;
  readonly edge?: number;
}

function diagnosed({
  objective,
  start,
  rule = ['gd', 'plain'],
  parameters,
  steps,
  row,
  edge,
}: Case): readonly Remark[] {
  const read = must(resolveObjective(objective, start));
  const trajectory = runAlone({ objective, start, optimizer: form(...rule), parameters, steps });
  const limit = EDGES.get(rule.join('.'));
  return diagnose(
    trajectory,
    {
      goals: goalsOf(read, 'min'),
      diagonal: diagonalOf(read.domain),
      domain: read.domain,
      reliefAt: must(curvature(read)),
      ...(edge !== undefined && { edge }),
      ...(limit && {
        limitOf: ({ values }) =>
          values[0]! > 0
            ? limit(values[0]!, new Map(Object.entries({ beta: 0.9, ...parameters })))
            : undefined,
      }),
    },
    row ?? trajectory.rows - 1,
  );
}

describe('a run that rests', () => {
  test('is at the minimum that it reached, by its place', () => {
    const at = (start: readonly number[]) =>
      diagnosed({ objective: surface('himmelblau'), start, parameters: { eta: 0.01 }, steps: 500 });
    expect(at([2.5, 2.5])).toEqual([{ kind: 'at', ground: 'minimum', goal: [3, 2] }]);
    expect(at([-2.5, 2.5])).toEqual([
      { kind: 'at', ground: 'minimum', goal: [expect.closeTo(-2.805, 3), expect.closeTo(3.131, 3)] },
    ]);
  });
  test('is at a saddle', () => {
    const run = { objective: surface('saddle'), start: [1, 0], parameters: { eta: 0.1 }, steps: 200 };
    expect(diagnosed(run)).toEqual([{ kind: 'at', ground: 'saddle' }]);
  });
  test('is on a plateau', () => {
    const objective = typedSurface('x^4 + y^4');
    expect(diagnosed({ objective, start: [0, 0], parameters: {}, steps: 5 })).toEqual([
      { kind: 'at', ground: 'plateau' },
    ]);
  });
  test('stalled where nothing changed any more', () => {
    const run = {
      objective: typedSurface('x^2 + y^2'),
      start: [1, 1],
      parameters: { eta: 0.5 },
      steps: 3000,
    };
    expect(diagnosed(run)).toEqual([{ kind: 'at', ground: 'minimum' }, { kind: 'stalled' }]);
  });
});

describe('a run that does not', () => {
  test('swings once in two steps across a ravine, near the edge of stability', () => {
    const objective = typedSurface('x^2 / 2 + 20 y^2');
    const run = { objective, start: [-4, 2], parameters: { eta: 0.049 }, steps: 60 };
    expect(diagnosed(run)).toEqual([{ kind: 'oscillating', period: 2 }]);
  });
  test('swings as long as the heavy ball does: 2π over the angle of its roots', () => {
    const objective = typedSurface('x^2 / 2 + y^2 / 200');
    const [eta, beta] = [0.05, 0.97];
    const angle = Math.acos((1 + beta - eta) / (2 * Math.sqrt(beta)));
    const [remark] = diagnosed({
      objective,
      start: [4, 0],
      rule: ['momentum', 'velocity'],
      parameters: { eta, beta },
      steps: 100,
    });
    expect(remark!.kind).toBe('oscillating');
    expect((remark as { period: number }).period / ((2 * Math.PI) / angle)).toBeCloseTo(1, 1);
  });
  test('goes in a circle of two steps where the rate is at the edge', () => {
    const objective = typedSurface('x^2 + y^2');
    const run = { objective, start: [3, 4], parameters: { eta: 1 }, steps: 50 };
    expect(diagnosed(run)).toEqual([{ kind: 'cycling', period: 2 }]);
  });
  test('is slow', () => {
    const run = {
      objective: surface('rosenbrock'),
      start: [-1.2, 1],
      parameters: { eta: 1e-5 },
      steps: 2000,
    };
    expect(diagnosed(run)).toEqual([{ kind: 'slow' }]);
  });
  test('has nothing wrong with it while it descends', () => {
    expect(
      diagnosed({
        objective: surface('himmelblau'),
        start: [-4, 1],
        parameters: { eta: 1e-3 },
        steps: 50,
        row: 1,
      }),
    ).toEqual([]);
  });
  test('left the domain at the step since which it has been outside', () => {
    const objective = typedSurface('-x - y');
    const [remark] = diagnosed({ objective, start: [0, 0], parameters: { eta: 1 }, steps: 20 });
    expect(remark).toEqual({ kind: 'left', step: 6 });
  });
});

describe('a run that diverged', () => {
  test('did so because η exceeds what the minimum allows, by so much', () => {
    const run = {
      objective: typedSurface('x^2 + y^2'),
      start: [1, 1],
      parameters: { eta: 1.5 },
      steps: 2000,
    };
    const [remark] = diagnosed(run);
    expect(remark).toMatchObject({ kind: 'diverged', because: { eta: 1.5, limit: 1, where: 'start' } });
  });
  test('or what the start allows, where that is steeper', () => {
    const objective = typedSurface('x^4 / 4 + y^2 / 2');
    const [remark] = diagnosed({ objective, start: [4, 0], parameters: { eta: 0.5 }, steps: 100 });
    expect(remark).toMatchObject({ kind: 'diverged', because: { where: 'start', limit: 2 / 48 } });
  });
  test('of a rule without a closed form, or more than the measured edge of the nearest minimum', () => {
    const run = {
      objective: surface('beale'),
      start: [0.7, 1.4],
      rule: ['nesterov', 'velocity'],
      parameters: { eta: 0.2 },
      steps: 100,
    } as const;
    expect(diagnosed({ ...run, edge: 0.03 })).toEqual([
      { kind: 'diverged', step: 4, because: { eta: 0.2, limit: 0.03, where: 'minimum' } },
    ]);
    expect(diagnosed({ ...run, edge: 0.3 })).toEqual([{ kind: 'diverged', step: 4 }]);
  });
  test('for a reason that is not known, of a rule whose edge has not been measured', () => {
    const objective = typedSurface('-x^4');
    const [remark] = diagnosed({
      objective,
      start: [4],
      rule: ['nesterov', 'velocity'],
      parameters: { eta: 0.5 },
      steps: 100,
    });
    expect(remark).toEqual({ kind: 'diverged', step: expect.any(Number) });
  });
});
