import fc from 'fast-check';
import { createGraph } from '../../src/graph/graph';
import type { Graph } from '../../src/graph/graph';
import { MEANING } from '../../src/graph/meaning';
import type { Arithmetic } from '../../src/graph/meaning';
import type { Node } from '../../src/graph/node';
import type { FieldGrid, Recurrence, SurfaceProgram } from '../../src/graph/recurrence';

/** Numbers of every size, and those at which operations change their mind. */
export const numbers = fc.oneof(
  { weight: 3, arbitrary: fc.double({ min: -4, max: 4, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -0, 1, -1, NaN, Infinity, -Infinity, 5e-324, 1e308, 0.5, 2 ** 31),
  },
  { weight: 1, arbitrary: fc.double() },
);

type Recipe = readonly (readonly [
  make: Arithmetic | 'sum' | 'number',
  picks: readonly number[],
  value: number,
])[];

const recipes: fc.Arbitrary<Recipe> = fc.array(
  fc.tuple(
    fc.constantFrom(...(Object.keys(MEANING) as Arithmetic[]), 'sum' as const, 'number' as const),
    fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    numbers,
  ),
  { maxLength: 40 },
);

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

/** The leaves, and what a recipe makes of them step by step. */
function cook(
  graph: Graph,
  leaves: readonly Node[],
  recipe: Recipe,
  sumsOver: readonly ('all' | 'batch')[],
): Node[] {
  const nodes = [...leaves];
  for (const [make, picks, value] of recipe) {
    const args = picks.map((at) => pick(nodes, at));
    if (make === 'number') nodes.push(graph.number(value));
    else if (make !== 'sum') nodes.push(graph.apply(make, args.slice(0, MEANING[make].length)));
    else if (sumsOver.length > 0) nodes.push(graph.sum(args[0]!, pick(sumsOver, picks[1]!)));
  }
  return nodes;
}

/** The most rows that one call asks for. */
export const CAPACITY = 6;

const COLUMNS = ['X', 'Y'];
const MOST_ROWS = 5;
const MOST_BATCH = 3;
const MOST_CELLS = 32;
const DRAWS = ['noise[0]', 'noise[1]'];

const exactly = <T>(length: number, item: fc.Arbitrary<T>) =>
  fc.array(item, { minLength: length, maxLength: length });

const ingredients = fc.record({
  dimension: fc.constantFrom(1, 2, 7),
  recipe: recipes,
  roots: exactly(MOST_CELLS, fc.nat()),
  cells: exactly(MOST_CELLS, numbers),
  rows: fc.constantFrom(0, 1, MOST_ROWS),
  data: exactly(COLUMNS.length, exactly(MOST_ROWS, numbers)),
});

const vector = (dimension: number, name: string): string[] =>
  Array.from({ length: dimension }, (_, i) => `${name}[${i}]`);

const bind = (symbols: readonly string[]): ReadonlyMap<string, number> =>
  new Map(symbols.map((symbol, cell) => [symbol, cell]));

const dataOf = (rows: number, data: readonly (readonly number[])[]): Float64Array[] =>
  rows === 0 ? [] : data.map((column) => Float64Array.from(column.slice(0, rows)));

/** A run: the program, all that it reads, and how many rows each call of `advance` asks for. */
export interface RunCase {
  readonly program: Recurrence;
  readonly data: readonly Float64Array[];
  readonly cells: readonly number[];
  readonly draws: readonly number[];
  readonly batches: readonly number[];
  readonly calls: readonly number[];
}

/** Runs of 1, 2 and 7 coordinates with a vector and a number of memory, noise, and sums over data and batches. */
export const runCases: fc.Arbitrary<RunCase> = fc
  .record({
    kitchen: ingredients,
    batch: fc.constantFrom(0, 1, MOST_BATCH),
    draws: exactly(CAPACITY * DRAWS.length, numbers),
    batches: exactly(CAPACITY * MOST_BATCH, fc.nat()),
    calls: fc.array(fc.nat(CAPACITY), { maxLength: 3 }),
  })
  .map(({ kitchen: { dimension, recipe, roots, cells, rows, data }, batch, draws, batches, calls }) => {
    const graph = createGraph();
    const moving = [...vector(dimension, 'w'), ...vector(dimension, 'm:v'), 'm:s', 't'];
    const symbols = [...moving, 'p:eta', 'p:beta1'];
    const leaves = [...symbols.map(graph.input), ...DRAWS.map(graph.draw)];
    const size = rows === 0 ? 0 : batch;
    const sumsOver = (['all', 'batch'] as const).slice(0, Math.sign(rows) + Math.sign(size));
    const columns = rows === 0 ? [] : COLUMNS;
    leaves.push(...columns.map(graph.column), ...sumsOver.map(graph.rows));
    const values = cook(graph, leaves, recipe, sumsOver).filter((node) => !node.perRow);
    const chosen = roots.map((at) => pick(values.toReversed(), at));
    const program: Recurrence = {
      cells: bind(symbols),
      state: moving.map((_, cell) => ({ cell, next: chosen[cell]! })),
      columns: chosen.slice(moving.length, moving.length + 5),
      draws: DRAWS,
      data: { columns, rows },
      batch: size,
    };
    return {
      program,
      data: dataOf(rows, data),
      cells: cells.slice(0, symbols.length),
      draws,
      batches: batches.slice(0, CAPACITY * size).map((index) => index % Math.max(rows, 1)),
      calls,
    };
  });

/** A surface, all that it reads, and where to look. */
export interface SurfaceCase {
  readonly program: SurfaceProgram;
  readonly data: readonly Float64Array[];
  readonly cells: readonly number[];
  readonly points: readonly (readonly number[])[];
  readonly grid: FieldGrid;
}

/** Surfaces of 1, 2 and 7 coordinates; gradient and Hessian are whatever the recipe gave. */
export const surfaceCases: fc.Arbitrary<SurfaceCase> = fc
  .record({
    kitchen: ingredients,
    points: exactly(3, exactly(7, numbers)),
    axes: fc.tuple(fc.nat(), fc.nat()),
    lines: exactly(4, numbers),
  })
  .map(({ kitchen: { dimension, recipe, roots, cells, rows, data }, points, axes, lines }) => {
    const graph = createGraph();
    const coordinates = vector(dimension, 'w');
    const symbols = ['p:a', ...coordinates, 'p:b'];
    const columns = rows === 0 ? [] : COLUMNS;
    const leaves = [...symbols.map(graph.input), ...columns.map(graph.column)];
    const values = cook(graph, leaves, recipe, rows === 0 ? [] : ['all']).filter((node) => !node.perRow);
    const chosen = roots.map((at) => pick(values.toReversed(), at));
    const program: SurfaceProgram = {
      cells: bind(symbols),
      at: coordinates.map((_, i) => i + 1),
      value: chosen[0]!,
      gradient: chosen.slice(1, 1 + dimension),
      hess: chosen.slice(8, 8 + dimension),
      data: { columns, rows },
    };
    const [x0, dx, y0, dy] = lines as [number, number, number, number];
    const grid: FieldGrid = {
      at: points[0]!.slice(0, dimension),
      axes: [axes[0] % dimension, axes[1] % dimension],
      x0,
      dx,
      columns: 3,
      y0,
      dy,
      rows: 2,
    };
    return {
      program,
      data: dataOf(rows, data),
      cells: cells.slice(0, symbols.length),
      points: points.map((point) => point.slice(0, dimension)),
      grid,
    };
  });
