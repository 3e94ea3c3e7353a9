import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optimizers } from '../../src/catalog/optimizers';
import type { Entry, Within } from '../../src/run/entry';
import type { Trajectory } from '../../src/run/trajectory';
import { runs } from '../runs';
import { BOWL, GD, entry, run } from './entries';

const number = fc.double({ min: -10, max: 10, noNaN: true });
const point = fc.tuple(number, number);
const box: fc.Arbitrary<Within> = fc.tuple(point, point).map(([a, b]) => ({
  kind: 'box',
  low: a.map((value, i) => Math.min(value, b[i]!)),
  high: a.map((value, i) => Math.max(value, b[i]!)),
}));
const disc: fc.Arbitrary<Within> = fc
  .tuple(point, fc.double({ min: 0, max: 10, noNaN: true }))
  .map(([centre, radius]) => ({ kind: 'disc', centre, radius }));

/** How far outside a set a point stands, in parts of what is to be expected of rounding. */
function outside(within: Within, at: readonly number[]): number {
  if (within.kind === 'box')
    return Math.max(...at.map((value, i) => Math.max(within.low[i]! - value, value - within.high[i]!)));
  const away = Math.hypot(...at.map((value, i) => value - within.centre[i]!)) - within.radius;
  return away - 1e-14 * (within.radius + Math.hypot(...within.centre)) - 2.3e-308;
}

const rowsOf = ({ rows, w }: Trajectory): number[][] =>
  Array.from({ length: rows }, (_, row) => w.map((column) => column[row]!));

const bounded = (rule: string, start: readonly number[], within: Within, more: Partial<Entry> = {}) =>
  run(
    entry('(x - 3)^4 + 2 (x - y)^2 + y', rule, start, {
      within,
      budget: { kind: 'steps', amount: 40 },
      ...more,
    }),
  );

describe('every row lies within the set', () => {
  const rules = optimizers
    .flatMap(({ forms }) => forms.map(({ text }) => text))
    .filter((text) => text.includes('w ='));

  test('whatever the rule, the start and the noise', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        point,
        fc.oneof(box, disc),
        fc.boolean(),
        (rule, start, within, noisy) => {
          const treatment = { sign: 'min', noise: noisy ? 5 : 0, decay: 0 } as const;
          for (const at of rowsOf(bounded(rule, start, within, { treatment })))
            expect(outside(within, at)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

test('a run that never meets the rim takes the path it takes without one, bit for bit', () => {
  const free = run(entry(BOWL, GD, [3, -2]));
  for (const within of [
    { kind: 'box', low: [-5, -5], high: [5, 5] },
    { kind: 'disc', centre: [0, 0], radius: 5 },
  ] as const)
    expect(rowsOf(run(entry(BOWL, GD, [3, -2], { within })))).toEqual(rowsOf(free));
});

test('a step is brought to the nearest point: by coordinate to a box, towards the centre to a disc', () => {
  const up = 'w = w + g';
  const step = (within: Within) =>
    rowsOf(run(entry('4 x + 3 y', up, [0, 0], { within, budget: { kind: 'steps', amount: 1 } })))[1];
  expect(step({ kind: 'box', low: [-1, -1], high: [2, 5] })).toEqual([2, 3]);
  expect(step({ kind: 'disc', centre: [0, 0], radius: 1 })).toEqual([
    expect.closeTo(0.8, 14),
    expect.closeTo(0.6, 14),
  ]);
});

test('the start is brought there too, and gradients are taken where it then stands', () => {
  const [first, second] = rowsOf(
    run(entry(BOWL, GD, [30, 40], { within: { kind: 'disc', centre: [0, 0], radius: 5 } })),
  );
  expect(first).toEqual([expect.closeTo(3, 14), expect.closeTo(4, 14)]);
  expect(second).toEqual([expect.closeTo(2.4, 14), expect.closeTo(3.2, 14)]);
});

test('a step beyond all squares still comes to its own side of the rim', () => {
  const within: Within = { kind: 'disc', centre: [0, 0], radius: 2 };
  const far = rowsOf(run(entry('1e300 x', GD, [0], { within: { kind: 'disc', centre: [0], radius: 2 } })));
  expect(far[1]).toEqual([-2]);
  const diagonal = rowsOf(run(entry('1e200 x + 1e200 y', GD, [0, 0], { within })));
  expect(Math.hypot(...diagonal[1]!)).toBeCloseTo(2, 12);
});

test('what is no number is not hidden: the run ends as diverged', () => {
  const within: Within = { kind: 'box', low: [-1], high: [1] };
  expect(run(entry('x', 'w = w - sqrt(0 - 1) g', [0], { within })).end).toEqual({
    kind: 'diverged',
    step: 1,
  });
});

test('in one coordinate and in seven', () => {
  const one = run(entry('x^2', GD, [9], { within: { kind: 'box', low: [4], high: [5] } }));
  expect(rowsOf(one).at(-1)).toEqual([4]);
  const names = Array.from({ length: 7 }, (_, i) => `x${i + 1}`);
  const seven = entry(
    names.map((name) => `(${name} - 9)^2`).join(' + '),
    GD,
    names.map(() => 0),
    {
      within: { kind: 'disc', centre: names.map(() => 0), radius: 7 },
    },
  );
  expect(Math.hypot(...rowsOf(run(seven)).at(-1)!)).toBeCloseTo(7, 10);
});
