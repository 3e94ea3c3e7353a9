import fc from 'fast-check';
import type { Result } from '../../src/notation/problem';
import { parseRule, parseSurface } from '../../src/notation/parse';
import type { RuleText, SurfaceText } from '../../src/notation/tree';
import { surfaceProgram } from '../../src/graph/surface';
import { assemble } from '../../src/run/assemble';
import type { Clip, Entry } from '../../src/run/entry';
import { CAPACITY, type RunCase, type SurfaceCase } from './programs';

/** The value of what cannot fail: the generators below write no mistakes. */
function sure<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.data)}`);
  return result.value;
}

const one = ['sqrt', 'exp', 'log', 'sin', 'cos', 'tan', 'tanh', 'abs', 'sign', 'floor'];
const two = ['min', 'max', 'mod'];
const between = ['+', '-', '*', '/', '^'];
const compare = ['<', '<=', '>', '>=', '==', '!='];

const numerals = fc.constantFrom('0', '1', '2', '3', '0.5', '1.5', '100', '1e-8', 'π');

/** Expressions of the notation over the given leaves. */
function expressions(...leaves: string[]): fc.Arbitrary<string> {
  const leaf = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...leaves) }, numerals);
  const { expression } = fc.letrec<{ expression: string }>((tie) => {
    const inner = tie('expression');
    return {
      expression: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        fc.tuple(inner, fc.constantFrom(...between), inner).map(([a, op, b]) => `((${a}) ${op} (${b}))`),
        fc.tuple(fc.constantFrom(...one), inner).map(([name, a]) => `${name}(${a})`),
        fc.tuple(fc.constantFrom(...two), inner, inner).map(([name, a, b]) => `${name}(${a}, ${b})`),
        fc
          .tuple(inner, fc.constantFrom(...compare), inner, inner)
          .map(([a, op, b, c]) => `where((${a}) ${op} (${b}), ${c}, -(${a}))`),
        fc.tuple(inner, fc.nat(4)).map(([a, power]) => `(${a})^${power}`),
      ),
    };
  });
  return expression;
}

const coordinatesOf = (dimension: number): string[] =>
  dimension < 3 ? ['x', 'y'].slice(0, dimension) : Array.from({ length: dimension }, (_, i) => `x${i + 1}`);

const parameters = 'a = 1.5 in [0, 4]\nb = 0.1 in [0.01, 1] log';

/** Surfaces of 1, 2 and 7 coordinates without data. */
const plainSurfaces: fc.Arbitrary<SurfaceText> = fc.constantFrom(1, 2, 7).chain((dimension) => {
  const names = coordinatesOf(dimension);
  return fc
    .tuple(expressions(...names, 'a', 'b'), expressions(...names, 'u'))
    .map(([u, f]) => sure(parseSurface(`${parameters}\nu = ${u}\nf(${names.join(', ')}) = ${f}`)));
});

/** Surfaces of two coordinates over the columns X and Y. */
const dataSurfaces: fc.Arbitrary<SurfaceText> = fc
  .tuple(expressions('x', 'y', 'X'), expressions('model', 'Y', 'a'), fc.constantFrom('sum', 'mean'))
  .map(([model, loss, reduce]) =>
    sure(parseSurface(`${parameters}\nmodel = X + ${model}\nf(x, y) = ${reduce}(Y + ${loss}) + b`)),
  );

/** Surfaces with and without data. */
const surfaces: fc.Arbitrary<SurfaceText> = fc.oneof(
  { weight: 2, arbitrary: plainSurfaces },
  { weight: 1, arbitrary: dataSurfaces },
);

/** Rules with a vector and a number of memory, start values, the rate's powers, and points asked for beside w. */
const rules: fc.Arbitrary<RuleText> = fc
  .record({
    pull: expressions('g', 'm', 'w', 's', 't', 'β'),
    push: expressions('m', 'g', 's', 'f', 'T', 'N'),
    start: fc.constantFrom('', 'm(0) = w', 'm(0) = grad(w)', 'm(0) = 2β'),
    ahead: fc.constantFrom('m', 'grad(w - η m)', 'hess(w)', 'lowest(w, w - m, w + g) - w', 'f(w + m) g'),
    scale: fc.constantFrom(
      'dot(m, g)',
      'norm(g)',
      'sum(abs(w))',
      'max(s, norm(m - g))',
      '1 - β^t',
      'β^(t - 1)',
    ),
  })
  .map(({ pull, push, start, ahead, scale }) =>
    sure(
      parseRule(`η = 0.05 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
