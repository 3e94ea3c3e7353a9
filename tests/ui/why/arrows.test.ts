import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/run/replay';
import { arrowsOf, drawableOf, looksAhead, reachOf } from '../../../src/ui/why/arrows';
import { entry, must, run } from '../../run/entries';

const MOMENTUM = 'η = 0.1\nβ = 0.5\nv = β v - η g\nw = w + v';

function update(rule: string, step: number, more = {}) {
  const one = entry('x^2 + 3 y^2', rule, [1, -2], more);
  return [one.rule.text, must(replay(one, run(one))).at(step)] as const;
}

describe('the arrows of a step', () => {
  test('are the way down and the step where it has one part', () => {
    expect(arrowsOf(...update('η = 0.1\nw = w - η g', 1)).map(({ of }) => of)).toEqual(['down', 'step']);
  });
  test('are the parts besides, which add up to it', () => {
    const arrows = arrowsOf(...update(MOMENTUM, 3));
    expect(arrows.map(({ of, name }) => name ?? of)).toEqual(['down', 'v', 'gradient', 'step']);
    const [, carried, pushed, step] = arrows.map(({ vector }) => vector);
    step!.forEach((value, i) => expect(carried![i]! + pushed![i]!).toBeCloseTo(value, 14));
  });
  test('tell what a constraint did to it', () => {
    const within = { kind: 'box', low: [0.9, -3], high: [3, 3] };
    const arrows = arrowsOf(...update('η = 0.1\nw = w - η g', 1, { within }));
    expect(arrows.map(({ of }) => of)).toEqual(['down', 'gradient', 'rest', 'step']);
  });
  test('stand beside the lines that make them', () => {
    const arrows = arrowsOf(...update(MOMENTUM, 3));
    expect(arrows.map(({ of, lines }) => [of, lines])).toEqual([
      ['down', []],
      ['memory', [0]],
      ['gradient', [0]],
      ['step', [1]],
    ]);
  });
  test('are one each, to be hidden by itself', () => {
    const rule = 'u = 0.5 u - 0.1 g\nv = 0.9 v - 0.01 g\nw = w + u + v';
    const each = arrowsOf(...update(rule, 3)).map(drawableOf);
    expect(each).toEqual(['down', 'memory:u', 'gradient', 'memory:v', 'step']);
    const within = { kind: 'box', low: [0.9, -3], high: [3, 3] };
    const walled = arrowsOf(...update('w = w - 0.1 sin(g + w)', 1, { within })).map(drawableOf);
    expect(walled).toEqual([...new Set(walled)]);
  });
  test('leave out parts that cancel each other', () => {
    const averaging = 'z(0) = w\nz = z - 0.001 g\nw = z + 1000 z - 1000 z';
    expect(arrowsOf(...update(averaging, 2)).map(({ of }) => of)).toEqual(['down', 'step']);
  });
});

test('a rule that asks elsewhere looks ahead there', () => {
  expect(looksAhead(update('w = w - 0.1 grad(w + 1)', 1)[1])).toEqual([[2, -1]]);
  expect(looksAhead(update('w = w - 0.1 g', 1)[1])).toEqual([]);
});

test('the reach is how far one unit of slope carries, where that differs', () => {
  const [x, y] = reachOf(...update('w = w - 0.1 g / abs(g)', 1))!;
  expect([x, y]).toEqual([0.1 / 2, expect.closeTo(0.1 / 12, 14)]);
  expect(reachOf(...update('w = w - 0.1 g', 1))).toBeUndefined();
});
