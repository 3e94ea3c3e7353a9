import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultExperiment, emptyExperiment, freshRacer } from '../../src/experiment/defaults';
import * as edits from '../../src/experiment/edits';
import type { Experiment, Vary } from '../../src/experiment/experiment';
import { decodeJson, encodeJson } from '../../src/experiment/json';
import { MOST_MAPS } from '../../src/experiment/limits';
import { MOST_ROWS } from '../../src/experiment/lineup';
import { race } from '../../src/experiment/race';
import { countRuns } from '../../src/experiment/starts';
import { variationsOf } from '../../src/experiment/vary';
import { misfitOf } from '../../src/experiment/vary-fit';
import { must } from '../run/entries';
import { runs } from '../runs';
import { experiments } from './arbitraries';
import { linkOf, opened, problemOf } from './link/given-out';

const RATES: Vary = { kind: 'parameter', name: 'eta', values: [0.1, 0.03, 0.01] };
const STARTS: Vary = {
  kind: 'start',
  values: [
    [1, 2],
    [-1, 0.5],
  ],
};
const SURFACES: Vary = { kind: 'objective', values: ['beale', 'himmelblau'] };

const two: Experiment = { ...emptyExperiment, racers: [freshRacer('momentum', 0), freshRacer('gd', 1)] };
const short: Experiment = { ...two, budget: { kind: 'steps', amount: 20 } };

