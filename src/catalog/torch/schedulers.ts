import { ok, type Result } from '../../notation/problem';
import { gap, type Option, required, type TorchGap, type TorchOptions, withDefaults } from './options';

/** A torch scheduler, or one part of it, said in the catalogue's words. */
export interface TorchSchedule {
  readonly id: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** For how many steps it runs, where another part follows. */
  readonly steps?: number;
  /** The learning rate that the racer must have, where torch's scheduler sets it over the optimizer's. */
  readonly eta?: number;
  /** The momentum of the first step, where torch's scheduler sets that over the optimizer's. */
  readonly momentum?: number;
  /** What the value is to do where the scheduler reads it and wants it high. */
  readonly sign?: 'max';
}

/** Schedules one after another: how a scheduler is read, though most are one. */
export type TorchChain = readonly [TorchSchedule, ...TorchSchedule[]];

type Reader = (options: TorchOptions) => Result<TorchChain, TorchGap>;
type Refusal<Known> = { readonly refuses: keyof Known & string };

/** Reads a class from its defaults and from what its options become. */
const reader =
  <Known extends Readonly<Record<keyof Known, Option>>>(
    defaults: Known,
    become: (options: Known) => TorchSchedule | TorchChain | Refusal<Known>,
  ): Reader =>
  (given) => {
    const options = withDefaults(defaults, given);
    if (!options.ok) return options;
    const read = become(options.value);
    if ('refuses' in read) return gap('option', read.refuses);
    return ok('id' in read ? [read] : read);
  };

/** Python's truth, as a switch of a text. */
const switched = (on: boolean): number => (on ? 1 : 0);

const step = reader({ step_size: required, gamma: 0.1 }, (parameters) => ({ id: 'step', parameters }));

/** Later than any run ends. */
const NEVER = 1e6;

/** A rate that stays at a part of the slider's. */
const held = (factor: number): TorchSchedule => ({
  id: 'constant',
  parameters: { factor, total_iters: NEVER },
});

/** The schedule of the catalogue has five milestones; after each one more the rate is held in a part of its own. */
const multiStep = reader({ milestones: [] as readonly number[], gamma: 0.1 }, ({ milestones, gamma }) => {
  const sorted = milestones.toSorted((a, b) => a - b);
  const [m1 = NEVER, m2 = NEVER, m3 = NEVER, m4 = NEVER, m5 = NEVER] = sorted;
  const later = [...new Set(sorted.slice(5))];
  const lasting = (from: number, until: number | undefined) =>
    until === undefined ? {} : { steps: until - from };
  return [
    { id: 'multi-step', parameters: { m1, m2, m3, m4, m5, gamma }, ...lasting(0, later[0]) },
    ...later.map((milestone, i) => ({
      ...held(gamma ** sorted.filter((one) => one <= milestone).length),
      ...lasting(milestone, later[i + 1]),
    })),
  ];
});

const exponential = reader({ gamma: required }, (parameters) => ({ id: 'exponential', parameters }));

const linear = reader({ start_factor: 1 / 3, end_factor: 1, total_iters: 5 }, (parameters) => ({
  id: 'linear',
  parameters,
}));

const constant = reader({ factor: 1 / 3, total_iters: 5 }, (parameters) => ({ id: 'constant', parameters }));

const polynomial = reader({ total_iters: 5, power: 1 }, (parameters) => ({ id: 'polynomial', parameters }));

const cosineAnnealing = reader({ T_max: required, eta_min: 0 }, ({ T_max: t_max, eta_min }) => ({
  id: 'cosine-annealing',
  parameters: { t_max, eta_min },
}));

const warmRestarts = reader(
  { T_0: required, T_mult: 1, eta_min: 0 },
  ({ T_0: t0, T_mult: t_mult, eta_min }) => ({
    id: 'cosine-annealing-warm-restarts',
    parameters: { t0, t_mult, eta_min },
  }),
);

