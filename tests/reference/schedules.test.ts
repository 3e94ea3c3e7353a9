import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromTorchScheduler } from '../../src/catalog/torch';
import { runAlone, typedRule, typedSurface } from '../catalog/alone';
import { readJson, referencePath } from './fixture';
import { firstDeparture, present, type TorchCase, type TorchFile } from './torch-case';

const folder = referencePath('TORCH_TRACES', 'reference/torch');

/** What the catalogue will have later; everything else in the files must be here now. */
const notYet = new Set([
  'AdamW',
  'CosineAnnealingWarmRestarts',
  'CyclicLR',
  'MultiStepLR',
  'OneCycleLR',
  'ReduceLROnPlateau',
  'SequentialLR',
]);

interface ScheduleCase {
  readonly id: string;
  readonly scheduler: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly base_lr: number;
  readonly lrs: readonly number[];
}

interface ScheduleFile {
  readonly schedules: readonly ScheduleCase[];
}

const read = <T>(name: string, none: T): T => {
  const path = `${folder}/${name}.json`;
  return existsSync(path) ? readJson<T>(path) : none;
};

const { schedules } = read<ScheduleFile>('schedules', { schedules: [] });
const scheduled = read<TorchFile>('scheduled', { meta: { sample_steps: [] }, cases: [] });
const now = schedules.filter(({ scheduler }) => !notYet.has(scheduler));
const runnable = scheduled.cases.filter(
  ({ optimizer, schedule }: TorchCase) =>
    !notYet.has(optimizer) && !(schedule && notYet.has(schedule.scheduler)),
);

const later = schedules.length - now.length + scheduled.cases.length - runnable.length;

/** A walk that never rests, so that no run ends early. */
const walk = typedRule('η = 0.1 in [0, 1]\nw = w + 1 + η');

describe('torch.optim.lr_scheduler', () => {
  test.each(now)('$id', ({ scheduler, options, base_lr, lrs }) => {
    const { eta } = runAlone({
      objective: typedSurface('f = x'),
      start: [0],
      optimizer: walk,
      parameters: { eta: base_lr },
      schedule: present(fromTorchScheduler(scheduler, options)),
      steps: lrs.length,
    });
    // Row k + 1 holds the rate that update k, counted from 0, used.
    const peak = Math.max(...lrs);
    const off = lrs.map((rate, k) => Math.abs(rate - (eta[k + 1] ?? Number.NaN)) / peak);
    expect(Math.max(...off)).toBeLessThanOrEqual(5e-15);
  });

  test.each(runnable)('$id', (one) => {
    expect(firstDeparture(one, scheduled.meta.sample_steps)).toBeUndefined();
  });

  test(`${later} cases wait for what the catalogue does not have yet`, () => {
    const refused = [...notYet].filter((name) => fromTorchScheduler(name, {}).ok);
    expect(refused).toEqual([]);
  });
});
