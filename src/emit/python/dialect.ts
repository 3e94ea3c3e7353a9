import { printNumber } from '../../notation/print';
import { type ArrayLibrary, pythonExpr, pythonName, pythonValue } from '../../notation/python';
import type { Expr } from '../../notation/tree';
import { bracketed } from '../lines';
import type { Given, Line, MemoryCode, Program } from '../program';

/** Where a program is printed: its library, and how many coordinates there are. */
export interface Dialect {
  readonly library: ArrayLibrary;
  readonly dimension: number;
}

/** A number as Python reads it, never as an int. */
export function numeral(value: number, { library: { module } }: Dialect): string {
  if (Number.isNaN(value)) return `${module}.nan`;
  if (!Number.isFinite(value)) return value > 0 ? `${module}.inf` : `-${module}.inf`;
  const code = printNumber(value);
  return /^-?\d+$/.test(code) ? `${code}.0` : code;
}

/** What makes an array of numbers. */
export const arrayOf = ({ library: { module } }: Dialect): string =>
  module === 'np' ? 'np.array' : 'torch.tensor';

/** An array of numbers. */
export const vector = (values: ArrayLike<number>, dialect: Dialect): string =>
  `${arrayOf(dialect)}([${Array.from(values, (value) => numeral(value, dialect)).join(', ')}])`;

/** An array of expressions that a function returns; PyTorch stacks its own numbers alone. */
export function gathered(values: readonly Expr[], { library }: Dialect): string[] {
  const [open, print] = library.module === 'np' ? ['np.array', pythonExpr] : ['torch.stack', pythonValue];
  const parts = values.map((value) => print(value, library));
  return bracketed(`return ${open}([`, parts, '])');
}

/** Sentences as a docstring. */
export const quoted = (lines: readonly string[]): string[] =>
  lines.length === 1 ? [`"""${lines[0]}"""`] : ['"""', ...lines, '"""'];

/** Names with their numbers. */
export function givenLines(given: readonly Given[], dialect: Dialect): string[] {
  const [first, ...others] = given;
  if (!first) return [];
  const names = given.map(([name]) => pythonName(name)).join(', ');
  if (others.length === 0) return [`${names} = ${dialect.library.scalar(numeral(first[1], dialect))}`];
  return [
    `${names} = ${vector(
      given.map(([, value]) => value),
      dialect,
    )}`,
  ];
}

/** Names of the parts of a vector. */
export const unpacked = (names: readonly string[], from: string): string =>
  names.length === 1
    ? `(${pythonName(names[0]!)},) = ${from}`
    : `${names.map(pythonName).join(', ')} = ${from}`;

/** An assignment. */
export function assignment({ name, expr, shape, of }: Line, { library, dimension }: Dialect): string {
  const code = pythonValue(expr, library);
  const { module } = library;
  const value =
    shape !== 'vector' || of === 'vector'
      ? code
      : module === 'np'
        ? `np.full(${dimension}, ${code})`
        : `torch.ones(${dimension}) * ${code}`;
  return `${pythonName(name)} = ${value}`;
}

/** Assignments one after another. */
export const assignments = (lines: readonly Line[], dialect: Dialect): string[] =>
  lines.map((line) => assignment(line, dialect));

/** First values of what is remembered. */
export const beginnings = (memory: readonly MemoryCode[], dialect: Dialect): string[] =>
  memory.flatMap(({ name, shape, start }) => {
    if (start.length > 0) return assignments(start, dialect);
    const { library, dimension } = dialect;
    const zero = shape === 'vector' ? `${library.module}.zeros(${dimension})` : library.scalar('0.0');
    return [`${pythonName(name)} = ${zero}`];
  });

/** Where a program is printed. */
export const dialectOf = (program: Program, library: ArrayLibrary): Dialect => ({
  library,
  dimension: program.surface.coordinates.length,
});
