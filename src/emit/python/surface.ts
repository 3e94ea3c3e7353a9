import { pythonExpr, pythonName } from '../../notation/python';
import { reads, surfaceNames } from '../calls';
import { creditOf } from '../credit';
import { indented, listed, wrapped } from '../lines';
import type { Derived, Program, SurfaceCode } from '../program';
import {
  arrayOf,
  assignments,
  type Dialect,
  gathered,
  givenLines,
  numeral,
  quoted,
  unpacked,
} from './dialect';

/** Sentences as comments. */
export const commented = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`.trimEnd());

/** What a surface is and where it comes from, its parameters and its data. */
export function groundLines({ surface }: Program, dialect: Dialect): string[] {
  const { title, source, text, parameters, columns } = surface;
  return [
    ...commented([title, ...text.map((line) => `    ${line}`)]),
    ...(source ? commented(wrapped(creditOf(source))) : []),
    ...givenLines(parameters, dialect),
    ...columns.flatMap(([name, values]) =>
      listed(
        `${pythonName(name)} = ${arrayOf(dialect)}([`,
        Array.from(values, (value) => numeral(value, dialect)),
        '])',
      ),
    ),
  ];
}

/** The columns as arguments: a step may see only some of their rows. */
const argumentsOf = ({ point, columns }: SurfaceCode): string =>
  [pythonName(point), ...columns.map(([name]) => `${pythonName(name)}=${pythonName(name)}`)].join(', ');

function bodyOf(surface: SurfaceCode, derived: Derived, dialect: Dialect): string[] {
  const [column] = surface.columns;
  const counts = reads(derived, surface.rows) && column;
  return [
    unpacked(surface.coordinates, pythonName(surface.point)),
    ...(counts ? [`${surface.rows} = ${dialect.library.scalar(`len(${pythonName(column[0])})`)}`] : []),
    ...assignments(derived.lines, dialect),
  ];
}

/** f. */
export function valueFunction({ surface, treated }: Program, dialect: Dialect): string[] {
  const [value] = surface.value.values;
  return [
    `def ${surfaceNames(treated).f}(${argumentsOf(surface)}):`,
    ...indented([
      ...bodyOf(surface, surface.value, dialect),
      `return ${pythonExpr(value!, dialect.library)}`,
    ]),
  ];
}

/** A function of numbers that were derived from the surface's formula. */
export function derivedFunction(
  surface: SurfaceCode,
  { name, says, derived }: { readonly name: string; readonly says: string; readonly derived: Derived },
  dialect: Dialect,
): string[] {
  return [
    `def ${name}(${argumentsOf(surface)}):`,
    ...indented([
      ...quoted(wrapped(says)),
      ...bodyOf(surface, derived, dialect),
      ...gathered(derived.values, dialect),
    ]),
  ];
}

/** A derivative that the library finds by itself. */
export const automatic = (
  surface: SurfaceCode,
  { name, says, lines }: { readonly name: string; readonly says: string; readonly lines: readonly string[] },
): string[] => [`def ${name}(${argumentsOf(surface)}):`, ...indented([`"""${says}"""`, ...lines])];

/** What a function of the surface is called with: a position, and the columns that it is given. */
export const called = (name: string, { columns }: SurfaceCode, point: string): string =>
  `${name}(${[point, ...columns.map(([column]) => pythonName(column))].join(', ')})`;
