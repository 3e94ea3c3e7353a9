import { describe, expect, it } from 'vitest';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import { ruleStep } from '../../src/graph/rule';
import type { RuleText } from '../../src/notation/tree';
import { bowlSlopes, bowlValue, path, stepOf } from './texts';

const START = [1.5, -0.75];

/** The path of a rule written by hand: `advance` gets w and t and gives the next w. */
function byHand(steps: number, advance: (w: number[], t: number) => number[]): number[][] {
  let w = [...START];
  return Array.from({ length: steps }, (_, k) => (w = advance(w, k + 1)));
}

const ADAM = `
  eta = 0.05 in [1e-5, 10] log
  beta1 = 0.9 in [0, 0.999]
  beta2 = 0.999 in [0, 0.9999]
  eps = 1e-8 in [1e-12, 1e-2] log
  m = beta1 m + (1 - beta1) g
  v = beta2 v + (1 - beta2) g^2
  m_hat = m / (1 - beta1^t)
  v_hat = v / (1 - beta2^t)
  w = w - eta m_hat / (sqrt(v_hat) + eps)`;

describe('rules', () => {
  it('gradient descent', () => {
    const hand = byHand(5, (w) => bowlSlopes(w).map((g, i) => w[i]! - 0.1 * g));
    expect(path('eta = 0.1 in [0, 1]\nw = w - eta g', START, 5)).toEqual(hand);
  });

  it('momentum', () => {
    let v = [0, 0];
    const hand = byHand(20, (w) => {
      const g = bowlSlopes(w);
      v = v.map((old, i) => 0.9 * old - 0.05 * g[i]!);
      return w.map((x, i) => x + v[i]!);
    });
    const text = 'eta = 0.05 in [0, 1]\nbeta = 0.9 in [0, 1]\nv = beta v - eta g\nw = w + v';
    expect(path(text, START, 20)).toEqual(hand);
  });

  it('Adam', () => {
    let [m, v] = [
      [0, 0],
      [0, 0],
    ];
    const hand = byHand(30, (w, t) => {
      const g = bowlSlopes(w);
      m = m.map((old, i) => 0.9 * old + (1 - 0.9) * g[i]!);
      v = v.map((old, i) => 0.999 * old + (1 - 0.999) * (g[i]! * g[i]!));
      return w.map((x, i) => {
        const [mHat, vHat] = [m[i]! / (1 - Math.pow(0.9, t)), v[i]! / (1 - Math.pow(0.999, t))];
        return x - (0.05 * mHat) / (Math.sqrt(vHat) + 1e-8);
      });
    });
    expect(path(ADAM, START, 30)).toEqual(hand);
  });

  it('Nesterov looks ahead', () => {
    let v = [0, 0];
    const hand = byHand(20, (w) => {
      const g = bowlSlopes(w.map((x, i) => x + 0.9 * v[i]!));
      v = v.map((old, i) => 0.9 * old - 0.05 * g[i]!);
      return w.map((x, i) => x + v[i]!);
    });
    const text = 'eta = 0.05 in [0, 1]\nbeta = 0.9 in [0, 1]\nv = beta v - eta grad(w + beta v)\nw = w + v';
    expect(path(text, START, 20)).toEqual(hand);
  });

  it('SAM climbs first', () => {
    const hand = byHand(10, (w) => {
      const g = bowlSlopes(w);
      const length = Math.sqrt(g[0]! * g[0]! + g[1]! * g[1]!);
      const climbed = bowlSlopes(w.map((x, i) => x + (0.1 * g[i]!) / length));
      return w.map((x, i) => x - 0.05 * climbed[i]!);
    });
    const text = 'eta = 0.05 in [0, 1]\nrho = 0.1 in [0, 1]\ns = grad(w + rho g / norm(g))\nw = w - eta s';
    expect(path(text, START, 10)).toEqual(hand);
  });

  it('picks the best of a list', () => {
    const hand = byHand(4, (w) => {
      const g = bowlSlopes(w);
      const candidates = [0.5, 0.25, 0.125].map((eta) => w.map((x, i) => x - eta * g[i]!));
      return candidates.reduce((best, next) => (bowlValue(next) < bowlValue(best) ? next : best));
    });
    expect(path('w = lowest(w - g/2, w - g/4, w - g/8)', START, 4)).toEqual(hand);
  });
});

