import { describe, expect, test } from 'vitest';
import { optimizers } from '../../src/catalog/optimizers';
import { defaultExperiment, freshRacer } from '../../src/experiment/defaults';
import { copyRacer, removeRacer, withBlank, withOptimizer } from '../../src/experiment/edits';
import { blankIn, isExercise } from '../../src/experiment/exercise';
import type { Experiment } from '../../src/experiment/experiment';
import { decodeJson, encodeJson } from '../../src/experiment/json';
import { lineUp } from '../../src/experiment/lineup';
import { decode } from '../../src/experiment/link';
import { type Mark, marking } from '../../src/experiment/marking';
import { resolveRacer } from '../../src/experiment/resolve';
import { displayName } from '../../src/notation/names';
import { printRule } from '../../src/notation/print';
import type { Result } from '../../src/notation/problem';
import { must } from '../run/entries';
import { linkOf } from './link/given-out';

function marked(experiment: Experiment, index = 0): Result<Mark> {
  const work = marking(experiment, index);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** A race of one, whose rule is a copy of an optimizer's. */
const own = (id: string, form?: string, steps = 60): Experiment =>
  removeRacer(
    copyRacer(
      {
        ...defaultExperiment,
        racers: [freshRacer(id, 0, form)],
        budget: { kind: 'steps', amount: steps },
      },
      0,
      'mine',
    ),
    0,
  );

const filled = (experiment: Experiment, text: string): Experiment => {
  const { optimizer } = experiment.racers[0]!;
  return withOptimizer(experiment, 0, { ...optimizer, kind: 'text', text } as never);
};

const answerOf = ({ racers }: Experiment): string => {
  const { optimizer } = racers[0]!;
  return isExercise(optimizer) ? optimizer.answer : '';
};

const textOf = ({ racers }: Experiment): string => {
  const { optimizer } = racers[0]!;
  return optimizer.kind === 'text' ? optimizer.text : '';
};

const forms = optimizers.flatMap(({ id, forms: all }) =>
  all.filter(({ method }) => !method).map((form) => ({ id, form: form.id })),
);

describe.each(forms)('$id.$form with a line left out', ({ id, form }) => {
  const whole = own(id, form);
  const rule = must(resolveRacer(whole.racers[0]!)).rule;
  const lines = rule.equations.map((_, line) => withBlank(whole, 0, line));

  test('says which, cannot run, and travels', async () => {
    for (const [line, exercise] of lines.entries()) {
      expect(displayName(blankIn(textOf(exercise))!)).toBe(displayName(rule.equations[line]!.name));
      expect(must(lineUp(exercise)).problems.size).toBe(1);
      expect(must(decodeJson(encodeJson(exercise))).experiment).toEqual(exercise);
    }
    expect(must(await decode(await linkOf(lines[0]!))).experiment).toEqual(lines[0]);
  });

  test('is solved by the same path, however it is written', () => {
    const [exercise] = lines as [Experiment];
    for (const text of [answerOf(exercise), printRule(rule)])
      expect(must(marked(filled(exercise, text)))).toMatchObject({ kind: 'same' });
  });
});

describe('an exercise', () => {
  const exercise = withBlank(own('momentum'), 0, 0);

  test('hides its answer from whoever reads the link', async () => {
    const link = await linkOf(exercise);
    expect(link).toContain('-answer:x1');
    expect(decodeURIComponent(link)).not.toContain('β');
  });

  test('says at which step a wrong rule leaves the path, and how far', () => {
    const wrong = filled(exercise, answerOf(exercise).replace('- η g', '- 2 η g'));
    const mark = must(marked(wrong));
    expect(mark).toMatchObject({ kind: 'apart', step: 1 });
    expect(mark.kind === 'apart' && mark.distance).toBeGreaterThan(0);
    const late = filled(exercise, `${answerOf(exercise)}\nw = w + where(t >= 3, 1e-6, 0)`);
    expect(must(marked(late))).toMatchObject({ kind: 'apart', step: 3 });
  });

  test('takes rounding for what it is', () => {
    const text = answerOf(exercise).replace('w = w + v', 'w = (w + v) + 0.1 - 0.1');
    expect(text).not.toBe(answerOf(exercise));
    expect(must(marked(filled(exercise, text)))).toMatchObject({ kind: 'same', steps: 60 });
  });

  test('is compared over the whole race, beyond one stint', () => {
    const long = withBlank({ ...own('momentum', undefined, 2_500), stop: undefined } as never, 0, 0);
    expect(must(marked(filled(long, answerOf(long))))).toEqual({ kind: 'same', steps: 2_500 });
    const late = filled(long, `${answerOf(long)}\nw = w + where(t >= 2001, 1e-3, 0)`);
    expect(must(marked(late))).toMatchObject({ kind: 'apart', step: 2_001 });
  });

  test('a path that diverges elsewhere is another', () => {
    const text = 'η = 0.01\nw = w - η g - 1e200 where(t > 5, 1, 0)';
    expect(must(marked(filled(exercise, text)))).toMatchObject({ kind: 'apart' });
  });

  test('cannot be marked before its line is written', () => {
    expect(marked(exercise)).toMatchObject({ ok: false, error: { code: 'unexpected-character' } });
  });

  test.each([
    ['whose answer cannot be read', { answer: 'w = ?' }],
    ['whose text is too long', { text: `# ${'x'.repeat(3000)}` }],
  ])('%s is refused', (_, change) => {
    const { optimizer } = exercise.racers[0]!;
    const bad = { ...exercise, racers: [{ ...exercise.racers[0]!, optimizer: { ...optimizer, ...change } }] };
    expect(decodeJson(encodeJson(bad as Experiment))).toMatchObject({
      ok: false,
      error: { code: 'bad-text' },
    });
  });
});
