import { fail, ok, type Result } from '../notation/problem';

/**
 * What the classes of torch.optim become here: the one table, read by the reference tests and by the PyTorch export.
 * Defaults and rules are those of torch 1.13; `lr` of SGD, which that version demands, has the later default.
 */

/** A torch optimizer said in the catalogue's words: optimizer, form, every parameter, weight decay and sign. */
export interface TorchRacer {
  readonly id: string;
  readonly form: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly decay: number;
  readonly sign: 'min' | 'max';
}

/** A torch scheduler said in the catalogue's words. */
export interface TorchSchedule {
  readonly id: string;
  readonly parameters: Readonly<Record<string, number>>;
}

/** What a torch call asks for that the catalogue does not have: `name` is the class, or the option. */
export interface TorchGap {
  readonly missing: 'optimizer' | 'scheduler' | 'option';
  readonly name: string;
}

type Option = number | boolean | readonly number[];
type Options = Readonly<Record<string, unknown>>;
type Reader = (options: Options) => Result<TorchRacer, TorchGap>;

/** Options that every class of the table has. */
interface Common {
  readonly weight_decay: number;
  readonly maximize: boolean;
}

const common: Common = { weight_decay: 0, maximize: false };

const gap = (missing: TorchGap['missing'], name: string) => fail<TorchGap>({ missing, name });

const sameShape = (given: unknown, expected: Option): boolean =>
  Array.isArray(expected)
    ? Array.isArray(given) &&
      given.length === expected.length &&
      given.every((one) => typeof one === 'number')
    : typeof given === typeof expected;

/** Lays the given options over torch's defaults, refusing names and shapes that the class does not have. */
function reader<Known extends Common>(
  defaults: Known,
  become: (
    options: Known,
  ) => Pick<TorchRacer, 'id' | 'form' | 'parameters'> | { readonly refuses: keyof Known },
): Reader {
  const expected = new Map<string, Option>(Object.entries(defaults));
  return (given) => {
    for (const [name, value] of Object.entries(given)) {
      const standard = expected.get(name);
      if (standard === undefined || !sameShape(value, standard)) return gap('option', name);
    }
    const options: Known = { ...defaults, ...given };
    const racer = become(options);
    if ('refuses' in racer) return gap('option', String(racer.refuses));
    return ok({ ...racer, decay: options.weight_decay, sign: options.maximize ? 'max' : 'min' });
  };
}

const sgd = reader(
  { lr: 1e-3, momentum: 0, dampening: 0, nesterov: false, ...common },
  ({ lr, momentum, dampening, nesterov }) => {
    if (nesterov && dampening !== 0) return { refuses: 'dampening' };
    if (nesterov) return { id: 'nesterov', form: 'torch', parameters: { eta: lr, beta: momentum } };
    if (momentum === 0) return { id: 'gd', form: 'plain', parameters: { eta: lr } };
    return { id: 'momentum', form: 'torch', parameters: { eta: lr, beta: momentum, dampening } };
  },
);

const adagrad = reader(
  { lr: 0.01, lr_decay: 0, initial_accumulator_value: 0, eps: 1e-10, ...common },
  ({ lr, lr_decay, initial_accumulator_value, eps }) =>
    lr_decay === 0 && initial_accumulator_value === 0
      ? { id: 'adagrad', form: 'eps', parameters: { eta: lr, eps } }
      : {
          id: 'adagrad',
          form: 'decay',
          parameters: { eta: lr, eps, kappa: lr_decay, h0: initial_accumulator_value },
        },
);

const rmsprop = reader(
  { lr: 0.01, alpha: 0.99, eps: 1e-8, momentum: 0, centered: false, ...common },
  ({ lr, alpha, eps, momentum, centered }) => {
    const parameters = { eta: lr, gamma: alpha, eps };
    if (!centered && momentum === 0) return { id: 'rmsprop', form: 'eps', parameters };
    const form = centered ? 'centered' : 'momentum';
    return { id: 'rmsprop', form, parameters: { ...parameters, beta: momentum } };
  },
);

const adam = reader(
  { lr: 1e-3, betas: [0.9, 0.999] as readonly number[], eps: 1e-8, amsgrad: false, ...common },
  ({ lr, betas: [beta1 = 0.9, beta2 = 0.999], eps, amsgrad }) => ({
    id: 'adam',
    form: amsgrad ? 'amsgrad' : 'outside',
    parameters: { eta: lr, beta1, beta2, eps },
  }),
);

const optimizers: ReadonlyMap<string, Reader> = new Map([
  ['SGD', sgd],
  ['Adagrad', adagrad],
  ['RMSprop', rmsprop],
  ['Adam', adam],
]);

/** Our parameter for one of torch's options, and torch's default where it has one. */
interface SchedulerOption {
  readonly parameter: string;
  readonly standard: number | undefined;
}

interface SchedulerEntry {
  readonly id: string;
  readonly options: Readonly<Record<string, SchedulerOption>>;
}

const to = (parameter: string, standard?: number): SchedulerOption => ({ parameter, standard });

/**
 * LambdaLR and MultiplicativeLR take functions in torch; the reference data name the two that they use: `time_decay` r
 * for 1 / (1 + r k), and `factor` c for the constant c, which makes MultiplicativeLR an exponential.
 */
const schedulers: ReadonlyMap<string, SchedulerEntry> = new Map([
  ['StepLR', { id: 'step', options: { step_size: to('step_size'), gamma: to('gamma', 0.1) } }],
  ['ExponentialLR', { id: 'exponential', options: { gamma: to('gamma') } }],
  ['MultiplicativeLR', { id: 'exponential', options: { factor: to('gamma') } }],
  [
    'CosineAnnealingLR',
    { id: 'cosine-annealing', options: { T_max: to('t_max'), eta_min: to('eta_min', 0) } },
  ],
  [
    'LinearLR',
    {
      id: 'linear',
      options: {
        start_factor: to('start_factor', 1 / 3),
        end_factor: to('end_factor', 1),
        total_iters: to('total_iters', 5),
      },
    },
  ],
  [
    'ConstantLR',
    { id: 'constant', options: { factor: to('factor', 1 / 3), total_iters: to('total_iters', 5) } },
  ],
  [
    'PolynomialLR',
    { id: 'polynomial', options: { total_iters: to('total_iters', 5), power: to('power', 1) } },
  ],
  ['LambdaLR', { id: 'time-decay', options: { time_decay: to('k') } }],
]);

/** Reads a torch optimizer with its constructor options; whatever is missing has torch's default. */
export function fromTorch(optimizer: string, options: Options): Result<TorchRacer, TorchGap> {
  const read = optimizers.get(optimizer);
  return read ? read(options) : gap('optimizer', optimizer);
}

/** Reads a torch scheduler with its constructor options; whatever is missing has torch's default. */
export function fromTorchScheduler(scheduler: string, options: Options): Result<TorchSchedule, TorchGap> {
  const entry = schedulers.get(scheduler);
  if (!entry) return gap('scheduler', scheduler);
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(entry.options, name));
  if (unknown !== undefined) return gap('option', unknown);
  const parameters: Record<string, number> = {};
  for (const [name, { parameter, standard }] of Object.entries(entry.options)) {
    const value = Object.hasOwn(options, name) ? options[name] : standard;
    if (typeof value !== 'number') return gap('option', name);
    parameters[parameter] = value;
  }
  return ok({ id: entry.id, parameters });
}
