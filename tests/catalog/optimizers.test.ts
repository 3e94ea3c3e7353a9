import { optimizerById } from '../../src/catalog/known';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OptimizerLaw } from '../../src/catalog/definition';
import { equivalentEta } from '../../src/catalog/equivalent';
import { readForm } from '../../src/catalog/form';
import { methods } from '../../src/catalog/methods';
import { optimizers } from '../../src/catalog/optimizers';
import { lineUp } from '../../src/experiment/lineup';
import { evaluatorStepper } from '../../src/graph/evaluate';
import type { Recurrence } from '../../src/graph/recurrence';
import { compileRun } from '../../src/kernel/run';
import { assemble } from '../../src/run/assemble';
import type { Entry } from '../../src/run/entry';
import { probeOf } from '../../src/run/probe';
import { readEntry } from '../../src/run/spec';
import type { Trajectory } from '../../src/run/trajectory';
import { runs } from '../runs';
import { at, deviation, experimentOf, form as formOf, furthest, runAlone, surface } from './alone';
import { bowl, everywhere, ring } from './bowl';
import { exercised } from './exercised';
import { type FormEntry, formEntries } from './forms';
import { reprinted } from './reprint';
import { accepted } from './surface';
import { twoSteps } from './two-steps';

const chosen = ({ optimizer, form }: FormEntry) => formOf(optimizer.id, form.id);

const columnsOf = ({ w, f, gradNorm, eta }: Trajectory): Float64Array[] => [...w, f, gradNorm, eta];

const noisy = (entry: FormEntry, dimension: number, seed: number): Float64Array[] =>
  columnsOf(
    runAlone({
      objective: ring(dimension),
      start: everywhere(0.7, dimension),
      optimizer: chosen(entry),
      steps: 50,
      noise: 20,
      seed,
    }),
  );

/** Everything that a run evaluates: the step of a rule, or the questions of a method. */
function evaluatedBy(entry: Entry): readonly Recurrence[] {
  const { method } = entry.rule;
  if (!method) return [accepted(assemble(entry)).recurrence];
  const { value, gradient, hessian, row } = accepted(probeOf(entry, methods[method].order));
  return [value, gradient, ...(hessian ? [hessian] : []), row].map(({ recurrence }) => recurrence);
}

/** How many coordinates a law is tried in. */
const DIMENSIONS = [1, 2, 7];

type OfText = 'reprint' | 'hand';

const laws: Readonly<Record<Exclude<OptimizerLaw, OfText>, (entry: FormEntry, dimension: number) => void>> = {
  bowl: (entry, dimension) => {
    const { f } = runAlone({
      objective: bowl(dimension),
      start: everywhere(1, dimension),
      optimizer: chosen(entry),
      parameters: { eta: entry.optimizer.bowlRate },
      steps: 50,
    });
    expect(f.length).toBe(51);
    expect(f[50]).toBeLessThan(f[0]!);
  },
  rest: (entry, dimension) => {
    const start = everywhere(0, dimension);
    const trajectory = runAlone({ objective: bowl(dimension), start, optimizer: chosen(entry), steps: 20 });
    expect(trajectory.rows).toBe(21);
    for (const column of trajectory.w) expect(new Set(column)).toEqual(new Set([0]));
  },
  seed: (entry, dimension) => {
    expect(noisy(entry, dimension, 7)).toEqual(noisy(entry, dimension, 7));
    expect(noisy(entry, dimension, 7)).not.toEqual(noisy(entry, dimension, 8));
  },
  dimensions: (entry, dimension) => {
    const start = everywhere(1, dimension);
    const { w } = runAlone({ objective: bowl(dimension), start, optimizer: chosen(entry), steps: 3 });
    expect(w).toHaveLength(dimension);
    for (const column of w) {
      expect(column.every(Number.isFinite)).toBe(true);
      expect(column[3]).not.toBe(1);
    }
  },
  kernel: (entry, dimension) => {
    const solo = {
      objective: ring(dimension),
      start: everywhere(-1.2, dimension),
      optimizer: chosen(entry),
      steps: 50,
      noise: 1,
    };
    const [runner] = accepted(lineUp(experimentOf(solo))).runners;
    for (const recurrence of evaluatedBy(accepted(readEntry(runner!.spec))))
      expect(exercised(compileRun(recurrence, [], 50), 50)).toEqual(
        exercised(evaluatorStepper(recurrence, [], 50), 50),
      );
  },
};

const lawsOfText: Readonly<Record<OfText, (entry: FormEntry) => void>> = {
  reprint: ({ form }) => {
    const [before, after] = reprinted.form(form);
    expect(after).toBe(before);
  },
  hand: (entry) => {
    const byHand = twoSteps[entry.name];
    expect(byHand, `two steps of ${entry.name} in two-steps/`).toBeDefined();
    const path = byHand!.path([-7, 2]);
    const trajectory = runAlone({
      objective: surface('quadratic'),
      start: [-7, 2],
      optimizer: chosen(entry),
      parameters: byHand!.parameters ?? {},
      steps: path.length,
    });
    path.forEach((expected, step) =>
      expect(furthest(expected, at(trajectory, step + 1))).toBeLessThanOrEqual(1e-13),
    );
  },
};