${start}
m = β m + (1 - β) g * (${pull})
s = 0.5 s + ${scale}
w = w - η * (m + ${ahead}) - η * (${push}) * g`),
    ),
  );

const ROWS = 4;
const column = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: ROWS, maxLength: ROWS });
const clips: fc.Arbitrary<Clip | undefined> = fc.constantFrom(
  undefined,
  { kind: 'value', limit: 0.5 },
  { kind: 'norm', limit: 0.5 },
);

/** The columns X and Y of a data surface. */
const columns = fc.tuple(column, column).map(([X, Y]) => ({
  id: [...X, ...Y].join(),
  rows: ROWS,
  columns: new Map([
    ['X', Float64Array.from(X)],
    ['Y', Float64Array.from(Y)],
  ]),
}));

const valued = <Text extends RuleText | SurfaceText>(text: Text) => ({
  text,
  values: new Map(text.parameters.map(({ name, value }) => [name, value])),
});

/** Runs of written rules on written surfaces, with every treatment that a gradient can be given. */
const entries: fc.Arbitrary<Entry> = fc
  .record({
    surface: surfaces,
    rule: rules,
    data: columns,
    batch: fc.boolean(),
    start: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 7, maxLength: 7 }),
    sign: fc.constantFrom('min' as const, 'max' as const),
    noise: fc.constantFrom(0, 0.1),
    clip: clips,
    decay: fc.constantFrom(0, 0.01),
  })
  .map(({ surface, rule, data, batch, start, sign, noise, clip, decay }) => {
    const hasData = surface.columns.length > 0;
    const at = (t: number): number[] => [t % ROWS, (t + 2) % ROWS];
    return {
      surface: valued(surface),
      rule: valued(rule),
      treatment: { sign, noise, decay, ...(clip && { clip }) },
      ...(hasData && { data: { ...data, ...(batch && { batch: { size: 2, at } }) } }),
      start: start.slice(0, surface.coordinates.length),
      budget: { kind: 'steps', amount: 20 },
      seed: 7,
    };
  });

/** A number for each symbol: those of the entry where it gives one, and a start that no operation finds special. */
function cellsOf({ surface, rule, start, treatment }: Entry, symbols: Iterable<string>): number[] {
  const given = new Map([
    ['t', 1],
    ['T', 20],
    ['N', 2],
    ['sigma', treatment.noise],
    ['limit', treatment.clip?.limit ?? 0],
    ['lambda', treatment.decay],
    ...start.map((x, i): [string, number] => [`w[${i}]`, x]),
    ...[...surface.values].map(([name, value]): [string, number] => [`p:${name}`, value]),
    ...[...rule.values].map(([name, value]): [string, number] => [`r:${name}`, value]),
  ]);
  return Array.from(symbols, (symbol) => given.get(symbol) ?? 0.375);
}

const dataOf = ({ data }: Entry, names: readonly string[]): Float64Array[] =>
  names.map((name) => data!.columns.get(name)!);

/** Runs as they are assembled from texts. */
export const writtenRuns: fc.Arbitrary<RunCase> = entries.map((entry) => {
  const { recurrence } = sure(assemble(entry));
  return {
    program: recurrence,
    data: dataOf(entry, recurrence.data.columns),
    cells: cellsOf(entry, recurrence.cells.keys()),
    draws: Array.from({ length: CAPACITY * recurrence.draws.length }, (_, i) => Math.sin(i)),
    batches: Array.from({ length: CAPACITY * recurrence.batch }, (_, i) => (3 * i) % ROWS),
    calls: [CAPACITY, CAPACITY],
  };
});

/** Surfaces as they are read from texts. */
export const writtenSurfaces: fc.Arbitrary<SurfaceCase> = entries.map((entry) => {
  const program = sure(surfaceProgram(entry.surface.text, entry.data?.rows ?? 0));
  const axes = [0, entry.start.length - 1] as const;
  return {
    program,
    data: dataOf(entry, program.data.columns),
    cells: cellsOf(entry, program.cells.keys()),
    points: [entry.start, entry.start.map((x) => -x)],
    grid: { at: entry.start, axes, x0: -1, dx: 0.5, columns: 5, y0: -1, dy: 1, rows: 3 },
  };
});
