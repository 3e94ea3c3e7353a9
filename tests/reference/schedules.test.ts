import { describe, expect, test } from 'vitest';
import { fromTorchScheduler, type TorchChain, type TorchOptions } from '../../src/catalog/torch';
import { offThePeak, pace, ratesOfRun, type ScheduleCase } from './schedule-case';
import { present } from './torch-case';
import { schedules } from './torch-folder';

const isWatching = ({ metrics }: ScheduleCase): boolean => metrics !== undefined;

/** The options as torch has them: `metric` only says what the schedule was shown. */
const optionsOf = ({ options }: ScheduleCase): TorchOptions =>
  Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'metric'));

const chainOf = (one: ScheduleCase): TorchChain => present(fromTorchScheduler(one.scheduler, optionsOf(one)));

const ALLOWED = 5e-15;

/** A flat surface. */
const still = (steps: number): readonly number[] => Array<number>(steps).fill(0);

describe('torch.optim.lr_scheduler', () => {
  test.each(schedules.filter((one) => !isWatching(one)))('$id', (one) => {
    const rates = ratesOfRun(chainOf(one), one.base_lr, one.lrs.length);
    expect(offThePeak(one.lrs, rates)).toBeLessThanOrEqual(ALLOWED);
  });

  test.each(schedules.filter(({ momenta }) => momenta))('$id, its momentum', (one) => {
    const { beta } = pace(chainOf(one)[0], one.base_lr, still(one.lrs.length));
    expect(offThePeak(one.momenta!, beta)).toBeLessThanOrEqual(ALLOWED);
  });

  test.each(schedules.filter(isWatching))('$id', (one) => {
    const [schedule] = chainOf(one);
    const seen = schedule.sign === 'max' ? one.metrics!.map((value) => -value) : one.metrics!;
    // Torch is not shown the value at the start, so it must not be the one to beat.
    const values = [Number.MAX_VALUE, ...seen].slice(0, one.lrs.length);
    expect(offThePeak(one.lrs, pace(schedule, one.base_lr, values).eta)).toBeLessThanOrEqual(ALLOWED);
  });

  test('the comparison notices one rate that is wrong by one part in a thousand', () => {
    const chain = present(fromTorchScheduler('ExponentialLR', { gamma: 0.9 }));
    const rates = ratesOfRun(chain, 0.1, 20);
    expect(rates).toHaveLength(20);
    expect(offThePeak(rates.with(19, rates[19]! * 1.001), rates)).toBeGreaterThan(ALLOWED);
  });
});
