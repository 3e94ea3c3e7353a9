import { describe, expect, test } from 'vitest';
import { degreesBetween, insightOf } from '../../src/run/insight';
import { replay } from '../../src/run/replay';
import { entry, GD, must, run } from './entries';

const MOMENTUM = 'η = 0.01\nβ = 0.9 in [0, 1]\nv = β v - η g\nw = w + v';

function insight(surface: string, rule: string, start: readonly number[], step: number, more = {}) {
  const one = entry(surface, rule, start, more);
  return insightOf(one.rule.text, must(replay(one, run(one))).at(step), one.treatment.sign);
}

test('angles are measured in degrees, from 0 to 180', () => {
  expect(degreesBetween([1, 0], [0, 2])).toBeCloseTo(90, 12);
  expect(degreesBetween([1, 1], [-3, -3])).toBeCloseTo(180, 5);
  expect(degreesBetween([1, 0], [0, 0])).toBeNaN();
});

describe('the surprise in an update', () => {
  test('is none where the step goes straight down', () => {
    const found = insight('x^2 + 3 y^2', GD, [1, 2], 1);
    expect(found).toMatchObject({ kind: 'straight', scaled: false, worsens: false });
    expect(found.degrees).toBeLessThan(1e-5);
  });
  test('is a memory that weighs more than the slope', () => {
    expect(insight('x^2 + 30 y^2', MOMENTUM, [1, 2], 7)).toMatchObject({ kind: 'aside', memory: 'v' });
  });
  test('is a scaling that turns the step', () => {
    const sign = 'η = 0.1\nw = w - η sign(g)';
    expect(insight('x^2 + 30 y^2', sign, [1, 2], 1)).toMatchObject({ kind: 'aside', scaled: true });
  });
  test('is that f gets worse, up or down as it is meant', () => {
    const leap = 'η = 1.5\nw = w - η g';
    expect(insight('x^2', leap, [1], 1).worsens).toBe(true);
    const max = { treatment: { sign: 'max', noise: 0, decay: 0 } };
    expect(insight('-x^2', leap, [1], 1, max).worsens).toBe(true);
    expect(insight('-x^2', GD, [1], 1, max).worsens).toBe(false);
  });
  test('is that something else had the last word', () => {
    const within = { kind: 'box', low: [0.9, 0], high: [2, 2] };
    expect(insight('x^2 + y^2', GD, [1, 1], 1, { within }).kind).toBe('moved-on');
  });
  test('is that the numbers have come to an end', () => {
    expect(insight('-x^4', 'w = w - g', [1e120], 1).kind).toBe('lost');
  });
  test('is that it moves where there is no slope', () => {
    const decayed = 'η = 0.1\nw = w - η (g + 0.1 w)';
    expect(insight('(x - 3)^2 + (y - 1)^2', decayed, [3, 1], 1)).toMatchObject({
      kind: 'level',
      worsens: true,
    });
    const rolling = 'v(0) = 0.1 w\nv = 0.9 v - 0.1 g\nw = w + v';
    expect(insight('(x - 3)^2', rolling, [3], 1)).toMatchObject({ kind: 'level', memory: 'v' });
  });
  test('is that nothing moved', () => {
    expect(insight('x^2', GD, [0], 1).kind).toBe('still');
  });
});
