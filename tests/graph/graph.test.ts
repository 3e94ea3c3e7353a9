import { describe, expect, it } from 'vitest';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph, MAX_NODES } from '../../src/graph/graph';
import type { Arithmetic } from '../../src/graph/meaning';
import { MEANING } from '../../src/graph/meaning';
import { attempt } from '../../src/graph/refusal';

const at = (x: number, y = 0) => ({
  inputs: new Map([
    ['x', x],
    ['y', y],
  ]),
});

describe('interning', () => {
  it('makes the same operation on the same arguments one node', () => {
    const graph = createGraph();
    const [x, y] = [graph.input('x'), graph.input('y')];
    expect(graph.mul(x, y)).toBe(graph.mul(x, y));
    expect(graph.input('x')).toBe(x);
    expect(graph.number(0.5)).toBe(graph.number(0.5));
  });

  it('lets arguments change places only where nothing depends on it', () => {
    const graph = createGraph();
    const [x, y] = [graph.input('x'), graph.input('y')];
    expect(graph.add(y, x)).toBe(graph.add(x, y));
    expect(graph.mul(y, x)).toBe(graph.mul(x, y));
    expect(graph.sub(y, x)).not.toBe(graph.sub(x, y));
    expect(graph.min(y, x)).not.toBe(graph.min(x, y));
  });

  it('tells apart leaves of one name, reductions over other rows, and the two zeros', () => {
    const graph = createGraph();
    const column = graph.column('x');
    expect(new Set([graph.input('x'), graph.draw('x'), column]).size).toBe(3);
    expect(graph.sum(column, 'all')).not.toBe(graph.sum(column, 'batch'));
    expect(Object.is(graph.number(-0).value, -0)).toBe(true);
    expect(Object.is(graph.number(0).value, 0)).toBe(true);
  });

  it('knows which nodes depend on the row', () => {
    const graph = createGraph();
    const column = graph.column('X');
    const mean = graph.mean(column, 'all');
    expect(graph.sub(column, mean).perRow).toBe(true);
    expect(mean.perRow).toBe(false);
  });
});

describe('meaning', () => {
  const graph = createGraph();
  const operands = [graph.input('a'), graph.input('b'), graph.input('c')];
  const numbers = [0, -0, 1, -1, 0.5, -2.5, 3, 1e300, -1e-300, Infinity, -Infinity, NaN];
  // Written out once more, in the words of the notation.
  const expected: Record<Arithmetic, (a: number, b: number, c: number) => number> = {
    add: (a, b) => a + b,
    sub: (a, b) => a - b,
    mul: (a, b) => a * b,
    div: (a, b) => a / b,
    neg: (a) => 0 - a,
    sqrt: (a) => (a < 0 ? NaN : Math.sqrt(a)),
    abs: (a) => (a < 0 ? -a : a === 0 ? 0 : a),
    floor: (a) => (Math.trunc(a) > a ? Math.trunc(a) - 1 : Math.trunc(a)),
    min: (a, b) => (a !== a || b !== b ? NaN : a < b ? a : b),
    max: (a, b) => (a !== a || b !== b ? NaN : a > b ? a : b),
    sign: (a) => (a > 0 ? 1 : a < 0 ? -1 : a),
    exp: Math.exp,
    log: Math.log,
    sin: Math.sin,
    cos: Math.cos,
    tan: Math.tan,
    tanh: Math.tanh,
    pow: Math.pow,
    lt: (a, b) => (a < b ? 1 : 0),
    le: (a, b) => (a <= b ? 1 : 0),
    gt: (a, b) => (a > b ? 1 : 0),
    ge: (a, b) => (a >= b ? 1 : 0),
    eq: (a, b) => (a === b ? 1 : 0),
    ne: (a, b) => (a === b ? 0 : 1),
    and: (a, b) => (a === 0 || b === 0 ? 0 : 1),
    or: (a, b) => (a === 0 && b === 0 ? 0 : 1),
    not: (a) => (a === 0 ? 1 : 0),
    where: (a, b, c) => (a === 0 ? c : b),
  };
  const arity = (op: Arithmetic): number => (op === 'where' ? 3 : MEANING[op].length);

  it.each(Object.keys(MEANING) as Arithmetic[])('%s', (op) => {
    for (const a of numbers)
      for (const b of numbers)
        for (const c of arity(op) === 3 ? numbers : [0]) {
          const inputs = new Map([
            ['a', a],
            ['b', b],
            ['c', c],
          ]);
          const [value] = evaluateNodes([graph.apply(op, operands.slice(0, arity(op)))], { inputs });
          const folded = graph.apply(op, [a, b, c].slice(0, arity(op)).map(graph.number));
          // The sign of a zero is not part of the meaning, hence + 0.
          expect([value! + 0, op]).toEqual([expected[op](a, b, c) + 0, op]);
          if (op !== 'pow') expect([folded.value + 0, op]).toEqual([expected[op](a, b, c) + 0, op]);
        }
  });

  it('writes mod and clamp with the others', () => {
    const g = createGraph();
    const [x, y] = [g.input('x'), g.input('y')];
    expect(evaluateNodes([g.mod(x, y)], at(-7, 3))).toEqual([2]);
    expect(evaluateNodes([g.mod(x, y)], at(7, -3))).toEqual([-2]);
    const clamped = g.clamp(x, g.number(-1), g.number(1));
    expect([-3, 0.25, 8].map((v) => evaluateNodes([clamped], at(v))[0])).toEqual([-1, 0.25, 1]);
  });
});

describe('powers', () => {
  const graph = createGraph();
  const x = graph.input('x');
  const power = (n: number): number | undefined => evaluateNodes([graph.pow(x, graph.number(n))], at(1.7))[0];

  it('multiplies for a literal integer, and divides for a negative one', () => {
    expect(power(2)).toBe(1.7 * 1.7);
    expect(power(3)).toBe(1.7 * 1.7 * 1.7);
    expect(power(-2)).toBe(1 / (1.7 * 1.7));
    expect(power(100)! / 1.7 ** 100).toBeCloseTo(1, 13);
  });

  it('makes x^0 the number 1 and x^0.5 the square root', () => {
    expect(graph.pow(x, graph.number(0))).toBe(graph.number(1));
    expect(graph.pow(x, graph.number(0.5))).toBe(graph.sqrt(x));
  });

  it('needs few products for a large exponent', () => {
    const small = createGraph();
    small.pow(small.input('x'), small.number(1_000_000));
    expect(attempt('', () => small.number(2)).ok && small.number(-3).id).toBeLessThan(60);
  });
});

describe('the limit', () => {
  it(`refuses the node after the ${MAX_NODES}th`, () => {
    const grow = (count: number) =>
      attempt('abc', () => {
        const graph = createGraph();
        for (let i = 0; i < count; i++) graph.number(i);
      });
    expect(grow(MAX_NODES).ok).toBe(true);
    expect(grow(MAX_NODES + 1)).toEqual({
      ok: false,
      error: { code: 'graph-too-large', span: { from: 0, to: 3 }, data: { limit: MAX_NODES }, mends: [] },
    });
  });

  it('lets other errors through', () => {
    expect(() =>
      attempt('', () => {
        throw new TypeError('a bug');
      }),
    ).toThrow(TypeError);
  });
});
