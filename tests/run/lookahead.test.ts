import { describe, expect, test } from 'vitest';
import { optimizerById } from '../../src/catalog/known';
import type { Lookahead, Racer } from '../../src/experiment/experiment';
import { lineUp } from '../../src/experiment/lineup';
import { evaluatorStepper } from '../../src/graph/evaluate';
import { compileRun } from '../../src/kernel/run';
import { assemble } from '../../src/run/assemble';
import type { Entry } from '../../src/run/entry';
import { readEntry } from '../../src/run/spec';
import type { Trajectory } from '../../src/run/trajectory';
import { at, experimentOf, form, runAlone, surface } from '../catalog/alone';
import { formEntries } from '../catalog/forms';
import { bowl } from '../catalog/bowl';
import { exercised } from '../catalog/exercised';
import { entry, GD, must, run } from './entries';

const columnsOf = ({ w, f, gradNorm, eta }: Trajectory): Float64Array[] => [...w, f, gradNorm, eta];

const solo = (optimizer: Racer['optimizer'], lookahead?: Lookahead) => ({
  objective: surface('rosenbrock'),
  start: [-1.2, 1],
  optimizer,
  steps: 60,
  noise: 1,
  ...(lookahead && { lookahead }),
});

describe.each(optimizerById.get('lookahead')!.forms.map(({ id }) => id))('lookahead.%s', (around) => {
  const settings: readonly Lookahead[] = [
    { every: 5, part: 0.5 },
    { every: 1, part: 0.3 },
    { every: 7, part: 1 },
    { every: 1000, part: 0.5 },
  ];

  test.each(settings)('is its rule with the setting $every:$part, bit for bit', (lookahead) => {
    const rule = optimizerById.get(around)!.forms[0].id;
    const eta = 0.001;
    const { every: k, part: alpha } = lookahead;
    const inText = runAlone({ ...solo(form('lookahead', around)), parameters: { eta, k, alpha } });
    const beside = runAlone({ ...solo(form(around, rule), lookahead), parameters: { eta } });
    expect(inText.rows).toBe(61);
    expect(columnsOf(beside)).toEqual(columnsOf(inText));
  });
});

const rules = formEntries.filter((one) => !one.form.method);

describe.each(rules)('around $name', ({ optimizer, form: { id } }) => {
  const chosen = form(optimizer.id, id);
  const assembled = (lookahead?: Lookahead) => {
    const [runner] = must(lineUp(experimentOf(solo(chosen, lookahead)))).runners;
    return must(assemble(must(readEntry(runner!.spec))));
  };

  test('the kernel and the evaluator give the same bits', () => {
    const { recurrence } = assembled({ every: 5, part: 0.5 });
    expect(exercised(compileRun(recurrence, [], 50), 50)).toEqual(
      exercised(evaluatorStepper(recurrence, [], 50), 50),
    );
  });

  test('it costs nothing', () => {
    expect(assembled({ every: 5, part: 0.5 }).costPerStep).toBe(assembled().costPerStep);
  });

  test('before its first turn nothing has changed, and with part 0 that turn leads back to the start', () => {
    const calm = { objective: bowl(2), start: [1, -1], parameters: { eta: optimizer.bowlRate } };
    const plain = runAlone({ ...solo(chosen), ...calm });
    const called = runAlone({ ...solo(chosen, { every: 10, part: 0 }), ...calm });
    const before = (trajectory: Trajectory) => columnsOf(trajectory).map((column) => column.slice(0, 10));
    expect(before(called)).toEqual(before(plain));
    expect(at(called, 10)).toEqual([1, -1]);
  });
});

test('every k steps the slow weights go part of the way, and the fast ones start from there', () => {
  const halving: Partial<Entry> = {
    budget: { kind: 'steps', amount: 4 },
    lookahead: { every: 2, part: 0.5 },
  };
  const { w } = run(entry('x^2', 'w = w / 2', [16], halving));
  expect([...w[0]!]).toEqual([16, 8, 10, 5, 6.25]);
});

test('the slow weights begin where a constraint allows the start, and what they lead to is brought there too', () => {
  const within = { kind: 'box', low: [0], high: [4] } as const;
  const one = entry('x^2', 'w = w - 8', [16], {
    within,
    budget: { kind: 'steps', amount: 2 },
    lookahead: { every: 1, part: 1 },
  });
  expect([...run(one).w[0]!]).toEqual([4, 0, 0]);
});

test('moving k or part compiles nothing', () => {
  const around = (lookahead: Lookahead) => must(assemble(entry('x^2', GD, [1], { lookahead })));
  expect(around({ every: 2, part: 0.1 })).toBe(around({ every: 9, part: 0.7 }));
});
