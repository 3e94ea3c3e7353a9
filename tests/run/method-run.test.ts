import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../src/catalog/form';
import { optimizers } from '../../src/catalog/optimizers';
import { STALLED_AFTER } from '../../src/run/ends';
import type { Entry, Treatment, Within } from '../../src/run/entry';
import { beginRun } from '../../src/run/run';
import { costAt, type Trajectory, trajectoryOf, triedAt } from '../../src/run/trajectory';
import { runs } from '../runs';
import { BOWL, entry, must, run, scheduled } from './entries';

const WELLS = '(x^2 - 1)^2 + x / 4 + (y - x)^2';

/** The methods that read η at each step. */
const paced = optimizers.flatMap(({ id, forms }) =>
  forms.filter(({ method }) => method?.takesSchedules).map((form) => `${id}.${form.id}`),
);

/** Every method at its declared parameters, by `optimizer.form`. */
const methods = new Map<string, Entry['rule']>(
  optimizers.flatMap(({ id, forms }) =>
    forms.flatMap((form) => {
      if (!form.method) return [];
      const text = must(readForm(form));
      const values = new Map(text.parameters.map(({ name, value }) => [name, value]));
      return [[`${id}.${form.id}`, { text, values, method: form.method.name }] as const];
    }),
  ),
);
const names = [...methods.keys()];

const methodEntry = (
  name: string,
  surface: string,
  start: readonly number[],
  more: Partial<Entry> = {},
): Entry => entry(surface, 'w = w', start, { rule: methods.get(name)!, ...more });

const steps = (amount: number) => ({ budget: { kind: 'steps', amount } as const });
const columnsOf = ({ w, f, gradNorm, eta, cost, trials }: Trajectory) => [
  ...w,
  f,
  gradNorm,
  eta,
  cost,
  trials!.ends,
  trials!.points,
];
const costs = (path: Trajectory): number[] =>
  Array.from({ length: path.rows }, (_, row) => costAt(path, row));

test('there are methods', () => expect(names.length).toBeGreaterThan(5));

describe.each(names)('%s', (name) => {
  test('row 0 is the start; f and |g| are the surface’s own, whatever reaches the method', () => {
    const treatment = { sign: 'max', noise: 3, decay: 0.1, clip: { kind: 'norm', limit: 1 } } as const;
    const path = run(methodEntry(name, BOWL, [1, 2], { ...steps(5), treatment }));
    expect(path.w.map((column) => column[0])).toEqual([1, 2]);
    expect(path.eta[0]).toBeNaN();
    path.f.forEach((f, k) => expect(f).toBe(path.w[0]![k]! ** 2 + path.w[1]![k]! ** 2));
    path.gradNorm.forEach((norm, k) => expect(norm).toBeCloseTo(2 * Math.sqrt(path.f[k]!), 10));
  });

  test('a run in pieces of any size is the run in one, and two runs do not disturb each other', () => {
    const [here, there] = [
      methodEntry(name, WELLS, [2, -1], steps(123)),
      methodEntry(name, WELLS, [-2, 3], steps(123)),
    ];
    const [one, other] = [must(beginRun(here)), must(beginRun(there))];
    while (!one.end || !other.end) {
      one.advance(7);
      other.advance(60);
    }
    expect(columnsOf(trajectoryOf(one))).toEqual(columnsOf(run(here)));
    expect(columnsOf(trajectoryOf(other))).toEqual(columnsOf(run(there)));
  });

  test('pays for every step, and a budget in evaluations ends with the step that reaches it', () => {
    const path = run(methodEntry(name, WELLS, [2, -1], { budget: { kind: 'cost', amount: 25 } }));
    const paid = costs(path);
    expect(paid[0]).toBe(0);
    paid.forEach((cost, row) => expect(row === 0 || cost > paid[row - 1]!).toBe(true));
    expect(path.end).toEqual({ kind: 'steps' });
    expect(paid.at(-1)).toBeGreaterThanOrEqual(25);
    expect(paid.at(-2)).toBeLessThan(25);
  });

  test('no budget is the start alone', () => {
    const path = run(methodEntry(name, BOWL, [1, 2], steps(0)));
    expect([path.rows, path.end.kind]).toEqual([1, 'steps']);
  });

  test('keeps every row within a set', () => {
    const within: Within = { kind: 'box', low: [0.5, -1], high: [3, 1] };
    const path = run(methodEntry(name, WELLS, [2, -3], { ...steps(30), within }));
    expect(Math.min(...path.w[0]!)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...path.w[0]!)).toBeLessThanOrEqual(3);
    expect(Math.max(...path.w[1]!.map(Math.abs))).toBeLessThanOrEqual(1);
  });

  test('goes up where the experiment does, step for step as it goes down the negated surface', () => {
    const up = { sign: 'max', noise: 0, decay: 0 } as const;
    const [climbing, falling] = [
      run(methodEntry(name, `-(${WELLS})`, [2, -1], { ...steps(20), treatment: up })),
      run(methodEntry(name, WELLS, [2, -1], steps(20))),
    ];
    expect(climbing.w).toEqual(falling.w);
  });
});

