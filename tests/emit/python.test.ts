import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../runs';
import {
  astrayCases,
  catalogueCases,
  conditionCases,
  edgeCases,
  type EmitCase,
  lbfgsCases,
  ownCases,
  scheduleCases,
  scipyCases,
  surfaceCases,
} from './cases';
import { finiteLines, GENERATED_STEPS, generatedRaces } from './generated';
import { firstDifference, printedByPython, programOf, pythonWith, settledLines, traced } from './rows';

const numpy = pythonWith('numpy');
const scipy = pythonWith('scipy');
const torch = pythonWith('torch');

const rules = [
  ...catalogueCases,
  ...surfaceCases,
  ...scheduleCases,
  ...conditionCases,
  ...ownCases,
  ...edgeCases,
];

interface Comparison {
  /** Cases whose rows another language prints otherwise, each with the first row in which it does. */
  readonly wrong: readonly string[];
  /** How many cases were compared to their last row. */
  readonly whole: number;
  /** How many lines agree. */
  readonly lines: number;
}

function compared(
  target: 'numpy' | 'pytorch',
  python: string,
  cases: readonly EmitCase[],
  linesIn: (table: string) => number = () => Infinity,
): Comparison {
  const printed = printedByPython(
    python,
    cases.map(({ experiment }) => programOf(experiment, target)),
  );
  const wrong: string[] = [];
  let [whole, lines] = [0, 0];
  for (const [i, { name, experiment }] of cases.entries()) {
    const expected = traced(experiment);
    const most = Math.min(linesIn(expected), expected.split('\n').length);
    const difference = firstDifference(expected, printed[i]!, { tolerance: 1e-9, lines: most });
    lines += difference?.line ?? most;
    if (!difference) whole += 1;
    else if (difference.line < settledLines(experiment, expected))
      wrong.push(`${name}, line ${difference.line}: ${difference.both}`);
  }
  return { wrong, whole, lines };
}

/** Of the cases so many must agree to the last row; the others are chaotic, and agree until that shows. */
const MOST = 0.95;

describe('a program in Python', () => {
  test('with NumPy prints the rows of the engine, to 1e-9', ({ skip }) => {
    if (!numpy) skip('python3 with numpy is not here');
    const { wrong, whole } = compared('numpy', numpy!, rules);
    expect(wrong).toEqual([]);
    expect(whole).toBeGreaterThan(MOST * rules.length);
  }, 120_000);

  test('with SciPy prints the rows of the engine, to 1e-9, where its steps are ours', ({ skip }) => {
    if (!scipy) skip('python3 with scipy is not here');
    const { wrong, whole } = compared('numpy', scipy!, scipyCases);
    expect(wrong).toEqual([]);
    // When a simplex has shrunk to a point, the last bit decides which corner is lowest.
    expect(whole).toBeGreaterThan(scipyCases.length / 2);
  }, 60_000);

  test('with SciPy, where its steps are its own, begins where the engine does and ends at a minimum, too', ({
    skip,
  }) => {
    if (!scipy) skip('python3 with scipy is not here');
    const printed = printedByPython(
      scipy!,
      astrayCases.map(({ experiment }) => programOf(experiment, 'numpy')),
    );
    const wrong = astrayCases.flatMap(({ name, experiment }, i) => {
      const [head, ...rows] = printed[i]!.trimEnd().split('\n');
      const cells = rows.at(-1)!.split(',');
      const last = (column: string): number => Number(cells[head!.split(',').indexOf(column)]);
      const isRight =
        !firstDifference(traced(experiment), printed[i]!, { tolerance: 1e-9, lines: 2 }) &&
        last('step') === rows.length - 1 &&
        last('cost') >= last('step') &&
        last('grad_norm') < 1e-3;
      return isRight ? [] : [`${name}: ${printed[i]}`];
    });
    expect(wrong).toEqual([]);
  }, 60_000);

  test('with PyTorch prints the rows of the engine, to 1e-9', ({ skip }) => {
    if (!torch) skip('python3 with torch is not here');
    const cases = [...rules, ...lbfgsCases];
    const { wrong, whole } = compared('pytorch', torch!, cases);
    expect(wrong).toEqual([]);
    expect(whole).toBeGreaterThan(MOST * cases.length);
  }, 600_000);
});

/** Both languages see the same races: others each time, and named where something is wrong. */
const seed = Date.now() % 2 ** 31;

test.for([
  ['NumPy', 'numpy', numpy],
  ['PyTorch', 'pytorch', torch],
] as const)(
  'any rule on any surface prints with %s the rows of the engine over 100 steps, to 1e-9',
  { timeout: runs(300_000) },
  ([library, target, python], { skip }) => {
    if (!python) skip(`python3 with ${library} is not here`);
    const races = fc.sample(generatedRaces, { seed, numRuns: runs(200) });
    const cases = races.map((experiment, i) => ({ name: `race ${i} of seed ${seed}`, experiment }));
    const { wrong, lines } = compared(target, python!, cases, finiteLines);
    expect(wrong).toEqual([]);
    expect(lines).toBeGreaterThan((runs(200) * GENERATED_STEPS) / 2);
  },
);
