import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectives } from '../../src/catalog/objectives';
import { resolveObjective } from '../../src/experiment/resolve';
import { tableOf } from '../../src/experiment/data';
import { type Curvature, curvature, curvatureOf } from '../../src/run/curvature';
import { runs } from '../runs';
import { must } from './entries';

/** The matrix that has these values along these axes. */
const composed = ({ values, axes }: Curvature): number[][] =>
  axes.map((_, i) =>
    axes.map((_axis, j) => values.reduce((sum, v, k) => sum + v * axes[k]![i]! * axes[k]![j]!, 0)),
  );

const symmetric = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: n * n, maxLength: n * n }),
  )
  .map((all) => {
    const n = Math.sqrt(all.length);
    return Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_column, j) => all[Math.min(i, j) * n + Math.max(i, j)]!),
    );
  });

describe('the axes of a Hessian', () => {
  test('make the matrix again, are at right angles, and stand in order', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const found = curvatureOf(matrix);
        const n = matrix.length;
        const again = composed(found);
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) {
            expect(Math.abs(again[i]![j]! - matrix[i]![j]!)).toBeLessThan(1e-10 * 100);
            const dot = found.axes[i]!.reduce((sum, v, k) => sum + v * found.axes[j]![k]!, 0);
            expect(Math.abs(dot - Number(i === j))).toBeLessThan(1e-12);
          }
        expect(found.values).toEqual(found.values.toSorted((a, b) => b - a));
      }),
      { numRuns: runs(200) },
    );
  });
  test.each([
    [
      'minimum',
      [
        [2, 0],
        [0, 1],
      ],
    ],
    [
      'maximum',
      [
        [-2, 1],
        [1, -2],
      ],
    ],
    [
      'saddle',
      [
        [1, 0],
        [0, -1],
      ],
    ],
    [
      'plateau',
      [
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'plateau',
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'saddle',
      [
        [0, 0],
        [0, -1],
      ],
    ],
  ] as const)('say %s', (ground, matrix) => {
    expect(curvatureOf(matrix).ground).toBe(ground);
  });
  test('say how much steeper one is than the other', () => {
    expect(
      curvatureOf([
        [1, 0],
        [0, -40],
      ]).condition,
    ).toBe(40);
  });
});

describe.each(objectives)('$id', (objective) => {
  const choice = { kind: 'catalog', id: objective.id, parameters: {} } as const;
  const { text, values, data } = must(resolveObjective(choice, objective.start));
  const of = must(curvature({ text, values }, data && tableOf(data)));
  test('is curved like a minimum, or flat, at its minima, and like a saddle at its saddles', () => {
    for (const { at } of objective.minima) {
      const { values: found, ground } = of(at);
      // A boundary or a kink may be a minimum whatever the second derivatives are.
      if (found.every(Number.isFinite) && !objective.exempt) expect(['minimum', 'plateau']).toContain(ground);
    }
    for (const { at } of objective.saddles ?? []) expect(['saddle', 'plateau']).toContain(of(at).ground);
  });
});

test('ground that is not curved along an axis has no finite condition, level ground among it', () => {
  for (const matrix of [
    [[0]],
    [
      [2, 0],
      [0, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])
    expect(curvatureOf(matrix)).toMatchObject({ condition: Infinity, ground: 'plateau' });
});
