const count = (piece: Element, kind: string): number => piece.querySelectorAll(kind).length;

/** A long list may go on below after a comma, though it stands in brackets. */
const isAllowed = (piece: Element): boolean => piece.querySelector(':scope > .allowbreak') !== null;

/**
 * Puts the pieces between which typeset mathematics may go on below into one as long as a bracket is open, marked
 * `data-whole`: a line is better broken outside of it.
 */
export function holdBrackets(typeset: Element): void {
  let open = 0;
  let whole: HTMLElement | undefined;
  for (const piece of typeset.querySelectorAll('.katex-html > *')) {
    whole?.append(piece);
    open += count(piece, '.mopen') - count(piece, '.mclose');
    if (open === 0 || isAllowed(piece)) whole = undefined;
    else if (!whole) {
      whole = document.createElement('span');
      whole.dataset['whole'] = '';
      piece.replaceWith(whole);
      whole.append(piece);
    }
  }
}
