import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatorStepper } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import type { Recurrence, Stepper } from '../../src/graph/recurrence';
import { compileRun } from '../../src/kernel/run';
import { runs } from '../runs';
import { firstDifference } from './bits';
import { CAPACITY, runCases, type RunCase } from './programs';
import { writtenRuns } from './texts';

type Make = (program: Recurrence, data: readonly Float64Array[], capacity: number) => Stepper;

/** All that a stepper shows, after each call. */
function history(make: Make, { program, data, cells, draws, batches, calls }: RunCase): number[] {
  const stepper = make(program, data, CAPACITY);
  stepper.cells.set(cells);
  stepper.draws.set(draws);
  stepper.batches.set(batches);
  stepper.record();
  const seen = [...stepper.cells, ...stepper.rows];
  for (const n of calls) {
    stepper.advance(n);
    seen.push(...stepper.cells, ...stepper.rows);
  }
  return seen;
}

const empty: Recurrence = {
  cells: new Map(),
  state: [],
  columns: [],
  draws: [],
  data: { columns: [], rows: 0 },
  batch: 0,
};

const still = { data: [], draws: [], batches: [] };

describe('compileRun', () => {
  it.each([
    ['any graph', runCases],
    ['whatever can be written', writtenRuns],
  ])(
    'is the evaluator, bit for bit, on %s',
    (_, cases) => {
      fc.assert(
        fc.property(cases, (run) => {
          expect(firstDifference(history(compileRun, run), history(evaluatorStepper, run))).toBeUndefined();
        }),
        { numRuns: runs(2000) },
      );
    },
    runs(30_000),
  );

  it.each(['sin', 'sign'] as const)('runs the longest chain of %s in 64 coordinates', (op) => {
    const graph = createGraph();
    const symbols = Array.from({ length: 64 }, (_, i) => `w[${i}]`);
    const w = symbols.map(graph.input);
    const chain = [...w];
    for (let k = 0; k < 9_900; k++) chain.push(graph[op](graph.add(w[k % w.length]!, chain.at(-1)!)));
    const program: Recurrence = {
      ...empty,
      cells: new Map(symbols.map((symbol, cell) => [symbol, cell])),
      state: w.map((_, cell) => ({ cell, next: chain.at(-1 - cell)! })),
      columns: w,
    };
    const run = { ...still, program, cells: w.map((_, i) => i / 64), calls: [3] };
    expect(firstDifference(history(compileRun, run), history(evaluatorStepper, run))).toBeUndefined();
  });

  it('keeps apart what a row holds in one pass and in another', () => {
    const graph = createGraph();
    const [w, X] = [graph.input('w'), graph.column('X')];
    const squares = graph.sum(graph.mul(X, X), 'all');
    const program: Recurrence = {
      ...empty,
      cells: new Map([['w', 0]]),
      state: [{ cell: 0, next: graph.sum(graph.mul(w, X), 'all') }],
      columns: [graph.add(w, squares)],
      data: { columns: ['X'], rows: 3 },
    };
    const run = { ...still, program, data: [Float64Array.of(1, 2, 4)], cells: [1], calls: [2] };
    const rows = history(compileRun, run).slice(-CAPACITY);
    expect(rows.slice(0, 2)).toEqual([1 + 21, 7 + 21]);
  });

  it('goes on from row to row over more rows than it writes in one call', () => {
    const graph = createGraph();
    const w = graph.input('w');
    const noisy = graph.add(w, graph.draw('noise'));
    const cells = new Map([['w', 0]]);
    const program = { ...empty, cells, state: [{ cell: 0, next: noisy }], columns: [w], draws: ['noise'] };
    const stepper = compileRun(program, [], 5000);
    stepper.draws.forEach((_, i) => (stepper.draws[i] = i));
    stepper.advance(5000);
    expect(stepper.rows.every((sum, i) => sum === (i * (i - 1)) / 2)).toBe(true);
  });

  it('names the symbol that the program does not bind', () => {
    const graph = createGraph();
    expect(() => compileRun({ ...empty, columns: [graph.input('p:eta')] }, [], 1)).toThrow(/p:eta/);
  });
});