describe('g', () => {
  it('stays the gradient of the position before the step', () => {
    const twice = path('eta = 0.1 in [0, 1]\nw = w - eta g\nw = w - eta g', START, 1);
    const [g0 = 0, g1 = 0] = bowlSlopes(START);
    expect(twice[0]).toEqual([1.5 - 0.1 * g0 - 0.1 * g0, -0.75 - 0.1 * g1 - 0.1 * g1]);
  });

  it('holds as assigned until the step ends', () => {
    const [g0 = 0, g1 = 0] = bowlSlopes(START);
    expect(path('g = 2 g\nw = w - 0.1 g', START, 1)[0]).toEqual([
      1.5 - 0.1 * (2 * g0),
      -0.75 - 0.1 * (2 * g1),
    ]);
    // In the next step it is the gradient again.
    const text = 'g = 2 g\nw = w - 0.1 g';
    expect(path(text, START, 2)[1]).toEqual(path(text, path(text, START, 1)[0]!, 1)[0]);
  });

  it('is repeated where a number is assigned, and so is w', () => {
    expect(path('g = 3\nw = w - g', START, 1)).toEqual([[-1.5, -3.75]]);
    expect(path('w = f', START, 1)).toEqual([[bowlValue(START), bowlValue(START)]]);
  });

  it('and f are taken where the line stands', () => {
    const moved = [START[0]! + 1, START[1]! + 1];
    expect(path('w = w + 1\nw = w - f', START, 1)[0]).toEqual(moved.map((x) => x - bowlValue(moved)));
  });
});

describe('lowest', () => {
  it('takes the first of equals, and anything before what is not a number', () => {
    expect(path('w = lowest(-w, w)', START, 1)).toEqual([[-1.5, 0.75]]);
    expect(path('w = lowest(w, -w)', START, 1)).toEqual([START]);
    expect(path('w = lowest(sqrt(w), w / 2, w log(-1))', START, 1)).toEqual([[0.75, -0.375]]);
    expect(path('w = lowest(w / 2, sqrt(w))', START, 1)).toEqual([[0.75, -0.375]]);
    expect(path('w = lowest(w / 0, sqrt(w))', START, 1)).toEqual([[Infinity, -Infinity]]);
  });
});

describe('vectors', () => {
  it('are reduced by dot, norm and sum', () => {
    expect(path('w = dot(w, w)', [3, 4], 1)).toEqual([[25, 25]]);
    expect(path('w = dot(w, 2)', [3, 4], 1)).toEqual([[14, 14]]);
    expect(path('w = norm(w)', [3, 4], 1)).toEqual([[5, 5]]);
    expect(path('w = sum(w)', [3, 4], 1)).toEqual([[7, 7]]);
  });

  it('meet numbers coordinate by coordinate', () => {
    expect(path('w = where(w > 0, w, 10) + max(w, 0, -1)', [3, -4], 1)).toEqual([[6, 10]]);
    expect(path('w = hess(w)', [3, -4, 1], 1)).toEqual([[2, 6, 10]]);
  });

  it.each(['w = w sum(3)', 'k = norm(2)\nw = k w', 'w = w dot(1, 2)'])('are needed in %s', (source) => {
    expect(() => stepOf(source, 2)).toThrow('not-a-vector');
  });
});

describe('memory', () => {
  const shapes = (source: string): Record<string, boolean> =>
    Object.fromEntries(stepOf(source, 2).step.memory.map(({ name, vector }) => [name, vector]));

  it('is a number if all it is given are numbers', () => {
    expect(shapes('k = k + 1\nw = w - g / k')).toEqual({ k: false });
    expect(shapes('k = max(k, norm(g))\nw = w - g / k')).toEqual({ k: false });
    expect(shapes('v = 0.9 v + g\nw = w - v')).toEqual({ v: true });
  });

  it('is a vector by its start value, or through other memory', () => {
    expect(shapes('s(0) = w\ns = s / 2\nw = w - s')).toEqual({ s: true });
    expect(shapes('a = a + b\nb = b + c\nc = c + g\nw = w - a')).toEqual({ a: true, b: true, c: true });
    expect(shapes('a = a + b\nb = 2 b + 1\nw = w - a g')).toEqual({ a: false, b: false });
  });

  it('is read as one cell, or as one for each coordinate', () => {
    const { memory } = stepOf('k = k + 1\nv = v + g\nw = w - v / k', 3).step;
    expect(memory.map(({ symbols }) => symbols)).toEqual([['m:k'], ['m:v[0]', 'm:v[1]', 'm:v[2]']]);
  });

  it('starts at 0, or at what the text says', () => {
    expect(path('k = k + 1\nw = w + k', [0], 3)).toEqual([[1], [3], [6]]);
    const source = 'a = 5 in [0, 9]\nk(0) = a\nk = k + 1\nw = w + k';
    expect(path(source, [0], 2)).toEqual([[6], [13]]);
    expect(path('s(0) = w\ns = 2 s\nw = s', [3], 2)).toEqual([[6], [12]]);
    expect(path('s(0) = grad(w)\nw = w - s\ns = s', [3], 2)).toEqual([[-3], [-9]]);
  });

  it('repeats a number that a vector starts from', () => {
    expect(path('v(0) = 1\nv = v + w\nw = v', [3, 5], 1)).toEqual([[4, 6]]);
  });
});

