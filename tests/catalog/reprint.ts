import type { Form } from '../../src/catalog/definition';
import { readForm } from '../../src/catalog/form';
import { parseSchedule, parseSurface } from '../../src/notation/parse';
import { printRule, printSchedule, printSurface } from '../../src/notation/print';
import type { Problem, Result } from '../../src/notation/problem';
import { accepted } from './surface';

/** A tree without the places it was read from. */
const shape = (tree: object): string =>
  JSON.stringify(tree, (key, value: unknown) => (key === 'span' || key === 'source' ? undefined : value));

/** A text printed in canonical notation and read again: both trees, which should be one. */
function twice<Tree extends object>(
  text: string,
  read: (text: string) => Result<Tree, Problem>,
  print: (tree: Tree) => string,
): readonly [before: string, after: string] {
  const tree = accepted(read(text));
  return [shape(tree), shape(accepted(read(print(tree))))];
}

/** What a text is, by kind of definition. */
export const reprinted = {
  surface: (text: string) => twice(text, parseSurface, printSurface),
  /** A rule, or the parameters of a method. */
  form: (form: Form) => twice(form.text, (text) => readForm({ ...form, text }), printRule),
  schedule: (text: string) => twice(text, parseSchedule, printSchedule),
};
