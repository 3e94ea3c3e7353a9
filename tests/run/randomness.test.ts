import { describe, expect, test } from 'vitest';
import { normal, uniform } from '../../src/run/randomness';

const many = Array.from({ length: 20_000 }, (_, step) => step + 1);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const covariance = (a: readonly number[], b: readonly number[]) =>
  mean(a.map((value, i) => value * b[i]!)) - mean(a) * mean(b);

describe('random numbers', () => {
  test('are the same for the same place, and others elsewhere', () => {
    expect(normal(3, 5, 1)).toBe(normal(3, 5, 1));
    expect(new Set([normal(3, 5, 1), normal(4, 5, 1), normal(3, 6, 1), normal(3, 5, 2)]).size).toBe(4);
  });
  test('of another seed are others, not the same in another order', () => {
    const of = (seed: number) => Array.from({ length: 64 }, (_, step) => uniform(seed, step, 0));
    expect(of(1).filter((value) => of(5).includes(value))).toEqual([]);
  });
  test('single out no place, not even where seed and step are one number', () => {
    const diagonal = Array.from({ length: 1000 }, (_, i) => uniform(i, i, 0));
    expect(Math.abs(mean(diagonal) - 0.5)).toBeLessThan(0.04);
  });
  test('fill the unit interval evenly, without its ends', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const step of many) counts[Math.floor(uniform(1, step, 0) * 10)]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    expect(many.every((step) => uniform(1, step, 0) > 0 && uniform(1, step, 0) < 1)).toBe(true);
  });
  test('are normal, and unrelated between seeds, steps and coordinates', () => {
    const draws = many.map((step) => normal(1, step, 0));
    expect(Math.abs(mean(draws))).toBeLessThan(0.03);
    expect(Math.abs(covariance(draws, draws) - 1)).toBeLessThan(0.04);
    expect(Math.abs(mean(draws.map((d) => d ** 4)) - 3)).toBeLessThan(0.2);
    const others = [
      (s: number) => normal(2, s, 0),
      (s: number) => normal(1, s + 1, 0),
      (s: number) => normal(1, s, 1),
    ];
    for (const other of others) expect(Math.abs(covariance(draws, many.map(other)))).toBeLessThan(0.03);
  });
});
