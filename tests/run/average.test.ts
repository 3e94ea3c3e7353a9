import { describe, expect, test } from 'vitest';
import { lineUp } from '../../src/experiment/lineup';
import { race } from '../../src/experiment/race';
import { replay } from '../../src/run/replay';
import { beginRun, runToEnd, trajectoryOf } from '../../src/run/run';
import { readEntry } from '../../src/run/spec';
import { experimentOf } from '../catalog/alone';
import { everywhere, ring } from '../catalog/bowl';
import { formEntries } from '../catalog/forms';
import { must } from './entries';

const averaging = formEntries.filter(({ form }) => form.average !== undefined);

test('a rule of the catalogue averages its places', () =>
  expect(averaging.map(({ optimizer, form }) => `${optimizer.id}.${form.id}`)).toContain('asgd.torch'));

describe.each(averaging)('$optimizer.id.$form.id records its average', ({ optimizer, form }) => {
  describe.each([1, 2, 7])('in %i coordinates', (dimension) => {
    const solo = {
      objective: ring(dimension),
      start: everywhere(-0.5, dimension),
      optimizer: { kind: 'catalog', id: optimizer.id, form: form.id } as const,
      noise: 0.5,
      steps: 1200,
    };
    const parameters = { t0: 5 };
    const experiment = experimentOf({ ...solo, parameters });
    const { trajectory } = must(race(experiment))[0]!;

    test('as the memory that it is', () => {
      const entry = must(readEntry(must(lineUp(experiment)).runners[0]!.spec));
      const again = must(replay(entry, trajectory));
      for (const step of [1, 2, 6, 7, 8, 100, 1000, 1001, 1200]) {
        const { memory } = again.at(step);
        expect(
          trajectory.average!.map((column) => column[step]),
          `step ${step}`,
        ).toEqual(memory.find(({ name }) => name === form.average)!.after);
      }
    });

    test('from the start on, where nothing has been averaged yet', () =>
      expect(trajectory.average!.map((column) => column[0])).toEqual(everywhere(-0.5, dimension)));

    test('beside a path that is the same without it, and smoother', () => {
      const spec = must(lineUp(experiment)).runners[0]!.spec;
      const { average: _, ...rule } = spec.rule;
      const bare = must(runToEnd(must(readEntry({ ...spec, rule }))));
      expect(bare.w).toEqual(trajectory.w);
      expect(bare).not.toHaveProperty('average');
      const length = (column: Float64Array): number =>
        column.reduce((sum, value, k) => (k < 100 ? sum : sum + Math.abs(value - column[k - 1]!)), 0);
      trajectory.average!.forEach((column, i) =>
        expect(length(column)).toBeLessThan(length(trajectory.w[i]!) / 2),
      );
    });

    test('in pieces of any size', () => {
      const entry = must(readEntry(must(lineUp(experiment)).runners[0]!.spec));
      const going = must(beginRun(entry));
      while (!going.end) going.advance(7);
      expect(trajectoryOf(going).average).toEqual(trajectory.average);
    });
  });
});
