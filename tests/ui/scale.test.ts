import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../src/catalog/form';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { schedules } from '../../src/catalog/schedules';
import { parseSchedule, parseSurface } from '../../src/notation/parse';
import type { Parameter } from '../../src/notation/tree';
import { scaleOf } from '../../src/ui/controls/scale';
import { runs } from '../runs';

const parameter = (low: number, high: number, scale: Parameter['scale'] = 'linear'): Parameter => ({
  name: 'p',
  value: low,
  low,
  high,
  scale,
  ranged: true,
  span: { from: 0, to: 0 },
});

const declared = [
  ...objectives.map(({ text }) => parseSurface(text)),
  ...optimizers.flatMap(({ forms }) => forms.map(readForm)),
  ...schedules.map(({ text }) => parseSchedule(text)),
]
  .flatMap((read) => (read.ok ? read.value.parameters : []))
  // Between a few whole numbers there are more places than values.
  .filter(({ scale, low, high }) => scale !== 'int' || high - low >= 25);

const anyParameter = fc.oneof(
  fc.constantFrom(...declared),
  fc
    .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }))
    .map(([low, span]) => parameter(low, low + span)),
  fc
    .tuple(fc.double({ min: 1e-12, max: 1e3, noNaN: true }), fc.double({ min: 2, max: 1e6, noNaN: true }))
    .map(([low, times]) => parameter(low, low * times, 'log')),
);
const track = fc.double({ min: 0, max: 1, noNaN: true });
const law = (holds: (one: Parameter, at: number) => void) =>
  fc.assert(fc.property(anyParameter, track, holds), { numRuns: runs(500) });

describe('every scale', () => {
  test('comes back to nearly the same place', () =>
    law((one, at) => {
      const scale = scaleOf(one);
      expect(Math.abs(scale.toTrack(scale.toValue(at)) - at)).toBeLessThan(0.02);
    }));

  test('rises', () =>
    law((one, at) => {
      const scale = scaleOf(one);
      const [before, after] = [Math.max(0, at - 0.05), Math.min(1, at + 0.05)];
      expect(scale.toValue(after)).toBeGreaterThan(scale.toValue(before));
    }));

  test('shows a value beyond the end at the end', () =>
    law((one, at) => {
      const scale = scaleOf(one);
      const far = (at + 1) * 1e7;
      expect(scale.toTrack(one.high + far)).toBe(1);
      expect(scale.toTrack(one.low - far)).toBe(0);
    }));

  test('writes values that read well', () =>
    law((one, at) => {
      const digits = String(scaleOf(one).toValue(at))
        .replace(/e.*|[-.]/g, '')
        .replace(/^0+/, '');
      expect(digits.length).toBeLessThanOrEqual(12);
    }));
});

test('learning rates run in decades', () => {
  const scale = scaleOf(parameter(1e-5, 10, 'log'));
  expect([1e-5, 1e-3, 0.1, 10].map(scale.toTrack)).toEqual(
    [0, 1 / 3, 2 / 3, 1].map((at) => expect.closeTo(at)),
  );
});

test('0.9, 0.99 and 0.999 are equal steps', () => {
  const scale = scaleOf(parameter(0, 0.999));
  expect([0, 0.9, 0.99, 0.999].map(scale.toTrack)).toEqual(
    [0, 1 / 3, 2 / 3, 1].map((at) => expect.closeTo(at)),
  );
  expect([1 / 3, 2 / 3, 1].map(scale.toValue)).toEqual([0.9, 0.99, 0.999]);
});

test('whole numbers stay whole', () => {
  const scale = scaleOf(parameter(1, 30, 'int'));
  expect([0, 0.33, 0.5, 1].map(scale.toValue)).toEqual([1, 11, 16, 30]);
});

test('of many whole numbers the small ones have more room', () => {
  const scale = scaleOf(parameter(0, 10_000, 'int'));
  expect([0, 0.1, 0.5, 1].map(scale.toValue)).toEqual([0, 100, 2500, 10_000]);
});
