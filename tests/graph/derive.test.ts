import fc from 'fast-check';
import { derivative as symbolic } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { derivative, gradient, hessDiagonal, hessian } from '../../src/graph/derive';
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
  tried,
  smoothExpressions,
} from './expressions';

const STEP = 2 ** -14;

/**
 * The central difference along x, or NaN where it is not to be trusted: where smaller steps change it, where the slopes
 * of both sides differ, and where it is so steep that it may be a jump.
 */
function difference(f: (x: number) => number, x: number): number {
  const sided = (h: number): number => (f(x + h) - f(x)) / h;
  const slope = (h: number): number => (sided(h) + sided(-h)) / 2;
  const fine = slope(STEP / 3);
  const tolerance = 1e-5 * Math.max(1, Math.abs(fine));
  // Small jumps may lie so close that only a far smaller step falls between them.
  const isSteady = [1, 2, 1024].every((part) => Math.abs(slope(STEP / part) - fine) < tolerance);
  const isSmooth = Math.abs(sided(STEP) - sided(-STEP)) < 1000 * tolerance;
  return isSteady && isSmooth && Math.abs(fine) < 1000 ? fine : NaN;
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
      tried(2000),
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
      tried(2000),
    );
  });

  it('sums over the rows what the terms change', () => {
    const graph = createGraph();
    const [a, b, X] = [graph.input('a'), graph.input('b'), graph.column('X')];
    const residual = graph.sub(graph.add(a, graph.mul(b, X)), graph.column('Y'));
    const loss = graph.mean(graph.mul(residual, residual), 'all');
    const bindings = {
      inputs: new Map([
        ['a', 0.5],
        ['b', -2],
      ]),
      data: new Map([
        ['X', [1, 2, 4]],
        ['Y', [3, 0, 1]],
      ]),
    };
    // The residuals are -4.5, -3.5 and -8.5.
    expect(evaluateNodes(gradient(graph, loss, [a, b]), bindings)).toEqual([
      (2 * -16.5) / 3,
      (2 * -45.5) / 3,
    ]);
    expect(evaluateNodes(hessDiagonal(graph, loss, [a, b]), bindings)).toEqual([2, (2 * 21) / 3]);
  });

  it('is 0 where a column alone changes', () => {
    const graph = createGraph();
    expect(derivative(graph, graph.sum(graph.column('X'), 'all'), graph.input('a'))).toBe(graph.number(0));
  });
});

describe('the rules of the notation', () => {
  const slopeOf = (f: (graph: Graph, x: Node) => Node, at: number): number => {
    const graph = createGraph();
    const x = graph.input('x');
    return evaluateNodes([derivative(graph, f(graph, x), x)], { inputs: new Map([['x', at]]) })[0]!;
  };
  const one = (graph: Graph): Node => graph.number(1);
  const minusX = (graph: Graph, x: Node): Node => graph.neg(x);

  it.each<[string, (graph: Graph, x: Node) => Node, number, number]>([
    ['the first of min at a tie', (g, x) => g.min(x, minusX(g, x)), 0, 1],
    ['the first of max at a tie', (g, x) => g.max(minusX(g, x), x), 0, -1],
    ['the smaller one of min', (g, x) => g.min(x, minusX(g, x)), 2, -1],
    ['the larger one of max', (g, x) => g.max(minusX(g, x), x), 2, 1],
    ['clamp inside', (g, x) => g.clamp(x, g.number(-1), one(g)), 1, 1],
    ['clamp outside', (g, x) => g.clamp(x, g.number(-1), one(g)), 1.5, 0],
    ['the picked branch of where', (g, x) => g.where(g.lt(x, one(g)), g.mul(x, x), x), 1, 1],
    ['sign', (g, x) => g.sign(x), 0.3, 0],
    ['floor', (g, x) => g.floor(x), 0.3, 0],
    ['a condition', (g, x) => g.lt(x, one(g)), 1, 0],
    ['abs at 0', (g, x) => g.abs(x), 0, 0],
    ['mod', (g, x) => g.mod(x, g.number(2)), 5, 1],
    ['sqrt of a square at 0', (g, x) => g.sqrt(g.mul(x, x)), 0, 0],
    ['a power of a square at 0', (g, x) => g.pow(g.mul(x, x), g.number(0.25)), 0, 0],
    ['sqrt of a square that rounds to 0', (g, x) => g.sqrt(g.mul(x, x)), 1e-170, 0],
    ['sqrt of a square that does not', (g, x) => g.sqrt(g.mul(x, x)), 1e-150, 1],
    ['sqrt of what hardly changes', (g, x) => g.sqrt(g.add(one(g), g.mul(x, x))), 1e-170, 1e-170],
    ['sqrt below 0, at rest', (g, x) => g.sqrt(g.sub(g.mul(x, x), one(g))), 0, 0],
    ['sqrt at 0', (g, x) => g.sqrt(x), 0, Infinity],
    ['an integer power of a negative number', (g, x) => g.pow(x, g.number(3)), -2, 12],
    ['a negative power', (g, x) => g.pow(x, g.number(-1)), 2, -0.25],
    ['an exponent that rests here', (g, x) => g.pow(x, g.add(one(g), g.max(x, g.number(0)))), -0.5, 1],
    ['an exponent', (g, x) => g.pow(g.number(2), x), 3, 8 * Math.log(2)],
    ['the exponent of 0', (g, x) => g.pow(g.number(0), x), 2, 0],
  ])('%s', (_, f, at, slope) => {
    expect(slopeOf(f, at)).toBe(slope);
  });
});

