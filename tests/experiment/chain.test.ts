import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Schedule } from '../../src/catalog/definition';
import { schedules } from '../../src/catalog/schedules';
import { checked } from '../../src/experiment/check';
import { emptyExperiment, freshRacer } from '../../src/experiment/defaults';
import { withOptimizer, withoutSchedule, withScheduleAt } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { MOST_SCHEDULES } from '../../src/experiment/limits';
import { resolveRacer } from '../../src/experiment/resolve';
import { runs } from '../runs';

const TOTAL = 200;
const bare: Experiment = { ...emptyExperiment, racers: [freshRacer('momentum', 0)] };
const called = (id: string): Schedule => schedules.find((schedule) => schedule.id === id)!;
const chainOf = ({ racers }: Experiment) => racers[0]!.schedule;
const after = (...ids: readonly string[]): Experiment =>
  ids.reduce((experiment, id, place) => withScheduleAt(experiment, 0, place, called(id), TOTAL), bare);

describe('schedules one after another', () => {
  test('each that follows has half the steps of the one before it', () => {
    expect(chainOf(after('linear', 'step', 'exponential'))).toEqual([
      { id: 'linear', parameters: {}, steps: 100 },
      { id: 'step', parameters: {}, steps: 50 },
      { id: 'exponential', parameters: {} },
    ]);
  });

  test('one that took all its steps is pressed together, and one that comes takes all of its own', () => {
    expect(chainOf(after('cosine-annealing'))).toEqual([
      { id: 'cosine-annealing', parameters: { t_max: 200 } },
    ]);
    expect(chainOf(after('cosine-annealing', 'polynomial'))).toEqual([
      { id: 'cosine-annealing', parameters: { t_max: 100 }, steps: 100 },
      { id: 'polynomial', parameters: { total_iters: 100 } },
    ]);
  });

  test('a warm-up says itself for how long it runs', () => {
    expect(chainOf(after('warmup', 'linear', 'step'))).toEqual([
      { id: 'warmup', parameters: {} },
      { id: 'linear', parameters: {}, steps: 95 },
      { id: 'step', parameters: {} },
    ]);
    expect(chainOf(after('warmup', 'cosine-annealing'))).toEqual([
      { id: 'warmup', parameters: {} },
      { id: 'cosine-annealing', parameters: { t_max: 190 } },
    ]);
  });

  test('another takes the place of one, and its steps', () => {
    const changed = withScheduleAt(after('linear', 'step'), 0, 0, called('cosine-annealing'), TOTAL);
    expect(chainOf(changed)).toEqual([
      { id: 'cosine-annealing', parameters: { t_max: 100 }, steps: 100 },
      { id: 'step', parameters: {} },
    ]);
  });

  test('what is taken away leaves the others, the last of which has no end', () => {
    const three = after('linear', 'step', 'exponential');
    expect(chainOf(withoutSchedule(three, 0, 2))).toEqual(chainOf(after('linear', 'step')));
    expect(chainOf(withoutSchedule(three, 0, 0))).toEqual([
      { id: 'step', parameters: {}, steps: 50 },
      { id: 'exponential', parameters: {} },
    ]);
    expect(withoutSchedule(after('linear'), 0, 0)).toEqual(bare);
  });

  test('a place that is not there changes nothing, nor one schedule too many, nor a method that takes none', () => {
    const one = after('linear');
    const full = after(...Array.from({ length: MOST_SCHEDULES }, () => 'step'));
    expect(chainOf(full)).toHaveLength(MOST_SCHEDULES);
    expect(withScheduleAt(full, 0, MOST_SCHEDULES, called('step'), TOTAL)).toBe(full);
    for (const place of [-1, 2, 0.5, Number.NaN])
      expect(withScheduleAt(one, 0, place, called('step'), TOTAL)).toBe(one);
    expect(withoutSchedule(one, 0, 1)).toBe(one);
    expect(withoutSchedule(one, 1, 0)).toBe(one);
    expect(withScheduleAt(one, 1, 0, called('step'), TOTAL)).toBe(one);
    const armijo = withOptimizer(bare, 0, { kind: 'catalog', id: 'armijo', form: 'plain' });
    expect(withScheduleAt(armijo, 0, 0, called('step'), TOTAL)).toBe(armijo);
  });

  test('whatever is put in, changed and taken away, a link can say it, and every part has its steps', () => {
    const move = fc.record({
      place: fc.nat(MOST_SCHEDULES),
      schedule: fc.option(fc.constantFrom(...schedules), { nil: undefined }),
      total: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 24 }), (moves) => {
        const end = moves.reduce(
          (experiment, { place, schedule, total }) =>
            schedule
              ? withScheduleAt(experiment, 0, place, schedule, total)
              : withoutSchedule(experiment, 0, place),
          bare,
        );
        expect(checked(end).experiment).toEqual(end);
        const resolved = resolveRacer(end.racers[0]!);
        const parts = (resolved.ok && resolved.value.schedule) || [];
        for (const { steps } of parts) expect(steps).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: runs(200) },
    );
  });
});
