import { expect, test } from 'vitest';
import type { End } from '../../../src/run/trajectory';
import { ranksAt } from '../../../src/ui/map/ranks';

const trace = (f: number[], end: End = { kind: 'steps' }) => ({
  racer: 0,
  start: 0,
  trajectory: {
    rows: f.length,
    w: [],
    f: Float64Array.from(f),
    gradNorm: new Float64Array(),
    eta: new Float64Array(),
    cost: 1,
    end,
  },
});

test('ranks are by f at the step, upwards where that is the goal', () => {
  const list = [trace([9, 5]), trace([9, 1]), trace([9, 7])];
  expect(ranksAt(list, 1, 'min')).toEqual([2, 1, 3]);
  expect(ranksAt(list, 1, 'max')).toEqual([2, 3, 1]);
});

test('who has finished keeps the last f', () => {
  expect(ranksAt([trace([9, 2]), trace([9, 8, 7, 1])], 2, 'min')).toEqual([1, 2]);
  expect(ranksAt([trace([9, 2]), trace([9, 8, 7, 1])], 3, 'min')).toEqual([2, 1]);
});

test('who has diverged or has no f is last, whatever it was before', () => {
  const lost = trace([9, 0], { kind: 'diverged', step: 2 });
  const list = [lost, trace([9, NaN, NaN]), trace([9, 5, 4])];
  expect(ranksAt(list, 2, 'min')).toEqual([2, 3, 1]);
  expect(ranksAt(list, 0, 'min')).toEqual([1, 2, 3]);
  expect(ranksAt(list, 2, 'max')[2]).toBe(1);
});
