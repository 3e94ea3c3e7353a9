import { narrowed } from './lexer';
import type { Span } from './tree';

/** What stands on one row, up to a line break or `;`, and the comment after it. */
const ROW = /([^\n\r;#]+)(?:#[^\n\r]*)?(;?)|#[^\n\r]*/g;

interface Row {
  readonly span: Span;
  readonly brackets: string;
  /** Whether `;` ends it, which is a line break in brackets too. */
  readonly isEnded: boolean;
}

/**
 * Where the lines of a text stand, without the comments after them, whatever they hold. A line break inside brackets is
 * none, but one that follows a bracket that is never closed is.
 */
export function placesOf(source: string): readonly Span[] {
  const rows = rowsOf(narrowed(source));
  const places: Span[] = [];
  for (let first = 0; first < rows.length;) {
    const last = closing(rows, first);
    places.push({ from: rows[first]!.span.from, to: rows[last]!.span.to });
    first = last + 1;
  }
  return places;
}

const rowsOf = (source: string): readonly Row[] =>
  [...source.matchAll(ROW)].flatMap(({ 1: code = '', 2: end, index }) => {
    const written = code.trim();
    if (written === '') return [];
    const from = index + code.indexOf(written);
    const brackets = written.replace(/[^()[\]]/g, '');
    return [{ span: { from, to: from + written.length }, brackets, isEnded: end === ';' }];
  });

/** The row on which the brackets are closed that one opens; that row itself where they never are. */
function closing(rows: readonly Row[], first: number): number {
  let depth = 0;
  for (let row = first; row < rows.length; row++) {
    depth = depthAfter(rows[row]!.brackets, depth);
    if (depth === 0) return row;
    if (rows[row]!.isEnded) break;
  }
  return first;
}

function depthAfter(brackets: string, before: number): number {
  let depth = before;
  for (const bracket of brackets) depth = '(['.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
  return depth;
}
