import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import { built, expressions, inputsAt, naive, points, tried } from './expressions';

describe('simplification', () => {
  it('never changes a defined value', () => {
    fc.assert(
      fc.property(expressions, points, (expr, at) => {
        const expected = naive(expr, at);
        fc.pre(!Number.isNaN(expected));
        const [value] = evaluateNodes([built(createGraph(), expr).value], inputsAt(at));
        // + 0: the sign of a zero may differ.
        expect(value! + 0).toBe(expected + 0);
      }),
      tried(2000),
    );
  });

  const graph = createGraph();
  const [x, y] = [graph.input('x'), graph.input('y')];
  const [zero, one] = [graph.number(0), graph.number(1)];
  const minusX = graph.neg(x);

  it.each([
    ['x + 0', graph.add(x, zero), x],
    ['0 + x', graph.add(zero, x), x],
    ['x - 0', graph.sub(x, zero), x],
    ['0 - x', graph.sub(zero, x), minusX],
    ['x * 1', graph.mul(x, one), x],
    ['x * -1', graph.mul(x, graph.number(-1)), minusX],
    ['0 * x', graph.mul(zero, x), zero],
    ['x / 1', graph.div(x, one), x],
    ['0 / x', graph.div(zero, x), zero],
    ['--x', graph.neg(minusX), x],
    ['-(x - y)', graph.neg(graph.sub(x, y)), graph.sub(y, x)],
    ['y + -x', graph.add(y, minusX), graph.sub(y, x)],
    ['y - -x', graph.sub(y, minusX), graph.add(y, x)],
    ['y - (-x) y', graph.sub(y, graph.mul(minusX, y)), graph.add(y, graph.mul(x, y))],
    ['-x / -y', graph.div(minusX, graph.neg(y)), graph.div(x, y)],
    ['where(1, x, y)', graph.where(one, x, y), x],
    ['where(0, x, y)', graph.where(zero, x, y), y],
    ['where(x, y, y)', graph.where(x, y, y), y],
    ['2 + 3', graph.add(graph.number(2), graph.number(3)), graph.number(5)],
  ])('knows %s', (_, made, simplest) => {
    expect(made).toBe(simplest);
  });

  it('keeps what holds only for some numbers', () => {
    expect(graph.eq(x, x).op).toBe('eq');
    expect(graph.div(x, x).op).toBe('div');
    expect(graph.sub(graph.add(x, one), one)).not.toBe(x);
  });
});
