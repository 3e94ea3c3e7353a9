import { fromTorch, type TorchOptions } from '../../catalog/torch';
import type { RacerCode } from '../program';

/** A class of torch.optim with its options. */
export interface TorchClass {
  readonly name: string;
  readonly options: TorchOptions;
  /** How its steps are computed, which changes nothing about the rule. */
  readonly flags?: TorchOptions;
}

type P = Readonly<Record<string, number>>;

const betas = ({ beta1, beta2 }: P): TorchOptions => ({ betas: [beta1, beta2] });

const lbfgs = ({ eta, k, K, eps, delta, m }: P): TorchOptions => ({
  lr: eta,
  max_iter: k,
  max_eval: K,
  tolerance_grad: eps,
  tolerance_change: delta,
  history_size: m,
});

/** The class that each form could be, with the options that its parameters would become. */
const CLASSES: Readonly<Record<string, (parameters: P) => TorchClass>> = {
  'gd.plain': ({ eta }) => ({ name: 'SGD', options: { lr: eta } }),
  'momentum.torch': ({ eta, beta, dampening }) => ({
    name: 'SGD',
    options: { lr: eta, momentum: beta, ...(dampening !== 0 && { dampening }) },
  }),
  'nesterov.torch': ({ eta, beta }) => ({
    name: 'SGD',
    options: { lr: eta, momentum: beta, nesterov: true },
  }),
  'adagrad.eps': ({ eta, eps }) => ({ name: 'Adagrad', options: { lr: eta, eps } }),
  'adagrad.decay': ({ eta, eps, kappa, h0 }) => ({
    name: 'Adagrad',
    options: { lr: eta, lr_decay: kappa, initial_accumulator_value: h0, eps },
  }),
  'rmsprop.eps': ({ eta, gamma, eps }) => ({ name: 'RMSprop', options: { lr: eta, alpha: gamma, eps } }),
  'rmsprop.momentum': ({ eta, gamma, eps, beta }) => ({
    name: 'RMSprop',
    options: { lr: eta, alpha: gamma, eps, momentum: beta },
  }),
  'rmsprop.centered': ({ eta, gamma, eps, beta }) => ({
    name: 'RMSprop',
    options: { lr: eta, alpha: gamma, eps, momentum: beta, centered: true },
  }),
  'adadelta.plain': ({ eta, rho, eps }) => ({ name: 'Adadelta', options: { lr: eta, rho, eps } }),
  'adam.outside': (p) => ({ name: 'Adam', options: { lr: p['eta'], ...betas(p), eps: p['eps'] } }),
  'adam.amsgrad': (p) => ({
    name: 'Adam',
    options: { lr: p['eta'], ...betas(p), eps: p['eps'], amsgrad: true },
  }),
  'adamw.outside': (p) => ({
    name: 'AdamW',
    options: { lr: p['eta'], ...betas(p), eps: p['eps'], weight_decay: p['lambda'] },
  }),
  'adamw.amsgrad': (p) => ({
    name: 'AdamW',
    options: { lr: p['eta'], ...betas(p), eps: p['eps'], weight_decay: p['lambda'], amsgrad: true },
  }),
  'adamax.eps': (p) => ({ name: 'Adamax', options: { lr: p['eta'], ...betas(p), eps: p['eps'] } }),
  'nadam.torch': (p) => ({
    name: 'NAdam',
    // The single-tensor loop of torch 1.13 multiplies by the momentum twice; its other one and later versions do not.
    flags: { foreach: true },
    options: { lr: p['eta'], ...betas(p), eps: p['eps'], momentum_decay: p['psi'] },
  }),
  'radam.torch': (p) => ({ name: 'RAdam', options: { lr: p['eta'], ...betas(p), eps: p['eps'] } }),
  'rprop.torch': ({ eta, eta_minus, eta_plus, Delta_min, Delta_max }) => ({
    name: 'Rprop',
    options: { lr: eta, etas: [eta_minus, eta_plus], step_sizes: [Delta_min, Delta_max] },
  }),
  'asgd.torch': ({ eta, lambda, alpha, t0 }) => ({
    name: 'ASGD',
    options: { lr: eta, lambd: lambda, alpha, t0 },
  }),
  'lbfgs.plain': (p) => ({ name: 'LBFGS', options: lbfgs(p) }),
  'lbfgs.strong-wolfe': (p) => ({
    name: 'LBFGS',
    options: { ...lbfgs(p), line_search_fn: 'strong_wolfe' },
  }),
};

/** Keeps the rate of the step before, so that a schedule comes one step late. */
const LAGS: ReadonlySet<string> = new Set(['ASGD']);

/**
 * The class of torch.optim that takes a racer's steps, its own decay among the options where the class takes one; none
 * where the table of the catalogue does not lead from that class back to the very racer.
 */
export function torchClass(racer: RacerCode): TorchClass | undefined {
  const { choice, schedule } = racer;
  const found = choice && CLASSES[`${choice.id}.${choice.form}`]?.(choice.parameters);
  if (!found || (schedule.length > 0 && LAGS.has(found.name))) return undefined;
  const read = fromTorch(found.name, found.options);
  if (!read.ok) return undefined;
  const { id, form, parameters } = read.value;
  const isSame =
    id === choice.id &&
    form === choice.form &&
    Object.entries(choice.parameters).every(([name, value]) => parameters[name] === value);
  return isSame ? found : undefined;
}