describe('the cost', () => {
  it.each([
    ['gradient descent', 'w = w - 0.1 g', 1],
    ['a value that comes with its gradient', 'w = w - 0.1 f g', 1],
    ['Nesterov, who never reads g', 'v = 0.9 v - 0.1 grad(w + 0.9 v)\nw = w + v', 1],
    ['sharpness-aware', 'w = w - 0.1 grad(w + 0.1 g / norm(g))', 2],
    ['the same point asked twice', 'a = grad(w + 1)\nb = grad(w + 1)\nw = w - a - b', 1],
    ['the Hessian where the gradient is', 'w = w - g / hess(w)', 1],
    ['the Hessian elsewhere', 'w = w - g / hess(w + 1)', 2],
    ['f after a move', 'w = w - 0.1 g\nk = f\nw = w - 0 k', 2],
    ['the best of eight', 'w = lowest(w-g, w-g/2, w-g/4, w-g/8, w-g/16, w-g/32, w-g/64, w-g/128)', 9],
    ['a start value, taken once', 's(0) = grad(w)\ns = s / 2\nw = w - s', 0],
  ])('%s', (_, source, points) => {
    expect(stepOf(source, 2).step.points).toHaveLength(points);
  });
});

describe('the lines of a step', () => {
  it('are those of the text, each with what it reads where it reads it', () => {
    const source = 'a = 1 + w\na = a + norm(a)\nw = w - a';
    const { step } = stepOf(source, 2);
    const [first, second] = step.lines;
    const read = (line: typeof first) => line!.reads.map(({ span }) => source.slice(span.from, span.to));
    expect(step.lines.map((line) => [line.name, ...read(line)])).toEqual([
      ['a', 'w'],
      ['a', 'a', 'a', 'norm(a)'],
      ['w', 'w', 'a'],
    ]);
    expect(second!.reads[0]!.value).toBe(first!.value);
    expect(step.lines.at(-1)!.reads.at(-1)!.value).toBe(second!.value);
  });
  it('end with where the step leads', () => {
    const { step } = stepOf('a = 1 + w\nw = w - a\nb = 2 + t\na = a + b\nw = w - a', 1);
    const last = step.lines.at(-1)!.value;
    expect(last).toEqual(step.w);
    expect(
      evaluateNodes(step.w, {
        inputs: new Map([
          ['w[0]', 10],
          ['t', 1],
        ]),
      }),
    ).toEqual([-1 - 14]);
  });
});

describe('refusals', () => {
  const span = { from: 4, to: 5 };
  const rule = (expr: RuleText['equations'][number]['expr']): RuleText => ({
    kind: 'rule',
    source: 'w = q',
    parameters: [],
    equations: [{ name: 'w', expr, span }],
    memory: [],
  });

  it('point at the name that nothing defines', () => {
    const graph = createGraph();
    const [t, T, N] = [graph.input('t'), graph.input('T'), graph.input('N')];
    const given = { w: [graph.input('w[0]')], t, T, N };
    const none = () => {
      throw new Error('not asked');
    };
    const asks = { parameter: none, value: none, gradient: none, hess: none };
    for (const name of ['q', 'constructor', '__proto__']) {
      expect(ruleStep(graph, rule({ kind: 'name', name, span }), { ...given, ...asks })).toEqual({
        ok: false,
        error: { code: 'unknown-name', span, data: { name }, mends: [] },
      });
    }
  });
});
