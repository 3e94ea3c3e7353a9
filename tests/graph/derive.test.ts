import fc from 'fast-check';
import { derivative as symbolic } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { derivative, gradient, hessDiagonal } from '../../src/graph/derive';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import type { Graph } from '../../src/graph/graph';
import type { Node } from '../../src/graph/node';
import {
  built,
  expressions,
  forMathjs,
  inputsAt,
  naive,
  points,
  runs,
  smoothExpressions,
} from './expressions';

const STEP = 2 ** -14;

/** The central difference along x, or NaN where halving the step tells that it is not to be trusted. */
function difference(f: (x: number) => number, x: number): number {
  const slope = (h: number): number => (f(x + h) - f(x - h)) / (2 * h);
  const sided = (h: number): number => (f(x + h) - f(x)) / h;
  const [coarse, fine] = [slope(STEP), slope(STEP / 2)];
  const tolerance = 1e-5 * Math.max(1, Math.abs(fine));
  const smooth =
    Math.abs(coarse - fine) < tolerance && Math.abs(sided(STEP) - sided(-STEP)) < 1000 * tolerance;
  return smooth ? fine : NaN;
}

describe('gradient', () => {
  it('is the central difference', () => {
    fc.assert(
      fc.property(expressions, points, (expr, [x, y]) => {
        const expected = difference((at) => naive(expr, [at, y], 1000), x);
        fc.pre(!Number.isNaN(expected));
        const graph = createGraph();
        const { value, coordinates } = built(graph, expr);
        const [slope] = evaluateNodes(gradient(graph, value, coordinates), inputsAt([x, y]));
        expect(Math.abs(slope! - expected)).toBeLessThan(1e-3 * Math.max(1, Math.abs(expected)));
      }),
      runs(2000),
    );
  });

  it('is what mathjs derives', () => {
    fc.assert(
      fc.property(smoothExpressions, points, (expr, at) => {
        fc.pre(!Number.isNaN(naive(expr, at, 1000)));
        const text = forMathjs(expr);
        const expected = (['x', 'y'] as const).map((by): unknown =>
          symbolic(text, by, { simplify: false }).evaluate({ x: at[0], y: at[1] }),
        );
        const graph = createGraph();
        const surface = built(graph, expr);
        const slopes = evaluateNodes(gradient(graph, surface.value, surface.coordinates), inputsAt(at));
        const scale = Math.max(...slopes.map(Math.abs), 1);
        fc.pre(expected.every((slope) => typeof slope === 'number' && Number.isFinite(slope)));
        slopes.forEach((slope, i) => {
          expect(Math.abs(slope - (expected[i] as number))).toBeLessThanOrEqual(1e-9 * scale);
        });
      }),
      runs(2000),
    );
  });
});
