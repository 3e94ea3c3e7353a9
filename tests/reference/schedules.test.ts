import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromTorchScheduler, fromTorchSequence, type TorchOptions } from '../../src/catalog/torch';
import { readJson, referencePath } from './fixture';
import { offThePeak, pace, ratesOfRun, type ScheduleFile } from './schedule-case';
import { firstDeparture, present, type TorchFile } from './torch-case';

const folder = referencePath('TORCH_TRACES', 'reference/torch');

const read = <T>(name: string, none: T): T => {
  const path = `${folder}/${name}.json`;
  return existsSync(path) ? readJson<T>(path) : none;
};

const { schedules } = read<ScheduleFile>('schedules', { schedules: [] });
const scheduled = read<TorchFile>('scheduled', { meta: { sample_steps: [] }, cases: [] });

const isChain = ({ scheduler }: { scheduler: string }): boolean => scheduler === 'SequentialLR';
const isWatching = ({ metrics }: { metrics?: unknown }): boolean => metrics !== undefined;

/** The options as torch has them: `metric` only says what the schedule was shown. */
const optionsOf = ({ options }: { options: TorchOptions }): TorchOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'metric'));

const ALLOWED = 5e-15;

/** A flat surface. */
const still = (steps: number): readonly number[] => Array<number>(steps).fill(0);

describe('torch.optim.lr_scheduler', () => {
  test.each(schedules.filter((one) => !isChain(one) && !isWatching(one)))('$id', (one) => {
    const schedule = present(fromTorchScheduler(one.scheduler, optionsOf(one)));
    expect(offThePeak(one.lrs, ratesOfRun([schedule], one.base_lr, one.lrs.length))).toBeLessThanOrEqual(
      ALLOWED,
    );
  });

  test.each(schedules.filter(({ momenta }) => momenta))('$id, its momentum', (one) => {
    const schedule = present(fromTorchScheduler(one.scheduler, optionsOf(one)));
    const { beta } = pace(schedule, one.base_lr, still(one.lrs.length));
    expect(offThePeak(one.momenta!, beta)).toBeLessThanOrEqual(ALLOWED);
  });

  test.each(schedules.filter(isWatching))('$id', (one) => {
    const schedule = present(fromTorchScheduler(one.scheduler, optionsOf(one)));
    const seen = schedule.sign === 'max' ? one.metrics!.map((value) => -value) : one.metrics!;
    // Torch is not shown the value at the start, so it must not be the one to beat.
    const values = [Number.MAX_VALUE, ...seen].slice(0, one.lrs.length);
    expect(offThePeak(one.lrs, pace(schedule, one.base_lr, values).eta)).toBeLessThanOrEqual(ALLOWED);
  });

  test.each(schedules.filter(isChain))('$id', (one) => {
    const parts = present(fromTorchSequence(one.options));
    expect(offThePeak(one.lrs, ratesOfRun(parts, one.base_lr, one.lrs.length))).toBeLessThanOrEqual(ALLOWED);
  });

  test.each(schedules.slice(0, 1))('the comparison notices one part in a thousand: $id', ({ lrs }) => {
    expect(
      offThePeak(
        lrs,
        lrs.map((rate) => rate * 1.001),
      ),
    ).toBeGreaterThan(ALLOWED);
  });

  test.each(scheduled.cases)('$id', (one) => {
    expect(firstDeparture(one, scheduled.meta.sample_steps)).toBeUndefined();
  });
});
