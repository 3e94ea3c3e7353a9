import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shifted, solve, solvePositive } from '../../../src/catalog/methods/linear';
import { runs } from '../../runs';

const number = fc.double({ min: -3, max: 3, noNaN: true });
const exactly = (length: number) => fc.array(number, { minLength: length, maxLength: length });
const systems = fc
  .constantFrom(1, 2, 7)
  .chain((n) => fc.record({ n: fc.constant(n), B: exactly(n * n), b: exactly(n) }));

const times = (A: Float64Array, x: Float64Array): number[] =>
  Array.from(x, (_, i) => x.reduce((sum, value, j) => sum + A[i * x.length + j]! * value, 0));

/** Bᵀ B + 1: symmetric and positive definite. */
const positive = (B: readonly number[], n: number): Float64Array =>
  shifted(
    Float64Array.from(B, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      return Array.from({ length: n }, (__, k) => B[k * n + i]! * B[k * n + j]!).reduce((a, b) => a + b);
    }),
    n,
    1,
  );

/** How far A x is from b. */
const offBy = (A: Float64Array, x: Float64Array, b: readonly number[]): number =>
  Math.max(...times(A, x).map((value, i) => Math.abs(value - b[i]!)));

describe('a system of equations', () => {
  test('is solved, and both ways alike where the matrix is positive definite', () => {
    fc.assert(
      fc.property(systems, ({ n, B, b }) => {
        const A = positive(B, n);
        expect(offBy(A, solve(A, Float64Array.from(b)), b)).toBeLessThan(1e-9);
        expect(offBy(A, solvePositive(A, Float64Array.from(b))!, b)).toBeLessThan(1e-9);
      }),
      { numRuns: runs(300) },
    );
  });

  test('whose matrix is not positive definite has no Cholesky factors, but a solution', () => {
    fc.assert(
      fc.property(systems, ({ n, B, b }) => {
        const A = positive(B, n).map((value) => -value);
        expect(solvePositive(A, Float64Array.from(b))).toBeUndefined();
        expect(offBy(A, solve(A, Float64Array.from(b)), b)).toBeLessThan(1e-9);
      }),
      { numRuns: runs(300) },
    );
  });

  test('is solved where the first pivot is 0', () =>
    expect([...solve(Float64Array.of(0, 2, 3, 0), Float64Array.of(4, 6))]).toEqual([2, 2]));

  test('that is singular has a solution that is no number', () =>
    expect(solve(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 1)).every(Number.isFinite)).toBe(false));
});
