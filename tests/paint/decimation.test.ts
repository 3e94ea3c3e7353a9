import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimate, type RowAxis } from '../../src/paint/decimation';

const axisOf = (rows: number, width: number): RowAxis => ({
  at: (row) => (row / rows) * width,
  rowAt: (px) => (px / width) * rows,
});
const pairs = (points: readonly number[]) =>
  Array.from({ length: points.length / 2 }, (_, i) => [points[2 * i]!, points[2 * i + 1]!] as const);

test('the lowest and the highest value of every column of pixels are kept, in their order', () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 400 }),
      (list) => {
        const values = Float64Array.from(list);
        const axis = axisOf(values.length, 20);
        const kept = pairs(decimate(values, 0, values.length - 1, axis).points);
        for (let column = 0; column < 20; column++) {
          const inColumn = list.filter((_, row) => Math.floor(axis.at(row)) === column);
          if (inColumn.length === 0) continue;
          const drawn = kept.filter(([x]) => Math.floor(x) === column).map(([, value]) => value);
          expect(Math.min(...drawn)).toBe(Math.min(...inColumn));
          expect(Math.max(...drawn)).toBe(Math.max(...inColumn));
          expect(drawn.length).toBeLessThanOrEqual(4);
          expect([drawn[0], drawn.at(-1)]).toEqual([inColumn[0], inColumn.at(-1)]);
        }
        expect(kept.every(([x], i) => i === 0 || x >= kept[i - 1]![0])).toBe(true);
      },
    ),
  ));

test('few rows are all drawn where they stand', () => {
  const curve = decimate(Float64Array.of(3, 1, 2), 0, 2, axisOf(2, 100));
  expect(pairs(curve.points)).toEqual([
    [0, 3],
    [50, 1],
    [100, 2],
  ]);
});

test('a value that is missing breaks the curve', () => {
  const curve = decimate(Float64Array.of(3, Infinity, 2), 0, 2, axisOf(2, 100));
  expect(pairs(curve.points).map(([, value]) => value)).toEqual([3, NaN, 2]);
});
