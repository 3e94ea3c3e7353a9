import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluatorStepper } from '../../src/graph/evaluate';
import type { Experiment } from '../../src/experiment/experiment';
import { lineUp } from '../../src/experiment/lineup';
import type { Stepper } from '../../src/graph/recurrence';
import { compileRun } from '../../src/kernel/run';
import { assemble } from '../../src/run/assemble';
import type { Entry } from '../../src/run/entry';
import { readEntry } from '../../src/run/spec';
import { typedRule, typedSurface } from '../catalog/alone';
import { exercised } from '../catalog/exercised';
import { must } from '../run/entries';
import { runs } from '../runs';
import {
  catalogueCases,
  conditionCases,
  edgeCases,
  type EmitCase,
  ownCases,
  raceOn,
  racer,
  scheduleCases,
  surfaceCases,
} from './cases';
import { firstDifference, printedByNode, programOf, settledLines, traced } from './rows';

const entriesOf = (experiment: Experiment): readonly Entry[] =>
  must(lineUp(experiment)).runners.map(({ spec }) => must(readEntry(spec)));

/** Whether the kernel multiplies a power of t up from step to step, where the program calls pow: other last bits. */
const carriesPowers = (experiment: Experiment): boolean =>
  entriesOf(experiment).some((entry) => must(assemble(entry)).recurrence.cells.has('c:0'));

/** What is wrong with what a program prints: every bit counts, but for powers that are carried. */
function wrongIn({ name, experiment }: EmitCase, lines = Infinity): string[] {
  const [expected, actual] = [traced(experiment), printedByNode(programOf(experiment, 'javascript'))];
  if (!carriesPowers(experiment)) {
    const difference = firstDifference(expected, actual, { tolerance: 0, lines });
    return difference ? [`${name}, line ${difference.line}: ${difference.both}`] : [];
  }
  const difference = firstDifference(expected, actual, { tolerance: 1e-9 });
  const isWrong = difference && difference.line < settledLines(experiment, expected);
  return isWrong ? [`${name}, line ${difference.line}: ${difference.both}`] : [];
}

describe('a program in JavaScript', () => {
  test.each([
    ['rule of the catalogue', catalogueCases],
    ['surface', surfaceCases],
    ['schedule', scheduleCases],
    ['condition of a race', conditionCases],
    ['text of one’s own', ownCases],
    ['derivative at an edge', edgeCases],
  ])(
    'prints the rows of the engine, bit for bit: every %s',
    (_, cases) => {
      expect(cases.flatMap(wrongIn)).toEqual([]);
    },
    120_000,
  );
});

const one = ['sqrt', 'exp', 'log', 'sin', 'cos', 'tan', 'tanh', 'abs', 'sign', 'floor'];
const between = ['+', '-', '*', '/', '^'];
const compare = ['<', '<=', '>', '>=', '==', '!='];

/**
 * Expressions of the notation over the given leaves. No part of them is the number 0 whatever the leaves are: a product
 * with it is left out of the graph, even where the other factor is infinite.
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
        fc.tuple(inner, fc.integer({ min: -2, max: 6 })).map(([a, power]) => `(${a})^(${power})`),
      ),
    };
  }).expression;
}

const surfaces = fc
  .tuple(expressions('x', 'y', 'a', 'b'), expressions('x', 'y', 'u'))
  .map(([u, f]) => `a = 1.5 in [0, 4]\nb = 0.1 in [0.01, 1] log\nu = ${u}\nf(x, y) = ${f} + x / 3 - y / 7`);

const rules = fc
  .record({
    pull: expressions('g', 'm', 'w', 's', 't', 'β'),
    push: expressions('m', 'g', 's', 'f', 'T', 'N'),
    start: fc.constantFrom('', 'm(0) = w\n', 'm(0) = grad(w)\n', 'm(0) = 2β\n'),
    ahead: fc.constantFrom('m', 'grad(w - η m)', 'hess(w)', 'lowest(w, w - m, w + g) - w', 'f(w + m) g'),
    scale: fc.constantFrom('dot(m, g)', 'norm(g)', 'sum(abs(w))', 'max(s, norm(m - g))', '1 - β'),
  })
  .map(
    ({ pull, push, start, ahead, scale }) => `η = 0.05 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
${start}m = β m + (1 - β) g * (${pull})
s = 0.5 s + ${scale}
w = w - η * (m + ${ahead}) - η * (${push}) * g`,
  );

/** Every number that a rule's kernel and its evaluator write from the same cells; one NaN is as good as another. */
function bothExecuted(entry: Entry): readonly [Float64Array, Float64Array] {
  const { recurrence } = must(assemble(entry));
  const numbers = (stepper: Stepper): Float64Array => new Float64Array(exercised(stepper, 8).buffer);
  return [numbers(compileRun(recurrence, [], 8)), numbers(evaluatorStepper(recurrence, [], 8))];
}

/** How many lines there are before one with a number that is not finite: the sign of a zero may have decided it. */
function finiteLines(table: string): number {
  const wild = table.split('\n').findIndex((line, i) => i > 0 && /inf|nan/.test(line));
  return wild < 0 ? Infinity : wild;
}

const STEPS = 12;

describe('any rule on any surface', () => {
  test(
    'is the same in the kernel, the evaluator and a program in JavaScript',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(surfaces, rules, fc.constantFrom(...(['min', 'max'] as const)), (surface, rule, sign) => {
          const experiment: Experiment = {
            ...raceOn('beale', [racer(typedRule(rule))]),
            objective: typedSurface(surface),
            starts: [[0.7, 1.4]],
            budget: { kind: 'steps', amount: STEPS },
            sign,
          };
          const lines = Math.min(finiteLines(traced(experiment)), STEPS + 2);
          compared += lines;
          expect(wrongIn({ name: 'generated', experiment }, lines)).toEqual([]);
          for (const entry of entriesOf(experiment)) {
            const [kernel, evaluator] = bothExecuted(entry);
            expect(kernel).toEqual(evaluator);
          }
        }),
        { numRuns: runs(200) },
      );
      expect(compared).toBeGreaterThan((runs(200) * STEPS) / 2);
    },
    runs(120_000),
  );
});
