import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyExperiment } from '../../../src/experiment/defaults';
import type { Experiment } from '../../../src/experiment/experiment';
import { race } from '../../../src/experiment/race';
import { objectiveOf } from '../../../src/experiment/resolve';
import { principalPlane } from '../../../src/run/principal';
import type { Trajectory } from '../../../src/run/trajectory';
import { curveScenery } from '../../../src/ui/map/curve';
import { principalScenery } from '../../../src/ui/map/principal';
import { reachOf } from '../../../src/ui/map/reach';
import { axesScenery, type Scenery } from '../../../src/ui/map/scenery';
import { axesOf } from '../../../src/ui/map/sheet';
import { must } from '../../run/entries';
import { runs } from '../../runs';

const on = (id: string, start: readonly number[], more: Partial<Experiment> = {}): Experiment => ({
  ...emptyExperiment,
  objective: { kind: 'catalog', id, parameters: {} },
  starts: [start],
  racers: emptyExperiment.racers.slice(0, 1),
  budget: { kind: 'steps', amount: 40 },
  ...more,
});
const runOf = (experiment: Experiment): Trajectory => must(race(experiment))[0]!.trajectory;
const planeOf = (experiment: Experiment) => {
  const run = runOf(experiment);
  return principalPlane(run, reachOf(must(objectiveOf(experiment)).domain, run));
};
const rowsOf = ({ w, rows }: Trajectory): number[][] =>
  Array.from({ length: rows }, (_, row) => w.map((column) => column[row]!));

const beale = on('beale', [0.7, 1.4]);
const four = on('rosenbrock_4', [-1.2, 1, -1.2, 1]);
const hollow = on('double-well-1d', [0.1]);
const sceneries: readonly (readonly [name: string, Experiment, Scenery])[] = [
  ['two coordinates', beale, axesScenery(beale, must(objectiveOf(beale)), [0, 1])],
  ['two of four', four, axesScenery(four, must(objectiveOf(four)), [3, 1])],
  ['the plane of a path', four, principalScenery(four, must(objectiveOf(four)), planeOf(four), 1)],
  ['a curve', hollow, curveScenery(hollow, must(objectiveOf(hollow)))!],
];

const place = fc.integer({ min: -3000, max: 3000 }).map((value) => value / 1000);

describe.each(sceneries)('%s', (name, experiment, { sheet, ground }) => {
  const run = runOf(experiment);

  test('the start stands where it is moved to', () => {
    fc.assert(
      fc.property(place, place, (x, y) => {
        const moved = sheet.moved(experiment.starts[0]!, { x, y });
        expect(moved).toHaveLength(experiment.starts[0]!.length);
        const at = sheet.place(moved);
        expect(at.x).toBeCloseTo(x, 4);
        if (ground.kind === 'field') expect(at.y).toBeCloseTo(y, 4);
        else expect(at.y).toBe(ground.curve.height(at.x));
      }),
      { numRuns: runs(100) },
    );
  });

  test('a path stands where its rows do', () => {
    const { xs, ys, rows } = sheet.path(run);
    expect(rows).toBe(run.rows);
    rowsOf(run).forEach((row, k) => {
      const at = sheet.place(row);
      expect([xs[k], ys[k]]).toEqual([expect.closeTo(at.x, 9), expect.closeTo(at.y, 9)]);
    });
    expect(sheet.mean(run).xs).toEqual(xs);
  });

  test(`its name says what is shown: ${name}`, () => {
    const names = sceneries.map(([, , scenery]) => scenery.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the plane of a path', () => {
  const [, , { sheet, ground, domain }] = sceneries[2]!;

  test('moves a point along its directions alone', () => {
    const start = four.starts[0]!;
    const from = sheet.place(start);
    const [across, up] = planeOf(four).directions;
    const moved = sheet.moved(start, { x: from.x + 0.5, y: from.y - 0.25 });
    moved.forEach((value, i) => expect(value - start[i]!).toBeCloseTo(0.5 * across[i]! - 0.25 * up[i]!, 5));
  });

  test('samples the field at just the points that stand there', () => {
    if (ground.kind !== 'field') throw new Error('no field');
    const { at, directions } = ground.through(four.starts[0]!);
    for (const [u, v] of [
      [0, 0],
      [0.7, -0.3],
    ] as const) {
      const point = Array.from(at, (value, i) => value + u * directions![0][i]! + v * directions![1][i]!);
      expect(sheet.place(point)).toEqual({ x: expect.closeTo(u, 9), y: expect.closeTo(v, 9) });
    }
  });

  test('has a domain that holds the shadow of every corner', () => {
    for (let signs = 0; signs < 16; signs++) {
      const { x, y } = sheet.place([0, 1, 2, 3].map((i) => (signs & (1 << i) ? 2 : -2)));
      expect(x).toBeGreaterThanOrEqual(domain.x0 - 1e-9);
      expect(x).toBeLessThanOrEqual(domain.x1 + 1e-9);
      expect(y).toBeGreaterThanOrEqual(domain.y0 - 1e-9);
      expect(y).toBeLessThanOrEqual(domain.y1 + 1e-9);
    }
  });
});

test('a plane that names coordinates which are not there is that of the first two', () => {
  expect(axesOf({ kind: 'axes', axes: [2, 0] }, 3)).toEqual([2, 0]);
  expect(axesOf({ kind: 'axes', axes: [0, 3] }, 3)).toEqual([0, 1]);
  expect(axesOf({ kind: 'principal' }, 3)).toEqual([0, 1]);
});

test('the curve of a surface to be climbed has its goal at its top', () => {
  const bell = on('normal_pdf', [-1], { sign: 'max' });
  const { goals, sheet } = curveScenery(bell, must(objectiveOf(bell)))!;
  expect(goals.map(({ at }) => sheet.place(at))).toEqual([{ x: 1, y: expect.closeTo(0.39894228, 8) }]);
});
