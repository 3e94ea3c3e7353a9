import type { Source } from '../catalog/definition';

/** A source in a sentence, as a comment names it. */
export function creditOf({ authors, year, title, where }: Source): string {
  const credit = `${authors} (${year}): ${title}. ${where}.`;
  // It stands inside a comment or a docstring, which it must not end.
  return credit.replaceAll(/["\\`*]/g, '');
}
