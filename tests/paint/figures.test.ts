import { describe, expect, test } from 'vitest';
import { axisTicks } from '../../src/paint/axes';
import { frameChart } from '../../src/paint/chartFrame';
import { stepTicks } from '../../src/paint/chart';
import { decimal, powerOfTen, tick } from '../../src/paint/figures';
import { cornersOf, markerPath } from '../../src/paint/markers';

test.each([
  [0, 2, '0.00'],
  [-1.5, 1, '−1.5'],
  [-0.001, 1, '0.0'],
  [1234567, 0, '1.2·10⁶'],
  [100000, 0, '100,000'],
  [1234.5, 1, '1,234.5'],
  [0.0000026, 7, '2.6·10⁻⁶'],
  [-1e12, 0, '−10¹²'],
])('%d with %d decimals is %s', (value, decimals, text) => expect(decimal(value, decimals)).toBe(text));

test.each([
  [0, '1'],
  [2, '100'],
  [3, '10³'],
  [-1, '10⁻¹'],
  [-12, '10⁻¹²'],
])('ten to the %d is %s', (exponent, text) => expect(powerOfTen(exponent)).toBe(text));

test.each([
  [2, 1, '2'],
  [-0.5, 0.5, '−0.5'],
  [-2.8e-17, 0.2, '0'],
  [0.30000000000000004, 0.1, '0.3'],
  [-2000, 1000, '−2,000'],
])('a tick at %d of a step %d is %s', (value, step, text) => expect(tick(value, step)).toBe(text));

test('the ticks of the drawn map', () => {
  const camera = { cx: 2.2, cy: -0.005, scaleX: 125.7, scaleY: 125.7, width: 742, height: 612 };
  const labels = (axis: 'x' | 'y') =>
    axisTicks(camera)
      .filter((it) => it.axis === axis)
      .map(({ label }) => label);
  expect(labels('x')).toEqual(['0', '1', '2', '3', '4']);
  expect(labels('y')).toEqual(['−2', '−1', '0', '1', '2']);
});

describe('the steps of a chart', () => {
  const labels = (steps: number) => {
    const chart = { theme: 'light', racers: [], playhead: 0, steps, minimum: 0 } as const;
    return stepTicks(frameChart(chart, { width: 320, height: 280 })).map(({ label }) => label);
  };
  test('are even in a short race', () => expect(labels(200)).toEqual(['0', '50', '100', '150', '200']));
  test('are logarithmic in a long one', () =>
    expect(labels(100_000)).toEqual(['0', '1', '10', '100', '1,000', '10⁴', '10⁵']));
  test('are whole', () => expect(labels(3)).toEqual(['0', '1', '2', '3']));
});

describe('markers', () => {
  test.each(['diamond', 'triangle-up', 'square', 'triangle-down', 'hexagon', 'plus', 'star'] as const)(
    '%s is about as large as the circle',
    (marker) => {
      const corners = cornersOf(marker, 13);
      const twice = corners.reduce((sum, { x, y }, n) => {
        const next = corners[(n + 1) % corners.length]!;
        return sum + x * next.y - y * next.x;
      }, 0);
      const circle = Math.PI * 6.5 ** 2;
      expect(Math.abs(twice) / 2 / circle).toBeGreaterThan(0.6);
      expect(Math.abs(twice) / 2 / circle).toBeLessThan(1.15);
    },
  );

  test('have the same outline for a page', () => {
    expect(markerPath('square', 10)).toBe('M4.6,-4.6L4.6,4.6L-4.6,4.6L-4.6,-4.6Z');
    expect(markerPath('circle', 10)).toBe('M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z');
  });
});
