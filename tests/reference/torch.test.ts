import { describe, expect, test } from 'vitest';
import { averageOff, firstDeparture, hasAverage, type TorchCase } from './torch-case';
import { families, schedules } from './torch-folder';

test('there is something to compare with', () => {
  expect(families.length + schedules.length).toBeGreaterThan(0);
});

/** The same case with another end of what is compared: a thousandth farther off, however small the point. */
function wrongAtLast(one: TorchCase): TorchCase {
  const last = one.compare_points - 1;
  const [x, y] = one.points[last]!;
  return { ...one, points: one.points.with(last, [x + 1e-3 * Math.max(1, Math.abs(x)), y]) };
}

describe.each(families)('torch.optim, $name', ({ file }) => {
  test.each(file.cases)('$id', (one) => {
    expect(firstDeparture(one, file.meta.sample_steps)).toBeUndefined();
  });

  test.each(file.cases.filter(hasAverage))('$id, its average', (one) => {
    expect(averageOff(one)).toBeLessThanOrEqual(one.tol);
  });

  test.each(file.cases.slice(0, 1))('the comparison notices one wrong number: $id', (one) => {
    expect(firstDeparture(wrongAtLast(one), file.meta.sample_steps)).toMatch(/^step \d+: off by/);
  });
});
