import { expect, test } from 'vitest';
import { resolveObjective } from '../../src/experiment/resolve';
import { reliefOf } from '../../src/state/relief';
import { surface, typedSurface } from '../catalog/alone';
import { must } from '../run/entries';

const rosenbrock = (b?: number) =>
  must(resolveObjective(surface('rosenbrock', b === undefined ? {} : { b }), [0, 0]));

test('the relief of a surface is composed once, and anew for other parameters', () => {
  const first = reliefOf(rosenbrock());
  expect(reliefOf(rosenbrock())).toBe(first);
  expect(first!([1, 1]).values[0]).toBeCloseTo(1001.6, 1);
  expect(reliefOf(rosenbrock(1))!([1, 1]).values[0]).toBeLessThan(20);
});

test('of data it is over them', () => {
  const on = (data: string) => reliefOf(must(resolveObjective(surface('line_fit'), [0, 0], data)))!([0, 0]);
  expect(on('line50').values).not.toEqual(on('line100').values);
});

test('is left out where there are too many coordinates', () => {
  const sum = Array.from({ length: 13 }, (_, i) => `x${i + 1}^2`).join(' + ');
  expect(reliefOf(must(resolveObjective(typedSurface(sum), Array(13).fill(0))))).toBeUndefined();
});
