import { describe, expect, test } from 'vitest';
import { EDGES } from '../../src/catalog/edges';
import { optimizerById } from '../../src/catalog/known';
import { curvature } from '../../src/run/curvature';
import { type Edge, type Edged, measuredEdge } from '../../src/run/edge';
import type { Entry } from '../../src/run/entry';
import { uniform } from '../../src/run/randomness';
import type { Trajectory } from '../../src/run/trajectory';
import { formEntries } from '../catalog/forms';
import { entry, must, run } from './entries';

/** Ten bowls, turned and stretched: a x² + b x y + c y² with a positive determinant. */
const bowls = Array.from({ length: 10 }, (_, seed) => {
  const at = (lane: number): number => uniform(seed, 1, lane);
  const [a, c] = [10 ** (3 * at(0) - 1), 10 ** (3 * at(1) - 1)];
  return `${a} x^2 + ${c} y^2 + ${1.8 * Math.sqrt(a * c) * (2 * at(2) - 1)} x y`;
});

/** The largest rate that holds; NaN where there is none. */
function rateOf(one: Entry, around: Edged): number {
  const edge = must(measuredEdge(one, around));
  return edge.kind === 'rate' ? edge.eta : Number.NaN;
}

const textOf = (name: string): string => {
  const [id, form] = name.split('.');
  return optimizerById.get(id!)!.forms.find((one) => one.id === form)!.text;
};

/** What is known beforehand. */
const KNOWN: ReadonlyMap<string, Edge['kind']> = new Map([
  ['gd.plain', 'rate'],
  ['momentum.velocity', 'rate'],
  ['nesterov.velocity', 'rate'],
  ['adam.outside', 'sized'],
  ['adamw.outside', 'sized'],
  ['adagrad.eps', 'sized'],
  ['rmsprop.eps', 'sized'],
  ['lion.plain', 'sized'],
  ['sign-sgd.plain', 'sized'],
  ['sophia.plain', 'none'],
  // Its steps shrink: whatever the rate, it comes back.
  ['shrinking.plain', 'none'],
  ['barzilai-borwein.long', 'none'],
]);

describe.each([...EDGES.keys()])('the stability limit of %s', (name) => {
  test.each(bowls)('is within 1 % of the measured edge on %s', (bowl) => {
    const one = entry(bowl, textOf(name), [0, 0]);
    const { values, axes } = must(curvature(one.surface))([0, 0]);
    const limit = EDGES.get(name)!(values[0]!, one.rule.values);
    const around = { at: [0, 0], axis: axes[0]!, reach: 1e-3, low: 1e-6, high: 1e4 };
    expect(Math.abs(rateOf(one, around) / limit - 1)).toBeLessThan(0.01);
  });
});

describe('a measured edge', () => {
  const around = { at: [0, 0], axis: [1, 0], reach: 1e-3, low: 1e-4, high: 10 };
  const gd = 'η = 0.1 in [1e-5, 10] log\nw = w - η g';
  test('is none where every rate holds, or none does', () => {
    expect(must(measuredEdge(entry('1e-6 x^2', gd, [0, 0]), around))).toEqual({ kind: 'none' });
    expect(must(measuredEdge(entry('1e9 x^2', gd, [0, 0]), around))).toEqual({ kind: 'none' });
  });
  test('does not see schedule, noise or constraint', () => {
    const bare = entry('x^2 + y^2', gd, [5, 5]);
    const dressed = entry('x^2 + y^2', gd, [5, 5], {
      treatment: { sign: 'min', noise: 1, decay: 0 },
      within: { kind: 'box', low: [4, 4], high: [6, 6] },
      stop: { kind: 'move', value: 1 },
    });
    expect(rateOf(dressed, around)).toBe(rateOf(bare, around));
  });
  test('of a rule without a closed form is where its own theory puts it', () => {
    // Of v = β v - η ∇f(w + β v): 2 (1 + β) / (λ (1 + 2 β)).
    const edge = rateOf(entry('2 x^2 + y^2', textOf('nesterov.velocity'), [0, 0]), around);
    expect(edge / ((2 * 1.9) / (4 * 2.8))).toBeCloseTo(1, 2);
  });
  test('is none where the steps have a size of their own', () => {
    const surfaces = ['x^2 + y^2', '(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2'];
    for (const [i, at] of [
      [0, 0],
      [3, 0.5],
    ].entries()) {
      const adam = entry(surfaces[i]!, textOf('adam.outside'), at);
      expect(must(measuredEdge(adam, { ...around, at }))).toEqual({ kind: 'sized' });
    }
  });
  test('is none of steps that grow, though none be the longer for beginning farther away', () => {
    const doubling = 'η = 0.1 in [1e-4, 10] log\ns0 = 1\ns = 2 s\nw = w - η s sign(g)';
    expect(must(measuredEdge(entry('x^2 + y^2', doubling, [0, 0]), around)).kind).toBe('none');
  });
  test('of a rule without η is none', () => {
    expect(must(measuredEdge(entry('x^2 + y^2', 'w = w - 0.1 g', [1, 1]), around))).toEqual({ kind: 'none' });
  });
});

/** Every equation with a learning rate, beside the minimum of a turned bowl, between the ends of its slider. */
const beside = formEntries
  .filter(({ form }) => !form.method)
  .map(({ name, form: { text } }) => ({ name, one: entry('3 x^2 + x y + y^2', text, [0, 0]) }))
  .flatMap(({ name, one }) => {
    const slider = one.rule.text.parameters.find((parameter) => parameter.name === 'eta');
    if (!slider) return [];
    const { axes } = must(curvature(one.surface))([0, 0]);
    return [{ name, one, around: { ...slider, at: [0, 0], axis: axes[0]!, reach: 1e-3 } }];
  });

describe.each(beside)('beside a minimum $name', ({ name, one, around }) => {
  const edge = must(measuredEdge(one, around));
  const { low, high, axis, reach } = around;
  const ends = (eta: number, steps: number) => {
    const values = new Map(one.rule.values).set('eta', eta);
    const start = axis.map((part) => reach * part);
    return run({ ...one, start, rule: { ...one.rule, values }, budget: { kind: 'steps', amount: steps } });
  };
  const away = ({ w }: Trajectory, row: number) => Math.hypot(...w.map((column) => column[row]!));
  const farthest = (path: Trajectory, from = 0) =>
    Math.max(...Array.from(path.f, (_, row) => away(path, row)).slice(from));
  test(`is told: ${edge.kind}`, () => {
    if (edge.kind === 'sized')
      for (let n = 0; n < 20; n++) {
        const eta = low * (high / low) ** uniform(n, 2, 0);
        expect(ends(eta, 1_000).end.kind).not.toBe('diverged');
      }
    if (edge.kind === 'rate') {
      expect(away(ends(0.95 * edge.eta, 1_000), 1_000)).toBeLessThan(reach);
      expect(farthest(ends(1.1 * edge.eta, 1_000))).toBeGreaterThan(10 * reach);
      // 400 steps are a trial: within them it has not come back.
      expect(farthest(ends(1.1 * edge.eta, 400), 300)).toBeGreaterThan(reach);
    }
    expect(KNOWN.get(name) ?? edge.kind).toBe(edge.kind);
  });
});
