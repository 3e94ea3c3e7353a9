import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passMarks } from '../../../src/ui/timeline/passMarks';
import { runs } from '../../runs';

test('every pass has its tick where there is room', () => {
  expect(passMarks(6, 20, 400)).toEqual([6, 12, 18]);
  expect(passMarks(30, 20, 400)).toEqual([]);
});

test('else every 2nd, 5th or 10th', () => {
  expect(passMarks(1, 100, 400)).toHaveLength(50);
  expect(passMarks(1, 100, 150).slice(0, 2)).toEqual([5, 10]);
  expect(passMarks(1, 100, 70).slice(0, 2)).toEqual([10, 20]);
  expect(passMarks(20, 2520, 40)[0]).toBe(20 * 20);
});

test('ticks stand on ends of passes, within the race, and apart', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 0, max: 2000 }),
      (pass, last, width) => {
        const steps = passMarks(pass, last, width);
        expect(steps.every((step) => step % pass === 0 && step > 0 && step <= last)).toBe(true);
        const [first = last, second = last + first] = steps;
        if (steps.length > 1) expect(((second - first) / last) * width).toBeGreaterThanOrEqual(6 - 1e-9);
      },
    ),
    { numRuns: runs(300) },
  );
});
