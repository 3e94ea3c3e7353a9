import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  frameChart,
  lossY,
  rateY,
  stepAt,
  stepX,
  type ChartRacer,
  type LossChart,
} from '../../src/paint/chartFrame';

const racer = (f: readonly number[], diverged = false): ChartRacer => ({
  slot: 1,
  f: Float64Array.from(f),
  rows: f.length,
  selected: false,
  diverged,
});
const chart = (racers: readonly ChartRacer[], rest: Partial<LossChart> = {}): LossChart => ({
  theme: 'light',
  racers,
  playhead: 0,
  steps: 200,
  minimum: 0,
  ...rest,
});
const size = { width: 320, height: 280 };
const decades = (racers: readonly ChartRacer[], rest?: Partial<LossChart>) => {
  const { low, high, quantity } = frameChart(chart(racers, rest), size);
  return [quantity, low, high + 0];
};

describe('the loss axis', () => {
  test('has whole decades', () => expect(decades([racer([14.2, 3, 0.02])])).toEqual(['f', -2, 2]));
  test('is not stretched by a diverged racer', () =>
    expect(decades([racer([14.2, 3, 0.02]), racer([14.2, 1e60, 1e290], true)])).toEqual(['f', -2, 2]));
  test('is not stretched by a runaway that has not ended', () =>
    expect(decades([racer([14.2, 3, 0.02]), racer([14.2, 120, 1e125])])).toEqual(['f', -2, 3]));
  test('shows the rise above the lowest value where f can be negative', () =>
    expect(decades([racer([2, -1, -3.5])], { minimum: -3.6 })).toEqual(['rise', -1, 1]));
  test('ends sixteen decades below its top', () =>
    expect(decades([racer([10, 1e-40, 0])])).toEqual(['f', -15, 1]));
  test.each([[[]], [[0, 0]], [[NaN, NaN]]])('has a decade to show for %j', (f) => {
    const [, low, high] = decades([racer(f)], { minimum: Infinity }) as [string, number, number];
    expect(high).toBeGreaterThan(low);
  });
  test('has one without racers', () => expect(decades([])).toEqual(['f', -1, 0]));
});

describe('the axis of the learning rate', () => {
  const rated = (eta: readonly number[]) =>
    frameChart(chart([racer([1, 0.1])], { rate: { eta: Float64Array.from(eta), rows: eta.length } }), size);

  test('is there only where one changes, and takes room from the plot', () => {
    expect(frameChart(chart([racer([1, 0.1])]), size).rate).toBeUndefined();
    expect(rated([NaN, 1, 0.5]).right).toBeLessThan(frameChart(chart([racer([1, 0.1])]), size).right);
  });
  test.each([
    [[NaN, 0.1, 0.05, 0.02], -2, -1],
    [[NaN, 0.1, 0.1], -2, -1],
    [[NaN, 3, 1e-30], -5, 1],
    [[NaN, 0.1, 0], -2, -1],
    [[NaN, 0, 0], -1, 0],
    [[NaN, Infinity, 0.5], -1, 0],
  ])('%j has whole decades', (eta, low, high) => {
    const { rate } = rated(eta);
    expect([rate!.low, rate!.high + 0]).toEqual([low, high]);
  });
  test('a rate stands within the plot, and one of nothing at its foot', () => {
    const frame = rated([NaN, 0.1, 0.01]);
    expect([0.1, 0.01, 0, 5].map((eta) => rateY(frame, eta))).toEqual([
      frame.top,
      frame.bottom,
      frame.bottom,
      frame.top,
    ]);
  });
});

describe('places', () => {
  test.each([[200], [5000]])('a step of %d and back', (steps) =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const frame = frameChart(chart([racer([1, 0.1])], { steps }), size);
        const step = part * steps;
        expect(stepAt(frame, stepX(frame, step))).toBeCloseTo(step, 6);
      }),
    ),
  );

  test('a long race does not squeeze its beginning', () => {
    const frame = frameChart(chart([racer([1, 0.1])], { steps: 5000 }), size);
    expect(frame.spacing).toBe('log');
    expect((stepX(frame, 50) - frame.left) / (frame.right - frame.left)).toBeGreaterThan(0.4);
  });

  test('no loss is drawn below the plot or beyond any canvas', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (f) => {
        const frame = frameChart(chart([racer([14, 0.1])]), size);
        const y = lossY(frame, f);
        expect(y).toBeLessThanOrEqual(frame.bottom);
        expect(Math.abs(y)).toBeLessThan(1e5);
      }),
    ));
});