/** Whether a form is held to a law. What it is exempt from, it really cannot obey. */
const obeys = ({ form }: FormEntry, law: OptimizerLaw): boolean => form.exempt?.[law] === undefined;

const namesOf = <Law extends string>(all: Readonly<Record<Law, unknown>>) => Object.keys(all) as Law[];

describe.each(formEntries)('$name', (entry) => {
  describe.each(namesOf(laws))('law: %s', (law) => {
    test.each(DIMENSIONS)('in %i dimensions', (dimension) => {
      const check = (): void => laws[law](entry, dimension);
      if (obeys(entry, law)) check();
      else expect(check).toThrow(/expected/);
    });
  });

  test.each(namesOf(lawsOfText))('law: %s', (law) => {
    const check = (): void => lawsOfText[law](entry);
    if (obeys(entry, law)) check();
    else expect(check).toThrow(/expected/);
  });
});

test('two steps are worked out for no form that does not exist', () => {
  const names = new Set(formEntries.map(({ name }) => name));
  expect(Object.keys(twoSteps).filter((name) => !names.has(name))).toEqual([]);
});

test('every id is written once', () => {
  expect(optimizerById.size).toBe(optimizers.length);
  expect(new Set(formEntries.map(({ name }) => name)).size).toBe(formEntries.length);
  for (const { name } of formEntries) expect(name).toMatch(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/);
});

test.each(formEntries)(
  '$name has a learning rate, and the momentum that a schedule may drive',
  ({ optimizer, form }) => {
    const names = accepted(readForm(form)).parameters.map(({ name }) => name);
    expect(names).toContain('eta');
    // Schedules set no number but η of a method.
    if (form.method) return;
    const averages = names.filter((name) => name === 'beta' || name === 'beta1');
    expect([form.momentum ?? optimizer.momentum ?? []].flat()).toEqual(averages);
  },
);

describe.each(formEntries.filter(({ form }) => form.sameAs))(
  '$name states an equivalent form',
  ({ optimizer, form }) => {
    const named = form.sameAs!.form;

    const pathOf = (formId: string, eta: number, beta: number): Trajectory =>
      runAlone({
        objective: surface('quadratic'),
        start: [-7, 2],
        optimizer: formOf(optimizer.id, formId),
        parameters: { eta, beta },
        steps: 100,
      });

    const rates = fc.record({
      eta: fc.double({ min: 1e-3, max: 0.1, noNaN: true }),
      beta: fc.double({ min: 0, max: 0.95, noNaN: true }),
    });

    test('both take the same path', () => {
      fc.assert(
        fc.property(rates, ({ eta, beta }) => {
          const here = equivalentEta(optimizer, named, form.id, { eta, beta });
          const [one, other] = [pathOf(named, eta, beta), pathOf(form.id, here!, beta)];
          one.w.forEach((column, i) =>
            column.forEach((value, row) =>
              expect(deviation(value, other.w[i]![row]!)).toBeLessThanOrEqual(1e-9),
            ),
          );
        }),
        { numRuns: runs(10) },
      );
    });

    test('there and back is the same rate', () => {
      fc.assert(
        fc.property(rates, ({ eta, beta }) => {
          const declared = accepted(readForm(form)).parameters.map(
            ({ name, value }) => [name, value] as const,
          );
          const here = equivalentEta(optimizer, named, form.id, { eta, beta })!;
          const back = equivalentEta(optimizer, form.id, named, {
            ...Object.fromEntries(declared),
            eta: here,
            beta,
          });
          expect(deviation(eta, back!)).toBeLessThanOrEqual(1e-15);
        }),
        { numRuns: runs(100) },
      );
    });
  },
);

describe('equivalentEta', () => {
  const momentum = optimizerById.get('momentum')!;

  test('leads from one derived form to another', () => {
    const eta = equivalentEta(momentum, 'ema', 'torch', { eta: 0.1, beta: 0.9 });
    expect(eta).toBeCloseTo(0.01, 15);
  });

  test('has nothing to offer where a parameter would be lost, or no form is named', () => {
    const dampened = { eta: 0.1, beta: 0.9, dampening: 0.5 };
    expect(equivalentEta(momentum, 'torch', 'velocity', dampened)).toBeUndefined();
    const nesterov = optimizerById.get('nesterov')!;
    expect(equivalentEta(nesterov, 'torch', 'velocity', { eta: 0.1, beta: 0.9 })).toBeUndefined();
    expect(equivalentEta(nesterov, 'velocity', 'nowhere', { eta: 0.1, beta: 0.9 })).toBeUndefined();
  });
});
