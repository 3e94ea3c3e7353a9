import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedules } from '../../src/catalog/schedules';
import { evaluatorStepper } from '../../src/graph/evaluate';
import { compileRun } from '../../src/kernel/run';
import { assemble } from '../../src/run/assemble';
import type { Chain } from '../../src/run/entry';
import { givenNumbers } from '../../src/run/given';
import { runs } from '../runs';
import { chained, entry, must, run } from './entries';

/** A walk that never rests, on a slope that a plateau schedule can watch. */
const WALK = 'η = 0.25\nw = w + 1 + 0 η';
const SLOPE = '100 / (1 + x^2)';
const CONSTANT = 'η = η0';

const walk = (schedule: Chain, steps: number) =>
  entry(SLOPE, WALK, [0], { schedule, budget: { kind: 'steps', amount: steps } });
const rates = (schedule: Chain, steps: number): number[] => [...run(walk(schedule, steps)).eta].slice(1);

const texts = schedules.map(({ id, text }) => [id, text] as const);

describe.each(texts)('%s after a constant rate', (id, text) => {
  test('is itself, later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (before) => {
        const shifted = rates(chained([CONSTANT, before], [text, Infinity]), before + 80);
        expect(shifted.slice(0, before)).toEqual(Array<number>(before).fill(0.25));
        // What watches the value sees another one there.
        if (id === 'reduce-on-plateau') return;
        const alone = rates(chained([text, Infinity]), 80);
        // A power of t − m is taken, one of t carried along.
        shifted.slice(before).forEach((rate, k) => expect(rate).toBeCloseTo(alone[k]!, 12));
      }),
      { numRuns: runs(5) },
    );
  });

  test('and before one runs for its steps only', () => {
    const alone = rates(chained([text, Infinity]), 60);
    const cut = rates(chained([text, 25], [CONSTANT, Infinity]), 60);
    expect(cut).toEqual([...alone.slice(0, 25), ...Array<number>(35).fill(0.25)]);
  });

  test('has the same bits in the kernel and in the evaluator', () => {
    const one = walk(chained([text, 7], [text, 20], [text, Infinity]), 60);
    const { recurrence } = must(assemble(one));
    const numbers = givenNumbers(one, 60);
    const [walked, compiled] = [evaluatorStepper, compileRun].map((make) => {
      const stepper = make(recurrence, [], 60);
      for (const [symbol, cell] of recurrence.cells) stepper.cells[cell] = numbers.get(symbol) ?? 1;
      stepper.advance(60);
      return [...stepper.rows];
    });
    expect(compiled).toEqual(walked);
  });
});

test('the steps of a part are counted from its own first, and T is what is left', () => {
  const told = 'η = t + T / 1000';
  const chain = chained([told, 3], [told, 2], [told, Infinity]);
  expect(rates(chain, 8)).toEqual([1.008, 2.008, 3.008, 1.005, 2.005, 1.003, 2.003, 3.003]);
});

test('a memory begins with its own part', () => {
  const counting = 'n(0) = 10 η0\nn = n + 1\nη = n';
  expect(rates(chained([CONSTANT, 3], [counting, Infinity]), 6)).toEqual([0.25, 0.25, 0.25, 3.5, 4.5, 5.5]);
});

test('a plateau is waited for only after what comes before it', () => {
  const watching = 'seen(0) = 0\nseen = seen + f\nη = seen';
  const heights = run(walk(chained([CONSTANT, Infinity]), 6)).f;
  const [, , , , fifth, sixth] = rates(chained([CONSTANT, 4], [watching, Infinity]), 6);
  expect([fifth, sixth]).toEqual([heights[4], heights[4]! + heights[5]!]);
});

test('a part that leaves the momentum alone gives it back', () => {
  const rule = 'η = 1\nβ = 0.5 in [0, 1]\nw = w + β';
  const chain = { ...chained(['η = η0\nβ = β0 / 5', 2], [CONSTANT, Infinity]), momentum: 'beta' };
  const { w } = run(entry('x', rule, [0], { schedule: chain, budget: { kind: 'steps', amount: 4 } }));
  expect(w[0]![4]).toBeCloseTo(0.1 + 0.1 + 0.5 + 0.5, 12);
});

test('a warm-up ends where the next begins', () => {
  const warmup = schedules.find(({ id }) => id === 'warmup')!.text;
  for (const [, text] of texts.filter(([id]) => id === 'cosine-annealing' || id === 'exponential')) {
    const path = rates(chained([warmup, 10], [text, Infinity]), 40);
    path.slice(0, 10).forEach((rate, k) => expect(rate).toBeCloseTo((0.25 * (k + 1)) / 10, 12));
    expect(path[10]).toBe(path[9]);
    expect(Math.max(...path)).toBe(0.25);
  }
});

test('a rule without a rate takes none', () => {
  const plateau = schedules.find(({ id }) => id === 'reduce-on-plateau')!.text;
  const path = run(entry(SLOPE, 'w = w + 1', [0], { schedule: chained([plateau, Infinity]) }));
  expect(path.w[0]![100]).toBe(100);
});
