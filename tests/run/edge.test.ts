import { describe, expect, test } from 'vitest';
import { EDGES } from '../../src/catalog/edges';
import { optimizerById } from '../../src/catalog/known';
import { curvature } from '../../src/run/curvature';
import { measuredEdge } from '../../src/run/edge';
import { uniform } from '../../src/run/randomness';
import { entry, must } from './entries';

/** Ten bowls, turned and stretched: a x² + b x y + c y² with a positive determinant. */
const bowls = Array.from({ length: 10 }, (_, seed) => {
  const at = (lane: number): number => uniform(seed, 1, lane);
  const [a, c] = [10 ** (3 * at(0) - 1), 10 ** (3 * at(1) - 1)];
  return `${a} x^2 + ${c} y^2 + ${1.8 * Math.sqrt(a * c) * (2 * at(2) - 1)} x y`;
});

const textOf = (name: string): string => {
  const [id, form] = name.split('.');
  return optimizerById.get(id!)!.forms.find((one) => one.id === form)!.text;
};

describe.each([...EDGES.keys()])('the stability limit of %s', (name) => {
  test.each(bowls)('is within 1 % of the measured edge on %s', (bowl) => {
    const one = entry(bowl, textOf(name), [0, 0]);
    const { values, axes } = must(curvature(one.surface))([0, 0]);
    const limit = EDGES.get(name)!(values[0]!, one.rule.values);
    const around = { at: [0, 0], axis: axes[0]!, reach: 1e-3, low: 1e-6, high: 1e4 };
    const edge = must(measuredEdge(one, around));
    expect(Math.abs(edge! / limit - 1)).toBeLessThan(0.01);
  });
});

describe('a measured edge', () => {
  const around = { at: [0, 0], axis: [1, 0], reach: 1e-3, low: 1e-4, high: 10 };
  const gd = 'η = 0.1 in [1e-5, 10] log\nw = w - η g';
  test('is none where every rate holds, or none does', () => {
    expect(must(measuredEdge(entry('1e-6 x^2', gd, [0, 0]), around))).toBeUndefined();
    expect(must(measuredEdge(entry('1e9 x^2', gd, [0, 0]), around))).toBeUndefined();
  });
  test('does not see schedule, noise or constraint', () => {
    const bare = entry('x^2 + y^2', gd, [5, 5]);
    const dressed = entry('x^2 + y^2', gd, [5, 5], {
      treatment: { sign: 'min', noise: 1, decay: 0 },
      within: { kind: 'box', low: [4, 4], high: [6, 6] },
      stop: { kind: 'move', value: 1 },
    });
    expect(must(measuredEdge(dressed, around))).toBe(must(measuredEdge(bare, around)));
  });
  test('of a rule without a closed form is where its own theory puts it', () => {
    // Of v = β v - η ∇f(w + β v): 2 (1 + β) / (λ (1 + 2 β)).
    const edge = must(measuredEdge(entry('2 x^2 + y^2', textOf('nesterov.velocity'), [0, 0]), around))!;
    expect(edge / ((2 * 1.9) / (4 * 2.8))).toBeCloseTo(1, 2);
  });
  test('is none where the steps have a size of their own', () => {
    const surfaces = ['x^2 + y^2', '(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2'];
    for (const [i, at] of [
      [0, 0],
      [3, 0.5],
    ].entries()) {
      const adam = entry(surfaces[i]!, textOf('adam.outside'), at);
      expect(must(measuredEdge(adam, { ...around, at }))).toBeUndefined();
    }
  });
  test('of a rule without η is none', () => {
    expect(must(measuredEdge(entry('x^2 + y^2', 'w = w - 0.1 g', [1, 1]), around))).toBeUndefined();
  });
});
