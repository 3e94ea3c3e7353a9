import { ok, type Result } from '../notation/problem';
import { torchOptimizers, type TorchRacer } from './torch/optimizers';
import { gap, type TorchGap, type TorchOptions } from './torch/options';
import { type TorchChain, torchSchedulers, type TorchSchedule } from './torch/schedulers';

/*
 * What the classes of torch.optim become here: the one table, read by the reference tests and by the PyTorch export.
 * Defaults and rules are those of torch 1.13; `lr` of SGD, which that version demands, has the later default.
 */

export type { TorchRacer } from './torch/optimizers';
export type { TorchGap, TorchOptions } from './torch/options';
export type { TorchChain, TorchSchedule } from './torch/schedulers';

/** Reads a torch optimizer with its constructor options; whatever is missing has torch's default. */
export function fromTorch(optimizer: string, options: TorchOptions): Result<TorchRacer, TorchGap> {
  const read = torchOptimizers.get(optimizer);
  return read ? read(options) : gap('optimizer', optimizer);
}

/**
 * Reads a torch scheduler with its constructor options; whatever is missing has torch's default. The `parts` of a
 * SequentialLR are pairs of a class and its options.
 */
export function fromTorchScheduler(scheduler: string, options: TorchOptions): Result<TorchChain, TorchGap> {
  if (scheduler === 'SequentialLR') return sequence(options);
  const read = torchSchedulers.get(scheduler);
  return read ? read(options) : gap('scheduler', scheduler);
}

/** A torch optimizer under a scheduler, both said in the catalogue's words. */
export interface TorchScheduled {
  readonly racer: TorchRacer;
  readonly schedule: TorchChain;
}

/**
 * Reads a torch optimizer with the scheduler that drives it. One that cycles the momentum does so too where the
 * optimizer's own is 0; it is refused, as torch refuses it, where the optimizer has none. ASGD works out each rate at
 * the end of the step before, so that every scheduler comes one step late.
 */
export function fromTorchScheduled(
  optimizer: string,
  options: TorchOptions,
  scheduler: string,
  its: TorchOptions,
): Result<TorchScheduled, TorchGap> {
  const schedule = fromTorchScheduler(scheduler, its);
  if (!schedule.ok) return schedule;
  const [{ eta, momentum }] = schedule.value;
  const set = { ...options, ...(eta !== undefined && { lr: eta }) };
  const read = fromTorch(optimizer, set);
  if (!read.ok) return read;
  const isDriven = momentum === undefined || Object.hasOwn(read.value.parameters, 'beta1');
  const cycled = isDriven ? read : fromTorch(optimizer, { ...set, momentum });
  if (!cycled.ok) return gap('option', 'cycle_momentum');
  const [first, ...later] = schedule.value;
  const late: TorchChain = [{ ...first, steps: 1 }, first, ...later];
  return ok({ racer: cycled.value, schedule: optimizer === 'ASGD' ? late : schedule.value });
}

/** Each part begins at its own first step when the one before has come to its milestone. */
function sequence({ milestones, parts, ...unknown }: TorchOptions): Result<TorchChain, TorchGap> {
  const [name] = Object.keys(unknown);
  if (name !== undefined) return gap('option', name);
  if (!isPairs(parts)) return gap('option', 'parts');
  if (!isNumbers(milestones) || milestones.length !== parts.length - 1) return gap('option', 'milestones');
  const lengths = milestones.map((until, i) => until - (milestones[i - 1] ?? 0));
  if (lengths.some((length) => !(length > 0))) return gap('option', 'milestones');
  const chain: TorchSchedule[] = [];
  for (const [i, [scheduler, its]] of parts.entries()) {
    const part = torchSchedulers.get(scheduler)?.(its) ?? gap('scheduler', scheduler);
    if (!part.ok) return part;
    // In torch these change the rates that the other parts begin with.
    if (part.value[0].eta !== undefined) return gap('scheduler', `${scheduler} in a sequence`);
    chain.push(...beginningOf(part.value, lengths[i]));
  }
  const [first, ...others] = chain;
  return first ? ok([first, ...others]) : gap('option', 'parts');
}

/** The first so many steps of a chain; all of it where no number is given. */
function beginningOf(chain: TorchChain, steps: number | undefined): readonly TorchSchedule[] {
  if (steps === undefined) return chain;
  const kept: TorchSchedule[] = [];
  let left = steps;
  for (const part of chain) {
    if (left <= 0) break;
    const its = Math.min(left, part.steps ?? left);
    kept.push({ ...part, steps: its });
    left -= its;
  }
  return kept;
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number');

const isPairs = (value: unknown): value is readonly (readonly [string, TorchOptions])[] =>
  Array.isArray(value) &&
  value.every((one) => Array.isArray(one) && typeof one[0] === 'string' && one[1] instanceof Object);