describe.each(paced)('a schedule of %s', (name) => {
  const { rule } = methodEntry(name, WELLS, [2, -1]);
  const eta = rule.values.get('eta')!;
  const down = (more: Partial<Entry>): Trajectory =>
    run(methodEntry(name, WELLS, [2, -1], { ...steps(20), ...more }));

  test('sets the rate of each step', () => {
    const slower = { rule: { ...rule, values: new Map([...rule.values, ['eta', eta / 4]]) } };
    const quartered = down({ schedule: scheduled('η = η0 / 4') });
    expect(columnsOf(quartered)).toEqual(columnsOf(down(slower)));
    expect(quartered.w).not.toEqual(down({}).w);
    const later = down({ schedule: scheduled('η = η0 where(t < 3, 1, 1/4)') });
    const [two, three] = [2, 3].map((row) =>
      [later, down({})].map(({ w }) => w.map((column) => column[row])),
    );
    expect(two![0]).toEqual(two![1]);
    expect(three![0]).not.toEqual(three![1]);
  });

  test('sees the value as the method sees it, and the steps there are', () => {
    const schedule = scheduled('η = η0 where(f > 1, 1/2, 1/4) (1 - t / (2 T))');
    const treatment = { sign: 'max', noise: 0, decay: 0 } as const;
    const up = run(methodEntry(name, `-(${WELLS})`, [2, -1], { ...steps(20), schedule, treatment }));
    expect(up.w).toEqual(down({ schedule }).w);
    expect(up.w).not.toEqual(down({ schedule: scheduled('η = η0 (1 - t / (2 T)) / 2') }).w);
    expect(up.w).not.toEqual(down({ schedule: scheduled('η = η0 (1 - t / (2 T)) / 4') }).w);
  });
});

describe('what a step costs', () => {
  test('is the distinct points that it asked about: here the first trial and three halvings', () => {
    const values = new Map([...methods.get('armijo.plain')!.values, ['eta', 8]]);
    const path = run(
      entry('x^2', 'w = w', [1], { rule: { ...methods.get('armijo.plain')!, values }, ...steps(1) }),
    );
    // From 1 by 8, 4, 2 and 1 times the slope of 2 leads to −15, −7, −3 and −1; only 1/2 leads lower, to 0.
    expect(costs(path)).toEqual([0, 6]);
    expect(triedAt(path, 1)).toEqual([[1], [-15], [-7], [-3], [-1], [0]]);
    expect(path.eta[1]).toBe(0.5);
  });

  test('of a simplex counts each corner once', () => {
    const path = run(methodEntry('nelder-mead.plain', BOWL, [4, 4], steps(2)));
    // Three corners and a reflection; then a reflection and an expansion.
    expect(costs(path)).toEqual([0, 4, 6]);
  });
});

describe('what a step tried', () => {
  test('of a search are the points asked about', () => {
    const path = run(methodEntry('bfgs.plain', WELLS, [2, -1], steps(10)));
    const paid = costs(path);
    for (let row = 1; row < path.rows; row++) {
      const tried = triedAt(path, row);
      expect(tried).toHaveLength(paid[row]! - paid[row - 1]!);
      expect(tried[0]).toEqual(path.w.map((column) => column[row - 1]));
      expect(tried).toContainEqual(path.w.map((column) => column[row]));
    }
  });

  test('of a simplex are its corners, of which the row is the middle', () => {
    const path = run(methodEntry('nelder-mead.plain', WELLS, [2, -1], steps(30)));
    expect(path.trials!.shape).toBe('simplex');
    for (let row = 1; row < path.rows; row++) {
      const corners = triedAt(path, row);
      expect(corners).toHaveLength(3);
      path.w.forEach((column, axis) =>
        expect(corners.reduce((sum, corner) => sum + corner[axis]! / 3, 0)).toBeCloseTo(column[row]!, 12),
      );
    }
  });

  test('is nothing at the start, beyond the end, and of a rule', () => {
    const path = run(methodEntry('bfgs.plain', WELLS, [2, -1], steps(3)));
    expect([triedAt(path, 0), triedAt(path, 4)]).toEqual([[], []]);
    expect(triedAt(run(entry(BOWL, 'w = w - g / 10', [1, 2])), 1)).toEqual([]);
  });

  test('is kept for a while only: a thousand corners a step would fill any memory', () => {
    const n = 64;
    const bowl = Array.from({ length: n }, (_, i) => `x${i + 1}^2`).join(' + ');
    const path = run(methodEntry('nelder-mead.plain', bowl, Array<number>(n).fill(1), steps(300)));
    expect(path.rows).toBe(301);
    expect(triedAt(path, 200)).toHaveLength(n + 1);
    expect(triedAt(path, 300)).toEqual([]);
    expect(path.trials!.points.length).toBeLessThanOrEqual(2 ** 20);
  });
});

