import { expect, test } from 'vitest';
import { emptyExperiment } from '../../../src/experiment/defaults';
import type { Experiment, Within } from '../../../src/experiment/experiment';
import { objectiveOf } from '../../../src/experiment/resolve';
import { outlineOf } from '../../../src/ui/map/bounds';
import { curveScenery } from '../../../src/ui/map/curve';
import { axesScenery } from '../../../src/ui/map/scenery';
import { must } from '../../run/entries';

const on = (id: string, start: readonly number[]): Experiment => ({
  ...emptyExperiment,
  objective: { kind: 'catalog', id, parameters: {} },
  starts: [start],
});
const plane = (within: Within, axes: readonly [number, number]) => {
  const experiment = on('squares_4', [0, 0, 0, 0]);
  return outlineOf(within, axesScenery(experiment, must(objectiveOf(experiment)), axes));
};

test('a box is cut by the coordinates that are shown', () => {
  const outline = plane({ kind: 'box', low: [-1, -2, -3, -4], high: [1, 2, 3, 4] }, [3, 1]);
  expect(outline.map(({ x, y }) => [x, y])).toEqual([
    [-4, -2],
    [4, -2],
    [4, 2],
    [-4, 2],
  ]);
});

test('a disc is a disc on every plane', () => {
  const outline = plane({ kind: 'disc', centre: [1, 2, 3, 4], radius: 5 }, [2, 0]);
  for (const { x, y } of outline) expect(Math.hypot(x - 3, y - 1)).toBeCloseTo(5, 12);
});

test('on a curve it is a strip, whatever the heights', () => {
  const experiment = on('parabola', [1]);
  const scenery = curveScenery(experiment, must(objectiveOf(experiment)))!;
  for (const within of [
    { kind: 'box', low: [-1], high: [3] },
    { kind: 'disc', centre: [1], radius: 2 },
  ] as const) {
    const outline = outlineOf(within, scenery);
    expect(new Set(outline.map(({ x }) => x))).toEqual(new Set([-1, 3]));
    for (const { y } of outline) expect(Math.abs(y)).toBeGreaterThan(1e50);
  }
});
