import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { defaultExperiment } from '../../src/experiment/defaults';
import { addRacer, withSurfaceText } from '../../src/experiment/edits';
import { racerProblem, surfaceProblem } from '../../src/experiment/trial';
import type { Problem } from '../../src/notation/problem';
import { problemWords } from '../../src/words/problems';
import { runs } from '../runs';

const ruleProblem = (text: string): Problem | undefined => {
  const experiment = addRacer(defaultExperiment, { kind: 'text', text });
  return racerProblem(experiment, experiment.racers.length - 1);
};
const textProblem = (text: string): Problem | undefined =>
  surfaceProblem(withSurfaceText(defaultExperiment, text));

describe('what only shows when a text is composed has a name and a place in it', () => {
  test.each([
    ['rule', 'w = w - norm(g)', undefined],
    ['rule', 'n = norm(t)\nw = w - n g', 'not-a-vector'],
    ['surface', 'f(a, b) = a X + b', 'column-value'],
    ['surface', 'f = sum(x) + y', 'no-data'],
  ] as const)('%s: %s', (kind, text, code) => {
    const problem = kind === 'rule' ? ruleProblem(text) : textProblem(text);
    expect(problem?.code).toBe(code);
    if (problem) expect(problem.span.to).toBeLessThanOrEqual(text.length);
  });
});

const FORMS = optimizers.flatMap(({ forms }) =>
  forms.filter(({ method }) => !method).map(({ text }) => text),
);
const SURFACES = objectives.map(({ text }) => text);
const WORDS =
  'w g f t T N η β x y m ( ) [ ] + - * / ^ = < , 2 0.5 1e9 sqrt( grad( hess( lowest( norm( sum( where( \n ; # ? in log'.split(
    ' ',
  );

/** A sound text with up to three cuts: as it is while it is typed. */
const typed = (texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), fc.constantFrom('', ...WORDS)), { maxLength: 3 }),
    )
    .map(([sound, cuts]) =>
      cuts.reduce((text, [place, length, word]) => {
        const from = place % (text.length + 1);
        return text.slice(0, from) + word + text.slice(from + length);
      }, sound),
    );

describe('whatever is typed can run, or what keeps it from running is said', () => {
  test.each([
    ['rules', FORMS, ruleProblem],
    ['surfaces', SURFACES, textProblem],
  ] as const)('%s', (_, texts, problemOf) => {
    fc.assert(
      fc.property(typed(texts), (text) => {
        const problem = problemOf(text);
        if (!problem) return;
        const { from, to } = problem.span;
        expect(0 <= from && from <= to && to <= text.length).toBe(true);
        for (const language of ['en', 'ko'] as const)
          expect(problemWords[language].problems[problem.code](problem.data)).toMatch(/[.?]$/);
      }),
      { numRuns: runs(2_000) },
    );
  });
});