describe('a method that goes wrong', () => {
  test('has diverged, and keeps the rows before', () => {
    // Newton's step from x leads to −x³.
    const path = run(methodEntry('newton.pure', 'sqrt(1 + x^2)', [2]));
    expect(path.end).toEqual({ kind: 'diverged', step: path.rows });
    expect(Array.from(path.w[0]!.slice(0, 3), Math.round)).toEqual([2, -8, 512]);
  });

  test('stalls where it has nothing left to do', () => {
    const path = run(methodEntry('lbfgs.strong-wolfe', BOWL, [0, 0], steps(STALLED_AFTER + 9)));
    expect(path.end).toEqual({ kind: 'stalled', step: STALLED_AFTER });
  });

  test('is refused where the Hessian is too large, and only where it is asked for', () => {
    // Each line adds about a hundred products.
    const lines = Array.from(
      { length: 12 },
      (_, i) => `u${i + 1} = tanh(${i === 0 ? 'x' : `u${i}`} + y)^${2 ** 53 - 1}`,
    );
    const powers = lines.join('\n');
    const newton = beginRun(methodEntry('newton.damped', powers, [1, 2]));
    expect(newton.ok || newton.error.code).toBe('graph-too-large');
    expect(beginRun(methodEntry('lbfgs.plain', powers, [1, 2])).ok).toBe(true);
  });
});

test('every step comes back, whatever values are typed or linked', () => {
  const anyValue = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -1, 1e300, -1e300, 2.5),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(anyValue, { minLength: 6, maxLength: 6 }),
      fc.constantFrom('(x^2 - 1)^2 + (y - x)^2', 'log(x) + sqrt(y)', '0 x + y'),
      (name, values, surface) => {
        const rule = methods.get(name)!;
        const typed = new Map([...rule.values.keys()].map((parameter, i) => [parameter, values[i]!]));
        const path = run(entry(surface, 'w = w', [2, 1], { rule: { ...rule, values: typed }, ...steps(3) }));
        for (let row = 1; row < path.rows; row++)
          expect(costAt(path, row) - costAt(path, row - 1)).toBeLessThan(6_000);
      },
    ),
    { numRuns: runs(300) },
  );
}, 60_000);

describe('what reaches a method', () => {
  const treatments: fc.Arbitrary<Treatment> = fc.record(
    {
      sign: fc.constantFrom('min' as const, 'max' as const),
      noise: fc.constantFrom(0, 2),
      decay: fc.constantFrom(0, 0.3),
      clip: fc.record({ kind: fc.constantFrom('value' as const, 'norm' as const), limit: fc.constant(1) }),
    },
    { requiredKeys: ['sign', 'noise', 'decay'] },
  );
  const coordinate = fc.double({ min: -3, max: 3, noNaN: true });

  test('is what reaches a rule: an unhindered first step of η = 1 is gradient descent', () => {
    // So short a first step that the search takes it as it is: L-BFGS without a search goes along −g.
    const plain = methods.get('lbfgs.plain')!;
    fc.assert(
      fc.property(treatments, coordinate, coordinate, fc.nat(1000), (treatment, x, y, seed) => {
        const more = { treatment, seed, ...steps(1) };
        const rule = 'η = 1\nw = w + min(1, 1 / sum(abs(g))) η * -g';
        const [method, equations] = [
          run(entry(WELLS, 'w = w', [x, y], { ...more, rule: plain })),
          run(entry(WELLS, rule, [x, y], more)),
        ];
        expect(method.w).toEqual(equations.w);
      }),
      { numRuns: runs(200) },
    );
  });

  test('is the gradient of the batch, and f over all rows', () => {
    const columns = new Map([['X', Float64Array.of(1, 2, 4)]]);
    const data = { id: 'three', columns, rows: 3, batch: { size: 1, at: (t: number) => [t % 3] } };
    const surface = 'f(x) = sum((x - X)^2)';
    const armijo = methods.get('armijo.plain')!;
    const values = new Map([...armijo.values, ['eta', 1 / 8]]);
    const path = run(entry(surface, 'w = w', [0], { data, rule: { ...armijo, values }, ...steps(2) }));
    // Step 1 sees the 2, step 2 the 4: a quarter of the way to each.
    expect([...path.w[0]!]).toEqual([0, 0.5, 0.5 + 3.5 / 4]);
    expect(path.f[0]).toBe(1 + 4 + 16);
  });
});