describe('a variation', () => {
  test('of a parameter is the experiment with that value for every racer that has it', () => {
    const maps = variationsOf({ ...two, vary: { kind: 'parameter', name: 'beta', values: [0.5, 0.99] } });
    expect(maps.map(({ experiment }) => experiment)).toEqual(
      [0.5, 0.99].map((value) => edits.withParameter(two, 0, 'beta', value)),
    );
  });

  test('of the surface is the experiment on that surface, from the same start', () => {
    const maps = variationsOf({ ...two, vary: SURFACES });
    expect(maps.map(({ experiment }) => experiment)).toEqual(
      ['beale', 'himmelblau'].map((id) => ({
        ...edits.withObjective(two, { kind: 'catalog', id, parameters: {} }),
        starts: two.starts,
      })),
    );
  });

  test('of the start is the experiment from there', () => {
    const maps = variationsOf({ ...two, vary: STARTS });
    expect(maps.map(({ experiment }) => experiment)).toEqual(
      STARTS.values.map((at) => ({ ...two, starts: [at] })),
    );
  });

  test('is one of nothing where nothing is varied', () => expect(variationsOf(two)).toEqual([]));

  test('races as the experiment with its edit does alone, map after map', () => {
    for (const vary of [RATES, STARTS, SURFACES]) {
      const varied = { ...short, vary };
      expect(must(race(varied))).toEqual(
        variationsOf(varied).flatMap(({ experiment }, map) =>
          must(race(experiment)).map((result) => ({ map, ...result })),
        ),
      );
    }
  });

  test('varies nothing itself, and all of them together keep to the cap on rows', () => {
    fc.assert(
      fc.property(experiments, fc.integer({ min: 1, max: 1_000_000 }), (experiment, amount) => {
        const asked = { ...experiment, budget: { kind: 'steps' as const, amount } };
        const maps = variationsOf(asked);
        expect(maps).toHaveLength(experiment.vary?.values.length ?? 0);
        for (const { experiment: one } of maps) {
          expect(one.vary).toBeUndefined();
          expect((one.budget.amount + 1) * countRuns(asked)).toBeLessThanOrEqual(
            Math.max(MOST_ROWS, 2 * countRuns(asked)),
          );
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('what is varied', () => {
  test('travels in links and files', async () => {
    const links = {
      'eta:0.1,0.03,0.01': RATES,
      'at:1,2;-1,0.5': STARTS,
      'f:beale,himmelblau': SURFACES,
    };
    for (const [text, vary] of Object.entries(links)) {
      const varied = { ...defaultExperiment, vary };
      const link = await linkOf(varied);
      expect(link.split('&')).toContain(`vary=${text}`);
      expect((await opened(link)).experiment).toEqual(varied);
      expect(must(decodeJson(encodeJson(varied))).experiment).toEqual(varied);
    }
  });

  test('has a Greek name where a hand wrote one', async () => {
    const { experiment } = await opened('race=gd&vary=η:0.1,0.2&v=1');
    expect(experiment.vary).toEqual({ kind: 'parameter', name: 'eta', values: [0.1, 0.2] });
  });

  test.each([
    ['etta:0.1', 'unknown-parameter'],
    ['f:nowhere', 'unknown-objective'],
    ['f:beale,parabola', 'unfit-objective'],
    ['at:1,2,3', 'bad-point'],
    ['eta:fast', 'bad-number'],
    ['eta:', 'bad-number'],
    ['', 'bad-number'],
    [`eta:${Array.from({ length: MOST_MAPS + 1 }, (_, i) => i).join()}`, 'too-many-maps'],
  ])('is refused by name: %s', async (text, code) => {
    expect(await problemOf(`f=beale&race=gd&vary=${text}&v=1`)).toMatchObject({ code, field: 'vary' });
  });

  test('fits whatever an edit leaves behind', () => {
    const changes: readonly ((experiment: Experiment) => Experiment)[] = [
      (it) => edits.removeRacer(it, 0),
      (it) => edits.withOptimizer(it, 0, { kind: 'catalog', id: 'gd', form: 'plain' }),
      (it) => edits.withOptimizer(it, 0, { kind: 'text', text: 'k = 0.1\nw = w - k g' }),
      (it) => edits.withObjective(it, { kind: 'catalog', id: 'parabola', parameters: {} }),
      (it) => edits.withObjective(it, { kind: 'text', text: 'x^2 + y^2 + z^2', parameters: {} }),
      (it) => edits.withStart(it, 0, [3, 3]),
    ];
    fc.assert(
      fc.property(experiments, fc.constantFrom(...changes), (experiment, change) => {
        const next = change(experiment);
        if (next.vary) expect(misfitOf(next, next.vary)).toBeUndefined();
      }),
      { numRuns: runs(300) },
    );
    const varied = edits.withVary(two, { kind: 'parameter', name: 'beta', values: [0.5, 0.9] });
    expect(varied.vary).toBeDefined();
    expect(edits.removeRacer(varied, 1).vary).toBe(varied.vary);
    expect(edits.removeRacer(varied, 0).vary).toBeUndefined();
  });

  test('is taken only where it fits, and given up again', () => {
    const varied = edits.withVary(two, RATES);
    expect(varied).toEqual({ ...two, vary: RATES });
    expect(edits.withVary(varied, undefined)).toEqual(two);
    expect(edits.withVary(two, undefined)).toBe(two);
    expect(edits.withVary(two, { kind: 'objective', values: ['parabola'] })).toBe(two);
  });
});

describe('the start of a map', () => {
  test('is its own where starts differ', () => {
    const moved = edits.withStartOf({ ...two, vary: STARTS }, 1, [4, 5]);
    expect(moved.vary).toEqual({
      kind: 'start',
      values: [
        [1, 2],
        [4, 5],
      ],
    });
    expect(edits.withVary(moved, undefined)).toEqual(two);
  });

  test('is that of all maps otherwise', () => {
    const varied = { ...two, vary: RATES };
    expect(edits.withStartOf(varied, 1, [4, 5])).toEqual(edits.withStart(varied, 0, [4, 5]));
  });

  test('stays for a point that is none, or the same', () => {
    const varied = { ...two, vary: STARTS };
    for (const point of [[1], [Number.NaN, 0], [-1, 0.5]])
      expect(edits.withStartOf(varied, 1, point)).toBe(varied);
    expect(edits.withStartOf(varied, 7, [1, 1])).toBe(varied);
  });
});
