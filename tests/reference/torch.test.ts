import { describe, expect, test } from 'vitest';
import { jsonFiles, readJson, referencePath } from './fixture';
import { averageOff, firstDeparture, hasAverage, type TorchFile } from './torch-case';

/** Schedules have a test of their own. */
const elsewhere = new Set(['schedules', 'scheduled']);

const families = [...jsonFiles(referencePath('TORCH_TRACES', 'reference/torch'))]
  .filter(([name]) => !elsewhere.has(name))
  .map(([name, path]) => ({ name, file: readJson<TorchFile>(path) }));

test('there are trajectories to compare with', () => {
  expect(families.flatMap(({ file }) => file.cases).length).toBeGreaterThan(0);
});

describe.each(families)('torch.optim, $name', ({ file }) => {
  test.each(file.cases)('$id', (one) => {
    expect(firstDeparture(one, file.meta.sample_steps)).toBeUndefined();
  });

  test.each(file.cases.filter(hasAverage))('$id, its average', (one) => {
    expect(averageOff(one)).toBeLessThanOrEqual(one.tol);
  });

  test.each(file.cases.slice(0, 1))('the comparison notices one part in a thousand: $id', (one) => {
    const points = one.points.map(([x, y]) => [x * 1.001, y * 1.001] as const);
    expect(firstDeparture({ ...one, points }, file.meta.sample_steps)).toMatch(/^step 0: off by/);
  });
});
