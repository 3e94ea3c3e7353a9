/** The smallest that a line is set, as a part of its size. */
const LEAST = 0.8;

/** What rounding and the indent of a line that goes on below take. */
const SLACK = 0.98;

const isTooWide = ({ scrollWidth, clientWidth }: HTMLElement): boolean => scrollWidth > clientWidth;

/**
 * Sets lines of mathematics as small as they must be to fit where they stand, and no smaller than is read well; what is
 * still too wide scrolls, by touch and by keys.
 */
export function fit(lines: readonly HTMLElement[]): void {
  for (const line of lines) {
    line.style.removeProperty('--fit');
    line.removeAttribute('data-scrolls');
    line.removeAttribute('tabindex');
  }
  // All are measured before any is changed: each change would lay the page out anew.
  const wide = lines.filter(isTooWide);
  const parts = wide.map(({ clientWidth, scrollWidth }) => (SLACK * clientWidth) / scrollWidth);
  wide.forEach((line, i) => line.style.setProperty('--fit', Math.max(LEAST, parts[i]!).toFixed(3)));
  for (const line of wide.filter(isTooWide)) {
    line.setAttribute('data-scrolls', '');
    line.tabIndex = 0;
  }
}
