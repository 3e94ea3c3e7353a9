import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line, Place } from '../../../src/catalog/methods/line';
import { strongWolfe } from '../../../src/catalog/methods/strong-wolfe';
import { runs } from '../../runs';

/** A function of one number and its slope, as a line; `asked` counts the questions. */
function lineOf(f: (t: number) => number, slope: (t: number) => number) {
  let asked = 0;
  const line: Line = (t) => {
    asked += 1;
    return { t, f: f(t), slope: slope(t), g: Float64Array.of(slope(t)) };
  };
  return { line, asked: () => asked };
}

const wolfe = { c1: 1e-4, c2: 0.9, reach: 1 };
const isContent = ({ t, f, slope }: Place, from: Place, { c1, c2 } = wolfe): boolean =>
  f <= from.f + c1 * t * from.slope && Math.abs(slope) <= -c2 * from.slope;

const trial = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const c2 = fc.double({ min: 0.05, max: 0.9, noNaN: true });
const size = fc.double({ min: 0.1, max: 10, noNaN: true });

describe('a strong Wolfe search', () => {
  test('ends where f has fallen enough and is flat enough', () => {
    fc.assert(
      fc.property(size, size, trial, c2, (at, steep, first, flat) => {
        // A well at `at`, and a bend before it.
        const { line } = lineOf(
          (t) => steep * (t - at) ** 4 + (t - at) ** 2,
          (t) => 4 * steep * (t - at) ** 3 + 2 * (t - at),
        );
        const from = line(0);
        const demands = { ...wolfe, c2: flat };
        expect(isContent(strongWolfe(line, from, first, demands), from, demands)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('finds the lowest place of a parabola with its second question', () => {
    // Neither so near that the first is good enough, nor so far that the second is held back.
    const part = fc.oneof(
      fc.double({ min: 0.15, max: 0.75, noNaN: true }),
      fc.double({ min: 1.3, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(size, size, part, (at, steep, first) => {
        const { line, asked } = lineOf(
          (t) => steep * (t - at) ** 2,
          (t) => 2 * steep * (t - at),
        );
        const from = line(0);
        const place = strongWolfe(line, from, first * at, { ...wolfe, c2: 0.1 });
        expect(Math.abs(place.t - at)).toBeLessThan(1e-9 * at);
        expect(asked() - 1).toBe(2);
      }),
      { numRuns: runs(200) },
    );
  });

  test('never ends higher than it began, and asks 26 times at most, whatever the line', () => {
    const wave = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(wave, wave, trial, c2, (a, b, first, flat) => {
        const { line, asked } = lineOf(
          (t) => Math.log(9 - t) + a * Math.sin(3 * t) + b * Math.cos(7 * t),
          (t) => -1 / (9 - t) + 3 * a * Math.cos(3 * t) - 7 * b * Math.sin(7 * t),
        );
        const from = line(0);
        fc.pre(from.slope < 0);
        const { f } = strongWolfe(line, from, first, { ...wolfe, c2: flat });
        expect(f).toBeLessThanOrEqual(from.f);
        expect(asked() - 1).toBeLessThanOrEqual(26);
      }),
      { numRuns: runs(1000) },
    );
  });
});