describe('minima with a kink or a root', () => {
  const graph = createGraph();
  const [x, y] = [graph.input('x'), graph.input('y')];
  const number = graph.number;
  const squares = graph.add(graph.mul(x, x), graph.mul(y, y));
  const turn = (z: Node): Node => graph.cos(graph.mul(number(2 * Math.PI), z));
  const ackley = graph.sub(
    graph.mul(number(-20), graph.exp(graph.mul(number(-0.2), graph.sqrt(graph.mul(number(0.5), squares))))),
    graph.exp(graph.mul(number(0.5), graph.add(turn(x), turn(y)))),
  );
  const dropWave = graph.neg(
    graph.div(
      graph.add(number(1), graph.cos(graph.mul(number(12), graph.sqrt(squares)))),
      graph.add(graph.mul(number(0.5), squares), number(2)),
    ),
  );
  const bukin = graph.add(
    graph.mul(number(100), graph.sqrt(graph.abs(graph.sub(y, graph.mul(number(0.01), graph.mul(x, x)))))),
    graph.mul(number(0.01), graph.abs(graph.add(x, number(10)))),
  );

  it.each([
    ['Ackley', ackley, 0, 0],
    ['drop-wave', dropWave, 0, 0],
    ['Bukin', bukin, -10, 1],
  ])('%s has gradient 0 at its minimum', (_, f, atX, atY) => {
    const inputs = new Map([
      ['x', atX],
      ['y', atY],
    ]);
    expect(evaluateNodes(gradient(graph, f, [x, y]), { inputs }).map((slope) => slope + 0)).toEqual([0, 0]);
  });
});

describe('the diagonal of the Hessian', () => {
  it('is the central difference of the gradient', () => {
    fc.assert(
      fc.property(smoothExpressions, points, (expr, [x, y]) => {
        const graph = createGraph();
        const { value, coordinates } = built(graph, expr);
        const slope = (at: number): number =>
          Number.isNaN(naive(expr, [at, y], 100))
            ? NaN
            : evaluateNodes(gradient(graph, value, coordinates), inputsAt([at, y]))[0]!;
        const expected = difference(slope, x);
        fc.pre(!Number.isNaN(expected));
        const [curvature] = evaluateNodes(hessDiagonal(graph, value, coordinates), inputsAt([x, y]));
        expect(Math.abs(curvature! - expected)).toBeLessThan(1e-3 * Math.max(1, Math.abs(expected)));
      }),
      tried(500),
    );
  });
});

describe('the whole Hessian', () => {
  it('is its upper triangle, row after row, on the diagonal the very nodes of hessDiagonal', () => {
    const graph = createGraph();
    const [x, y, z] = ['x', 'y', 'z'].map((symbol) => graph.input(symbol)) as [Node, Node, Node];
    const f = graph.add(graph.mul(graph.mul(x, x), graph.mul(y, z)), graph.exp(graph.mul(y, z)));
    const inputs = new Map([
      ['x', 2],
      ['y', 3],
      ['z', 0],
    ]);
    const triangle = hessian(graph, f, [x, y, z]);
    // x² y z + exp(y z): 2yz, 2xz, 2xy; z² e, x² + e + yz e; y² e.
    expect(evaluateNodes(triangle, { inputs })).toEqual([0, 0, 12, 0, 5, 9]);
    expect([triangle[0], triangle[3], triangle[5]]).toEqual(hessDiagonal(graph, f, [x, y, z]));
  });

  it('is mixed the central difference of one slope along the other coordinate', () => {
    fc.assert(
      fc.property(smoothExpressions, points, (expr, [x, y]) => {
        const graph = createGraph();
        const { value, coordinates } = built(graph, expr);
        const slope = (at: number): number =>
          Number.isNaN(naive(expr, [x, at], 1000))
            ? NaN
            : evaluateNodes(gradient(graph, value, coordinates), inputsAt([x, at]))[0]!;
        const expected = difference(slope, y);
        fc.pre(!Number.isNaN(expected));
        const mixed = evaluateNodes(hessian(graph, value, coordinates), inputsAt([x, y]))[1]!;
        expect(Math.abs(mixed - expected)).toBeLessThan(1e-3 * Math.max(1, Math.abs(expected)));
      }),
      tried(500),
    );
  });
});
