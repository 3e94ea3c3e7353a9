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
import { exercised } from '../catalog/exercised';
import { must } from '../run/entries';
import { runs } from '../runs';
import {
  catalogueCases,
  conditionCases,
  edgeCases,
  type EmitCase,
  ownCases,
  scheduleCases,
  surfaceCases,
} from './cases';
import { finiteLines, GENERATED_STEPS, generatedRaces } from './generated';
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

/** Every number that a rule's kernel and its evaluator write from the same cells; one NaN is as good as another. */
function bothExecuted(entry: Entry): readonly [Float64Array, Float64Array] {
  const { recurrence } = must(assemble(entry));
  const numbers = (stepper: Stepper): Float64Array =>
    new Float64Array(exercised(stepper, GENERATED_STEPS).buffer);
  return [
    numbers(compileRun(recurrence, [], GENERATED_STEPS)),
    numbers(evaluatorStepper(recurrence, [], GENERATED_STEPS)),
  ];
}

describe('any rule on any surface', () => {
  test(
    'is the same in the kernel, the evaluator and a program in JavaScript',
    () => {
      let compared = 0;
      fc.assert(
        fc.property(generatedRaces, (experiment) => {
          const lines = Math.min(finiteLines(traced(experiment)), GENERATED_STEPS + 2);
          compared += lines;
          expect(wrongIn({ name: 'generated', experiment }, lines)).toEqual([]);
          for (const entry of entriesOf(experiment)) {
            const [kernel, evaluator] = bothExecuted(entry);
            expect(kernel).toEqual(evaluator);
          }
        }),
        { numRuns: runs(200) },
      );
      expect(compared).toBeGreaterThan((runs(200) * GENERATED_STEPS) / 2);
    },
    runs(120_000),
  );
});
