import { expect, test } from 'vitest';
import { emptyExperiment } from '../../src/experiment/defaults';
import { race } from '../../src/experiment/race';
import { crowdsOf, toldOf } from '../../src/state/crowds';
import { tracesOf } from '../../src/state/traces';
import { must } from '../run/entries';

const tracesFrom = (count: number) => {
  const cloud = { count, radius: 0.3 };
  const experiment = { ...emptyExperiment, cloud, budget: { kind: 'steps', amount: 5 } } as const;
  return tracesOf(experiment, must(race(experiment)));
};

test('a few runs of each racer are all told of', () => {
  const traces = tracesFrom(4);
  expect(crowdsOf(traces)).toEqual([]);
  expect(toldOf(traces)).toBe(traces.list);
});

test('of many, one is told of for each racer, and it is made once', () => {
  const traces = tracesFrom(5);
  expect(crowdsOf(traces).map(({ racer, runs }) => [racer, runs.length])).toEqual(
    emptyExperiment.racers.map((_, racer) => [racer, 5]),
  );
  expect(toldOf(traces).map(({ racer, start }) => [racer, start])).toEqual(
    emptyExperiment.racers.map((_, racer) => [racer, 0]),
  );
  expect(crowdsOf(traces)).toBe(crowdsOf(traces));
});
