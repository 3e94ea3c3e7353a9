import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyExperiment } from '../../../src/experiment/defaults';
import { withBatch, withData, withObjective } from '../../../src/experiment/edits';
import { withFirstData } from '../../../src/experiment/edits/data';
import type { Experiment, OwnData } from '../../../src/experiment/experiment';
import { decode, leftBehind, namedRows, type Recall } from '../../../src/experiment/link';
import { MOST_DATA_ROWS, MOST_LINK_LENGTH } from '../../../src/experiment/limits';
import { objectiveOf } from '../../../src/experiment/resolve';
import { must } from '../../run/entries';
import { runs } from '../../runs';
import { experiments } from '../arbitraries';
import { linkOf, problemOf } from './given-out';

const large = (name: string, phase: number): OwnData => {
  const X = Array.from({ length: MOST_DATA_ROWS }, (_, row) => Math.sin(row + phase));
  return { name, X, Y: X.map((x) => x / 3) };
};
const line = withObjective(emptyExperiment, { kind: 'catalog', id: 'line_fit', parameters: {} });
const own = large('mine', 0);

/** As a device that has kept these data answers. */
const keeping =
  (data: OwnData): Recall =>
  async (name) =>
    name === namedRows(data).name ? namedRows(data).text : undefined;

/** Whatever a link can hold, over rows that it cannot. */
const overLarge = experiments
  .filter((experiment) => must(objectiveOf(experiment)).data !== undefined)
  .map((experiment) => withData(experiment, own))
  .filter(({ data }) => data === own);

describe('rows that fit in no link', () => {
  test('are named by it; where they are kept it opens the same race, and is written the same again', async () => {
    await fc.assert(
      fc.asyncProperty(overLarge, async (experiment) => {
        const link = await linkOf(experiment);
        expect(link.length).toBeLessThanOrEqual(MOST_LINK_LENGTH);
        expect(leftBehind(experiment, link)).toBe(own);
        const opened = must(await decode(link, keeping(own)));
        expect(opened).toEqual({ experiment, presentation: {}, notices: [] });
        expect(await linkOf(opened.experiment)).toBe(link);
      }),
      { numRuns: runs(8) },
    );
  });

  test('are said to be absent anywhere else, where the first data of the surface stand in', async () => {
    await fc.assert(
      fc.asyncProperty(overLarge, async (experiment) => {
        const { experiment: elsewhere, notices } = must(await decode(await linkOf(experiment)));
        expect(notices).toEqual([{ code: 'absent-rows', rows: MOST_DATA_ROWS }]);
        expect(elsewhere).toEqual(withFirstData(experiment));
        expect(must(objectiveOf(elsewhere)).data!.columns.X.length).toBeLessThan(MOST_DATA_ROWS);
      }),
      { numRuns: runs(8) },
    );
  });

  test('are absent, too, where what is kept under their name are others', async () => {
    const link = await linkOf(withData(line, own));
    const { text } = namedRows(own);
    for (const other of [text.replace('1', '2'), text.slice(0, -1), text.replace('mine', 'yours'), ''])
      expect(must(await decode(link, async () => other)).notices).toMatchObject([{ code: 'absent-rows' }]);
  });

  test.each<[what: string, data: OwnData]>([
    ['one number', { ...own, Y: own.Y.with(5_000, 0) }],
    ['the name', { ...own, name: 'yours' }],
    ['the last row', { ...own, X: own.X.slice(0, -1), Y: own.Y.slice(0, -1) }],
  ])('have another name where they differ in %s', (_, data) =>
    expect(namedRows(data).name).not.toBe(namedRows(own).name),
  );

  test('take batches with them that are larger than what stands in', async () => {
    const batched = withBatch(withData(line, own), { kind: 'epoch', size: 5_000 });
    const { experiment } = must(await decode(await linkOf(batched)));
    expect(experiment.batch).toEqual({ kind: 'epoch', size: 50 });
  });

  test('are named, too, where they would pack small and unpack too large to be read', async () => {
    const X = Array<number>(MOST_DATA_ROWS).fill(-0.1234567890123456);
    const flat = withData(line, { name: 'flat', X, Y: X });
    expect(must(await decode(await linkOf(flat))).notices).toMatchObject([{ code: 'absent-rows' }]);
  });

  test('stay in a link that has room for them', async () => {
    const few = withData(line, { name: 'few', X: [1, 2], Y: [3, 4] });
    const link = await linkOf(few);
    expect([leftBehind(few, link), must(await decode(link)).experiment]).toEqual([undefined, few]);
  });

  test.each([
    'kept',
    'kept:',
    'kept:5',
    'kept:0:00000000',
    'kept:10001:00000000',
    'kept:5:0000000G',
    'kept:5:00000000:',
  ])('%s is no name of theirs', async (word) => {
    const problem = await problemOf(`f=line_fit&data=${word}&v=1`);
    expect(problem).toMatchObject({ code: 'unknown-data', field: 'data' });
  });

  test.each<[where: string, experiment: Experiment]>([
    ['an address', withData(line, own)],
    ['one that names something', { ...withData(line, own), racers: [] }],
  ])('are found out from %s', async (_, experiment) => {
    const fragment = await linkOf(experiment);
    expect(leftBehind(experiment, `https://example.org/#${fragment}`)).toBe(own);
  });
});
