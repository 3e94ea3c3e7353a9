import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../src/catalog/form';
import { objectives } from '../../src/catalog/objectives';
import { schedules } from '../../src/catalog/schedules';
import { parseSchedule } from '../../src/notation/parse';
import { texLines } from '../../src/notation/tex';
import { formEntries } from './forms';
import { accepted, textOf } from './surface';

const texts = [
  ...objectives.map((objective) => ({ name: objective.id, lines: texLines(textOf(objective)) })),
  ...formEntries.map(({ name, form }) => ({
    name,
    lines: form.method?.shows ?? texLines(accepted(readForm(form))),
  })),
  ...schedules.map(({ id, text }) => ({ name: id, lines: texLines(accepted(parseSchedule(text))) })),
];

/** A page whose language is strict: what is not standard LaTeX is refused, and so is an unknown letter. */
const typeset = (line: string): string =>
  katex.renderToString(line, { displayMode: true, throwOnError: true, strict: 'error', trust: false });

describe('every text of the catalogue is typeset', () => {
  test.each(texts)('$name', ({ lines }) => {
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(typeset(line)).toContain('katex-display');
  });

  test.each(texts)('$name needs no style that the policy of the page forbids', ({ lines }) => {
    for (const line of lines)
      expect(katex.renderToString(line, { output: 'html' })).not.toMatch(/<svg[^>]* style=/);
  });

  test('a line that is no TeX would be noticed', () => {
    expect(() => typeset('\\frac{1}')).toThrow(/KaTeX parse error/);
  });
});
