import { expect, test } from 'vitest';
import { emptyExperiment, freshRacer } from '../../src/experiment/defaults';
import { curvatureOf } from '../../src/run/curvature';
import { limitOf } from '../../src/state/limit';

const bowl = curvatureOf([
  [4, 0],
  [0, 1],
]);
const dome = curvatureOf([
  [-1, 0],
  [0, -4],
]);
const racer = freshRacer('gd', 0);
const limit = (sign: 'min' | 'max', decay = 0) =>
  limitOf({ experiment: { ...emptyExperiment, sign }, racer: { ...racer, decay }, values: new Map() })!;

test('descent is stable up to 2 over the steepest curvature, and so is ascent on what is turned over', () => {
  expect(limit('min')(bowl)).toBe(0.5);
  expect(limit('max')(dome)).toBe(0.5);
});

test('a decay curves the ground further', () => {
  expect(limit('min', 4)(bowl)).toBe(0.25);
  expect(limit('max', 4)(dome)).toBe(0.25);
});

test('no rate is told where the ground leads away, unless a decay leads back', () => {
  expect(limit('min')(dome)).toBeUndefined();
  expect(limit('max')(bowl)).toBeUndefined();
  expect(limit('max', 3)(bowl)).toBe(1);
});

test('a rule without a closed form has none, nor has one with slow weights around it', () => {
  const values = new Map<string, number>();
  expect(limitOf({ experiment: emptyExperiment, racer: freshRacer('adam', 0), values })).toBeUndefined();
  const slow = { ...racer, lookahead: { every: 5, part: 0.5 } };
  expect(limitOf({ experiment: emptyExperiment, racer: slow, values })).toBeUndefined();
});
