import { ok, type Result } from '../../notation/problem';
import { gap, type Option, type TorchGap, type TorchOptions, withDefaults } from './options';

/** A torch optimizer said in the catalogue's words: optimizer, form, every parameter, weight decay and sign. */
export interface TorchRacer {
  readonly id: string;
  readonly form: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly decay: number;
  readonly sign: 'min' | 'max';
}

type Rule = Pick<TorchRacer, 'id' | 'form' | 'parameters'>;
type Refusal<Known> = { readonly refuses: keyof Known & string };
type Reader = (options: TorchOptions) => Result<TorchRacer, TorchGap>;

/** Options that are no part of a rule: what reaches it is the racer's and the experiment's affair. */
interface Around {
  readonly weight_decay?: number;
  readonly maximize?: boolean;
}

/** Reads a class from its defaults and from what its options become; `weight_decay` is the coupled one. */
const reader =
  <Known extends Around & Readonly<Record<keyof Known, Option>>>(
    defaults: Known,
    become: (options: Known) => Rule | Refusal<Known>,
  ): Reader =>
  (given) => {
    const options = withDefaults(defaults, given);
    if (!options.ok) return options;
    const rule = become(options.value);
    if ('refuses' in rule) return gap('option', rule.refuses);
    const { weight_decay, maximize }: Around = options.value;
    return ok({ ...rule, decay: weight_decay ?? 0, sign: maximize ? 'max' : 'min' });
  };

const around = { weight_decay: 0, maximize: false };
const pair = (first: number, second: number): readonly number[] => [first, second];

const sgd = reader(
  { lr: 1e-3, momentum: 0, dampening: 0, nesterov: false, ...around },
  ({ lr: eta, momentum: beta, dampening, nesterov }) => {
    if (nesterov && dampening !== 0) return { refuses: 'dampening' };
    if (nesterov) return { id: 'nesterov', form: 'torch', parameters: { eta, beta } };
    if (beta === 0) return { id: 'gd', form: 'plain', parameters: { eta } };
    return { id: 'momentum', form: 'torch', parameters: { eta, beta, dampening } };
  },
);

const adagrad = reader(
  { lr: 0.01, lr_decay: 0, initial_accumulator_value: 0, eps: 1e-10, ...around },
  ({ lr: eta, lr_decay: kappa, initial_accumulator_value: h0, eps }) =>
    kappa === 0 && h0 === 0
      ? { id: 'adagrad', form: 'eps', parameters: { eta, eps } }
      : { id: 'adagrad', form: 'decay', parameters: { eta, eps, kappa, h0 } },
);

const rmsprop = reader(
  { lr: 0.01, alpha: 0.99, eps: 1e-8, momentum: 0, centered: false, ...around },
  ({ lr: eta, alpha: gamma, eps, momentum: beta, centered }) =>
    centered || beta !== 0
      ? { id: 'rmsprop', form: centered ? 'centered' : 'momentum', parameters: { eta, gamma, eps, beta } }
      : { id: 'rmsprop', form: 'eps', parameters: { eta, gamma, eps } },
);

const adadelta = reader({ lr: 1, rho: 0.9, eps: 1e-6, ...around }, ({ lr: eta, rho, eps }) => ({
  id: 'adadelta',
  form: 'plain',
  parameters: { eta, rho, eps },
}));

const adam = reader(
  { lr: 1e-3, betas: pair(0.9, 0.999), eps: 1e-8, amsgrad: false, ...around },
  ({ lr: eta, betas: [beta1 = 0.9, beta2 = 0.999], eps, amsgrad }) => ({
    id: 'adam',
    form: amsgrad ? 'amsgrad' : 'outside',
    parameters: { eta, beta1, beta2, eps },
  }),
);

/** The decay is one of AdamW's own parameters: it never reaches the gradient. */
const adamw: Reader = (given) => {
  const { weight_decay: lambda = 0.01, ...others } = given;
  if (typeof lambda !== 'number') return gap('option', 'weight_decay');
  const read = adam(others);
  return read.ok
    ? ok({ ...read.value, id: 'adamw', parameters: { ...read.value.parameters, lambda } })
    : read;
};

const adamax = reader(
  { lr: 2e-3, betas: pair(0.9, 0.999), eps: 1e-8, ...around },
  ({ lr: eta, betas: [beta1 = 0.9, beta2 = 0.999], eps }) => ({
    id: 'adamax',
    form: 'eps',
    parameters: { eta, beta1, beta2, eps },
  }),
);

const nadam = reader(
  { lr: 2e-3, betas: pair(0.9, 0.999), eps: 1e-8, momentum_decay: 4e-3, weight_decay: 0 },
  ({ lr: eta, betas: [beta1 = 0.9, beta2 = 0.999], eps, momentum_decay: psi }) => ({
    id: 'nadam',
    form: 'torch',
    parameters: { eta, beta1, beta2, eps, psi },
  }),
);

const radam = reader(
  { lr: 1e-3, betas: pair(0.9, 0.999), eps: 1e-8, weight_decay: 0 },
  ({ lr: eta, betas: [beta1 = 0.9, beta2 = 0.999], eps }) => ({
    id: 'radam',
    form: 'torch',
    parameters: { eta, beta1, beta2, eps },
  }),
);

const rprop = reader(
  { lr: 0.01, etas: pair(0.5, 1.2), step_sizes: pair(1e-6, 50), maximize: false },
  ({ lr: eta, etas: [eta_minus = 0.5, eta_plus = 1.2], step_sizes: [Delta_min = 1e-6, Delta_max = 50] }) => ({
    id: 'rprop',
    form: 'torch',
    parameters: { eta, eta_minus, eta_plus, Delta_min, Delta_max },
  }),
);

const asgd = reader(
  { lr: 0.01, lambd: 1e-4, alpha: 0.75, t0: 1e6, ...around },
  ({ lr: eta, lambd: lambda, alpha, t0 }) => ({
    id: 'asgd',
    form: 'torch',
    parameters: { eta, lambda, alpha, t0 },
  }),
);

/** Torch's `max_eval` of None is a quarter more than `max_iter`. */
const lbfgs = reader(
  {
    lr: 1,
    max_iter: 20,
    max_eval: 0,
    tolerance_grad: 1e-7,
    tolerance_change: 1e-9,
    history_size: 100,
    line_search_fn: '',
  },
  ({ lr: eta, max_iter: k, max_eval, tolerance_grad, tolerance_change, history_size: m, line_search_fn }) => {
    if (line_search_fn !== '' && line_search_fn !== 'strong_wolfe') return { refuses: 'line_search_fn' };
    return {
      id: 'lbfgs',
      form: line_search_fn === '' ? 'plain' : 'strong-wolfe',
      parameters: {
        eta,
        m,
        k,
        K: max_eval === 0 ? Math.floor((k * 5) / 4) : max_eval,
        eps: tolerance_grad,
        delta: tolerance_change,
      },
    };
  },
);

/** How each class is read. */
export const torchOptimizers: ReadonlyMap<string, Reader> = new Map([
  ['SGD', sgd],
  ['Adagrad', adagrad],
  ['RMSprop', rmsprop],
  ['Adadelta', adadelta],
  ['Adam', adam],
  ['AdamW', adamw],
  ['Adamax', adamax],
  ['NAdam', nadam],
  ['RAdam', radam],
  ['Rprop', rprop],
  ['ASGD', asgd],
  ['LBFGS', lbfgs],
]);
