import { ok, type Result } from '../notation/problem';
import { torchOptimizers, type TorchRacer } from './torch/optimizers';
import { gap, type TorchGap, type TorchOptions } from './torch/options';
import { torchSchedulers, type TorchSchedule } from './torch/schedulers';

/*
 * What the classes of torch.optim become here: the one table, read by the reference tests and by the PyTorch export.
 * Defaults and rules are those of torch 1.13; `lr` of SGD, which that version demands, has the later default.
 */

export type { TorchRacer } from './torch/optimizers';
export type { TorchGap, TorchOptions } from './torch/options';
export type { TorchSchedule } from './torch/schedulers';

/** Reads a torch optimizer with its constructor options; whatever is missing has torch's default. */
export function fromTorch(optimizer: string, options: TorchOptions): Result<TorchRacer, TorchGap> {
  const read = torchOptimizers.get(optimizer);
  return read ? read(options) : gap('optimizer', optimizer);
}

/** Reads a torch scheduler with its constructor options; whatever is missing has torch's default. */
export function fromTorchScheduler(
  scheduler: string,
  options: TorchOptions,
): Result<TorchSchedule, TorchGap> {
  const read = torchSchedulers.get(scheduler);
  return read ? read(options) : gap('scheduler', scheduler);
}

/** One part of a chain of schedules; all but the last run for `steps` steps. */
export interface TorchPart extends TorchSchedule {
  readonly steps?: number;
}

/**
 * Reads torch's SequentialLR, `parts` being pairs of a class and its options; each begins at its own first step when
 * the one before has come to its milestone.
 */
export function fromTorchSequence(options: TorchOptions): Result<readonly TorchPart[], TorchGap> {
  const { milestones, parts, ...unknown } = options;
  const [name] = Object.keys(unknown);
  if (name !== undefined) return gap('option', name);
  if (!isPairs(parts)) return gap('option', 'parts');
  if (!isNumbers(milestones) || milestones.length !== parts.length - 1) return gap('option', 'milestones');
  const chain: TorchPart[] = [];
  for (const [i, [scheduler, its]] of parts.entries()) {
    const part = fromTorchScheduler(scheduler, its);
    if (!part.ok) return part;
    const until = milestones[i];
    const steps = until === undefined ? {} : { steps: until - (milestones[i - 1] ?? 0) };
    chain.push({ ...part.value, ...steps });
  }
  return ok(chain);
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number');

const isPairs = (value: unknown): value is readonly (readonly [string, TorchOptions])[] =>
  Array.isArray(value) &&
  value.every((one) => Array.isArray(one) && typeof one[0] === 'string' && one[1] instanceof Object);
