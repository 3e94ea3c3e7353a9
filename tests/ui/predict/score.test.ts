import { expect, test } from 'vitest';
import type { Experiment } from '../../../src/experiment/experiment';
import { emptyExperiment } from '../../../src/experiment/defaults';
import { objectiveOf } from '../../../src/experiment/resolve';
import { curveScenery } from '../../../src/ui/map/curve';
import { axesScenery } from '../../../src/ui/map/scenery';
import { type Miss, totalOf } from '../../../src/ui/predict/score';
import { must } from '../../run/entries';

const missed = (distance: number): Miss => ({
  slot: 0,
  said: { x: 0, y: 0 },
  ended: { x: distance, y: 0 },
  distance,
});
const sceneryOf = (text: string, domain: readonly (readonly [number, number])[]) => {
  const starts = [domain.map(() => 1)];
  const objective = { kind: 'text', text, parameters: {}, domain } as const;
  const experiment: Experiment = { ...emptyExperiment, objective, starts };
  const resolved = must(objectiveOf(experiment));
  return domain.length === 1
    ? curveScenery(experiment, resolved)!
    : axesScenery(experiment, resolved, [0, 1]);
};

test('the score is all distances together', () => {
  const plane = sceneryOf('x^2 + y^2', [
    [0, 3],
    [0, 4],
  ]);
  expect(totalOf([missed(1), missed(2.5)], plane)).toBe(3.5);
});

test('whoever left for infinity, or nearly, counts as the diagonal of the domain', () => {
  const plane = sceneryOf('x^2 + y^2', [
    [0, 3],
    [0, 4],
  ]);
  expect(totalOf([missed(1), missed(Infinity), missed(1e100)], plane)).toBe(11);
  expect(totalOf([missed(Infinity)], sceneryOf('x^2', [[-2, 5]]))).toBe(7);
});
