/** A line that needs to be no smaller than this, as a part of its size, stays in one piece. */
const SLIGHT = 0.9;

/** The smallest that a line is set. */
const LEAST = 0.8;

/** What rounding and the indent of a line that goes on below take. */
const SLACK = 0.98;

const isTooWide = ({ scrollWidth, clientWidth }: HTMLElement): boolean => scrollWidth > clientWidth;

/** How small a line would have to be set to fit. */
const partOf = ({ scrollWidth, clientWidth }: HTMLElement): number => (SLACK * clientWidth) / scrollWidth;

const set = (line: HTMLElement, part: number): void => line.style.setProperty('--fit', part.toFixed(3));

/**
 * Makes lines of mathematics fit where they stand: one that is a little too wide is set smaller, a longer one goes on
 * below, within brackets only where it must, and what is too wide even in pieces, and as small as can still be read, scrolls, by touch and by keys.
 */
export function fit(lines: readonly HTMLElement[]): void {
  for (const line of lines) {
    line.style.setProperty('white-space', 'nowrap');
    line.style.removeProperty('--fit');
    line.setAttribute('data-holds', '');
    line.removeAttribute('data-scrolls');
    line.removeAttribute('tabindex');
  }
  // All are measured before any is changed: each change would lay the page out anew.
  const wide = lines.filter(isTooWide).map((line) => ({ line, part: partOf(line) }));
  for (const { line, part } of wide)
    if (part >= SLIGHT) set(line, part);
    else line.style.removeProperty('white-space');
  for (const line of lines.filter(isTooWide)) line.removeAttribute('data-holds');
  const pieces = lines.filter(isTooWide).map((line) => ({ line, part: partOf(line) }));
  for (const { line, part } of pieces) set(line, Math.max(LEAST, part));
  for (const { line } of pieces.filter((piece) => isTooWide(piece.line))) {
    line.style.setProperty('white-space', 'nowrap');
    line.setAttribute('data-scrolls', '');
    line.tabIndex = 0;
  }
}
