import { spawnSync } from 'node:child_process';
import { createContext, runInContext } from 'node:vm';
import { emit, type EmitTarget } from '../../src/emit/emit';
import type { Experiment } from '../../src/experiment/experiment';
import { race } from '../../src/experiment/race';
import { objectiveOf, resolveRacer } from '../../src/experiment/resolve';
import { csvOf } from '../../src/experiment/rows';
import { must } from '../run/entries';

/** The rows that the command line prints. */
export const traced = (experiment: Experiment): string =>
  [...csvOf(experiment, must(objectiveOf(experiment)), must(race(experiment)))].join('');

/** The program of an experiment. */
export function programOf(experiment: Experiment, target: EmitTarget): string {
  const emitted = emit(experiment, target);
  if (!emitted.ok) throw new Error(`${target} refused: ${JSON.stringify(emitted.error)}`);
  return emitted.value.program;
}

/** What a program in JavaScript prints. */
export function printedByNode(program: string): string {
  const lines: string[] = [];
  const context = createContext({ console: { log: (line: string) => lines.push(`${line}\n`) } });
  runInContext(program, context, { timeout: 60_000 });
  return lines.join('');
}

/** Reads programs and prints what they print, each in a world of its own. */
const HARNESS = `
import contextlib, io, json, sys, traceback
outputs = []
for program in json.load(sys.stdin):
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(program, "program", "exec"), {"__name__": "__main__"})
        outputs.append(out.getvalue())
    except Exception:
        outputs.append("failed: " + traceback.format_exc() + program)
print(json.dumps(outputs))
`;

/** A Python that has a library; none where it is not installed. */
export const pythonWith = (library: 'numpy' | 'scipy' | 'torch'): string | undefined =>
  ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${library}`]).status === 0,
  );

/** What programs in Python print, all of them run in one process. */
export function printedByPython(python: string, programs: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(python, ['-c', HARNESS], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[];
}

const numberIn = (cell: string): number =>
  cell === '' || cell === 'nan' ? Number.NaN : Number(cell.replace('inf', 'Infinity'));

/** Whether two cells of a table say the same, numbers to a part of their size (of 1, where they are smaller). */
function isClose(expected: string, actual: string, tolerance: number): boolean {
  const [a, b] = [numberIn(expected), numberIn(actual)];
  if (Number.isNaN(a) || Number.isNaN(b)) return expected === actual;
  return a === b || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));
}

/** The first of some lines in which two tables differ by more than a tolerance, with both; none where they agree. */
export function firstDifference(
  expected: string,
  actual: string,
  { tolerance, lines = Infinity }: { readonly tolerance: number; readonly lines?: number },
): { readonly line: number; readonly both: string } | undefined {
  const [left, right] = [expected.split('\n'), actual.split('\n')];
  for (let line = 0; line < Math.min(lines, Math.max(left.length, right.length)); line++) {
    const [a = '', b = ''] = [left[line], right[line]];
    const [cells, others] = [a.split(','), b.split(',')];
    const isSame =
      cells.length === others.length &&
      cells.every((cell, i) => isClose(cell, others[i]!, line === 0 ? 0 : tolerance));
    if (!isSame) return { line, both: `${a}\n${actual.startsWith('failed') ? actual : b}` };
  }
  return undefined;
}

/** By how much of themselves numbers are moved. */
const BREADTHS = [1e-15, 1e-14, 1e-13, 1e-12];

const movedBy = (values: readonly number[], by: number): readonly number[] =>
  values.map((value) => value + by * Math.max(1, Math.abs(value)));

/** Parameters that are moved, but for whole numbers, which count something. */
const moved = (values: ReadonlyMap<string, number>, by: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...values].map(([name, value]) => [name, Number.isInteger(value) ? value : value * (1 + by)]),
  );

/** A race whose rules and whose surface have moved parameters. */
const withParameters = (experiment: Experiment, by: number): Experiment => ({
  ...experiment,
  objective: { ...experiment.objective, parameters: moved(must(objectiveOf(experiment)).values, by) },
  racers: experiment.racers.map((racer) => ({
    ...racer,
    parameters: moved(must(resolveRacer(racer)).values, by),
  })),
});

/** A race with starts, parameters or gradients a hair's breadth away. */
const nearby = (experiment: Experiment): readonly Experiment[] => {
  const { starts, noise } = experiment;
  return BREADTHS.flatMap((by) => [
    { ...experiment, starts: starts.map((start) => movedBy(start, by)) },
    { ...experiment, starts: starts.map((start) => movedBy(start, -by)) },
    withParameters(experiment, by),
    withParameters(experiment, -by),
    { ...experiment, noise: noise + by },
  ]);
};

/**
 * How many lines of a race's table are settled: where starts, parameters or gradients a hair's breadth away lead
 * elsewhere, the last bit of another library's sine may, too.
 */
export function settledLines(experiment: Experiment, expected: string): number {
  const leaves = nearby(experiment).map(
    (other) => firstDifference(expected, traced(other), { tolerance: 1e-10 })?.line ?? Infinity,
  );
  return Math.min(...leaves, expected.split('\n').length);
}