const oneCycle = reader(
  {
    max_lr: required,
    // None in torch, where `epochs` of `steps_per_epoch` say it.
    total_steps: 0,
    epochs: 0,
    steps_per_epoch: 0,
    pct_start: 0.3,
    anneal_strategy: 'cos' as string,
    cycle_momentum: true,
    base_momentum: 0.85,
    max_momentum: 0.95,
    div_factor: 25,
    final_div_factor: 1e4,
    three_phase: false,
  },
  ({ max_lr, anneal_strategy, cycle_momentum, three_phase, epochs, steps_per_epoch, ...same }) => {
    if (anneal_strategy !== 'cos' && anneal_strategy !== 'linear') return { refuses: 'anneal_strategy' };
    const total_steps = same.total_steps || epochs * steps_per_epoch;
    if (total_steps === 0) return { refuses: 'total_steps' };
    const switches = {
      linear: switched(anneal_strategy === 'linear'),
      cycle_momentum: switched(cycle_momentum),
      three_phase: switched(three_phase),
    };
    return {
      id: 'one-cycle',
      parameters: { ...same, total_steps, ...switches },
      eta: max_lr,
      ...(cycle_momentum && { momentum: same.max_momentum }),
    };
  },
);

/** How much of its height a swing keeps from cycle to cycle, and from step to step. */
const fadingOf = (mode: string, gamma: number): { shrink: number; gamma: number } | undefined => {
  if (mode === 'triangular') return { shrink: 1, gamma: 1 };
  if (mode === 'triangular2') return { shrink: 0.5, gamma: 1 };
  return mode === 'exp_range' ? { shrink: 1, gamma } : undefined;
};

const cyclic = reader(
  {
    base_lr: required,
    max_lr: required,
    step_size_up: 2000,
    // None in torch: as many as up.
    step_size_down: 0,
    mode: 'triangular' as string,
    gamma: 1,
    cycle_momentum: true,
    base_momentum: 0.8,
    max_momentum: 0.9,
  },
  ({ base_lr, max_lr, step_size_up, step_size_down, mode, gamma, cycle_momentum, ...momenta }) => {
    const fading = fadingOf(mode, gamma);
    if (!fading) return { refuses: 'mode' };
    const parameters = {
      base: base_lr / max_lr,
      step_size_up,
      step_size_down: step_size_down || step_size_up,
      ...fading,
      cycle_momentum: switched(cycle_momentum),
      ...momenta,
    };
    return {
      id: 'cyclic',
      parameters,
      eta: max_lr,
      ...(cycle_momentum && { momentum: momenta.max_momentum }),
    };
  },
);

const plateau = reader(
  {
    mode: 'min' as string,
    factor: 0.1,
    patience: 10,
    threshold: 1e-4,
    threshold_mode: 'rel' as string,
    cooldown: 0,
    min_lr: 0,
    eps: 1e-8,
  },
  ({ mode, threshold, threshold_mode, ...same }) => {
    if (mode !== 'min' && mode !== 'max') return { refuses: 'mode' };
    if (threshold_mode !== 'rel' && threshold_mode !== 'abs') return { refuses: 'threshold_mode' };
    // Of values that are wanted high the share counts the other way, since the schedule sees them negated.
    const share = mode === 'min' ? threshold : -threshold;
    const least =
      threshold_mode === 'rel' ? { threshold: share, margin: 0 } : { threshold: 0, margin: threshold };
    const parameters = { ...same, ...least };
    return { id: 'reduce-on-plateau', parameters, ...(mode === 'max' && { sign: 'max' }) };
  },
);

/**
 * How each class is read. LambdaLR and MultiplicativeLR take functions in torch; the reference data name the two that
 * they use: `time_decay` r for 1 / (1 + r k), and `factor` c for the constant c, which is an exponential.
 */
export const torchSchedulers: ReadonlyMap<string, Reader> = new Map([
  ['StepLR', step],
  ['MultiStepLR', multiStep],
  ['ExponentialLR', exponential],
  ['LinearLR', linear],
  ['ConstantLR', constant],
  ['PolynomialLR', polynomial],
  ['CosineAnnealingLR', cosineAnnealing],
  ['CosineAnnealingWarmRestarts', warmRestarts],
  ['OneCycleLR', oneCycle],
  ['CyclicLR', cyclic],
  ['ReduceLROnPlateau', plateau],
  [
    'LambdaLR',
    reader({ time_decay: required }, ({ time_decay: k }) => ({ id: 'time-decay', parameters: { k } })),
  ],
  [
    'MultiplicativeLR',
    reader({ factor: required }, ({ factor: gamma }) => ({ id: 'exponential', parameters: { gamma } })),
  ],
]);
