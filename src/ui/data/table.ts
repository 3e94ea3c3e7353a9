import { dsvFormat } from 'd3';
import { MOST_DATA_ROWS } from '../../experiment/limits';

/** A table as it was pasted: its columns by name, a number or undefined in each row. */
export interface PastedTable {
  readonly columns: readonly PastedColumn[];
  readonly rows: number;
  /** Rows beyond the most that are read. */
  readonly beyond: number;
}

/** One column of a pasted table. */
export interface PastedColumn {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** What stands between cells: tabs where there are any, else semicolons, commas, or blanks. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const parts = ['\t', ';', ',', ' '];
  return parts.find((delimiter) => lines.some((line) => line.includes(delimiter))) ?? ',';
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const WITH_COMMA = /^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i;

/** The number in a cell as people write it: with a typographic minus, or a decimal comma, for no comma in it parts cells. */
export function numberIn(cell: string): number | undefined {
  const plain = cell
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/(?<=e)\u2212/i, '-');
  const pointed = WITH_COMMA.test(plain) ? plain.replace(',', '.') : plain;
  if (!NUMBER.test(pointed)) return undefined;
  const value = Number(pointed);
  return Number.isFinite(value) ? value : undefined;
}

/** Reads CSV or TSV, with or without a first row of names. */
export function readTable(text: string): PastedTable {
  const clean = text.replace(/^\ufeff/, '').trim();
  const delimiter = delimiterOf(clean);
  // Blanks that line columns up are one delimiter.
  const source = delimiter === ' ' ? clean.replace(/ +/g, ' ').replace(/^ | $/gm, '') : clean;
  const cells = dsvFormat(delimiter)
    .parseRows(source)
    .filter((row) => row.some((cell) => cell.trim() !== ''));
  const isHeader = cells[0]?.some((cell) => cell.trim() !== '' && numberIn(cell) === undefined);
  const names = isHeader ? cells[0]! : [];
  const rows = isHeader ? cells.slice(1) : cells;
  const read = rows.slice(0, MOST_DATA_ROWS);
  const width = read.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    columns: Array.from({ length: width }, (_, i) => ({
      name: names[i]?.trim() || String(i + 1),
      values: read.map((row) => numberIn(row[i] ?? '')),
    })),
    rows: read.length,
    beyond: rows.length - read.length,
  };
}

/** The rows of two columns in which both have a number. */
export function pairsOf(x: PastedColumn, y: PastedColumn): { readonly X: number[]; readonly Y: number[] } {
  const whole = x.values.flatMap((value, row) => {
    const other = y.values[row];
    return value === undefined || other === undefined ? [] : [[value, other] as const];
  });
  return { X: whole.map(([a]) => a), Y: whole.map(([, b]) => b) };
}
