import fc from 'fast-check';
import type { Experiment } from '../../src/experiment/experiment';
import { typedRule, typedSurface } from '../catalog/alone';
import { raceOn, racer } from './cases';

const one = ['sqrt', 'exp', 'log', 'sin', 'cos', 'tan', 'tanh', 'abs', 'sign', 'floor'];
const between = ['+', '-', '*', '^'];
const compare = ['<', '<=', '>', '>=', '==', '!='];

/**
 * Expressions of the notation over the given leaves. No part of them is the number 0 whatever the leaves are: a product
 * with it is left out of the graph, even where the other factor is infinite. Nor is rounding all that there is: no
 * quotient is 0/0 but for the last bit, and no constant is so large that its sine is anything.
 */
function expressions(...leaves: string[]): fc.Arbitrary<string> {
  const numerals = fc.constantFrom('1', '2', '3', '0.5', '1.5', '0.37', 'π');
  const leaf = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...leaves) }, numerals);
  return fc.letrec<{ expression: string }>((tie) => {
    const inner = tie('expression');
    return {
      expression: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        fc
          .tuple(inner, fc.constantFrom(...between), fc.constantFrom(...leaves))
          .map(([a, op, b]) => `((${a}) ${op} (${b}))`),
        fc
          .tuple(fc.constantFrom(...one), fc.constantFrom(...leaves), inner)
          .map(([name, a, b]) => `${name}(${a} + ${b})`),
        fc
          .tuple(fc.constantFrom('min', 'max', 'mod'), inner, fc.constantFrom(...leaves))
          .map(([name, a, b]) => `${name}(${a}, ${b})`),
        fc
          .tuple(inner, fc.constantFrom(...compare), fc.constantFrom(...leaves), inner, inner)
          .map(([a, op, b, c, d]) => `where((${a}) ${op} (${b}), ${c}, -(${d}))`),
        fc.tuple(inner, fc.constantFrom(...leaves)).map(([a, b]) => `((${a}) / (1 + abs(${b})))`),
        fc.tuple(inner, fc.integer({ min: -2, max: 3 })).map(([a, power]) => `(${a})^(${power})`),
        fc.tuple(leaf, fc.integer({ min: 4, max: 6 })).map(([a, power]) => `(${a})^(${power})`),
      ),
    };
  }).expression;
}

/** `u` is never a constant: as an exponent the graph would multiply it out. */
const surfaces = fc
  .tuple(expressions('x', 'y', 'a', 'b'), expressions('x', 'y', 'u'))
  .map(
    ([u, f]) =>
      `a = 1.5 in [0, 4]\nb = 0.1 in [0.01, 1] log\nu = ${u} + y / 9\nf(x, y) = ${f} + x / 3 - y / 7`,
  );

/** The last line as it comes, and with a step that a run survives. */
const steps = ['η * (m + A) + η * (P) * g', 'η * tanh(m + A) + η * tanh((P) * g)'];

const rules = fc
  .record({
    pull: expressions('g', 'm', 'w', 's', 't / (T + 1)', 'β'),
    push: expressions('m', 'g', 's', 'f', 't / (T + 1)', 'N'),
    start: fc.constantFrom('', 'm(0) = w\n', 'm(0) = grad(w)\n', 'm(0) = 2β\n'),
    ahead: fc.constantFrom(
      'm',
      'grad(w - η sin(m))',
      'hess(w)',
      'lowest(w, w - m, w + g) - w',
      'f(w + sin(m)) g',
    ),
    scale: fc.constantFrom('dot(m, g)', 'norm(g)', 'sum(abs(w))', 'max(s, norm(m - g))', '1 - β'),
    step: fc.constantFrom(...steps),
  })
  .map(
    ({ pull, push, start, ahead, scale, step }) => `η = 0.05 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
${start}m = β m + (1 - β) g * (${pull})
s = 0.5 s + ${scale}
w = w - (${step.replace('A', ahead).replace('P', push)})`,
  );

/** The steps of a generated race. */
export const GENERATED_STEPS = 100;

/** Any rule on any surface, up or down. */
export const generatedRaces: fc.Arbitrary<Experiment> = fc
  .tuple(surfaces, rules, fc.constantFrom(...(['min', 'max'] as const)))
  .map(([surface, rule, sign]) => ({
    ...raceOn('beale', [racer(typedRule(rule))]),
    objective: typedSurface(surface),
    starts: [[0.7, 1.4]],
    budget: { kind: 'steps', amount: GENERATED_STEPS },
    sign,
  }));

/**
 * How many lines there are before one with a number that is not finite, where the sign of a zero may have decided, or so
 * large that the order of factors decides what overflows.
 */
export function finiteLines(table: string): number {
  const wild = table.split('\n').findIndex((line, i) => i > 0 && /inf|nan|e\+([6-9]\d|\d{3})/.test(line));
  return wild < 0 ? Infinity : wild;
}
