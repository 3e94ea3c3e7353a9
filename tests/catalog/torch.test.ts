import { optimizerById, scheduleById } from '../../src/catalog/known';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../src/catalog/form';
import { fromTorch, fromTorchScheduled, fromTorchScheduler } from '../../src/catalog/torch';
import { parseSchedule } from '../../src/notation/parse';
import { accepted } from './surface';

describe('a torch optimizer', () => {
  test.each([
    ['SGD', {}],
    ['SGD', { momentum: 0.9 }],
    ['SGD', { momentum: 0.9, nesterov: true }],
    ['Adagrad', {}],
    ['Adagrad', { lr_decay: 0.1 }],
    ['Adagrad', { initial_accumulator_value: 1 }],
    ['RMSprop', {}],
    ['RMSprop', { momentum: 0.9 }],
    ['RMSprop', { centered: true }],
    ['Adam', {}],
    ['Adam', { amsgrad: true }],
    ['Adadelta', {}],
    ['AdamW', {}],
    ['AdamW', { amsgrad: true }],
    ['Adamax', {}],
    ['NAdam', {}],
    ['RAdam', {}],
    ['Rprop', {}],
    ['ASGD', {}],
    ['LBFGS', {}],
    ['LBFGS', { line_search_fn: 'strong_wolfe' }],
  ])('%s %o becomes a form that declares exactly its parameters', (name, options) => {
    const result = fromTorch(name, options);
    if (!result.ok) throw new Error(result.error.name);
    const form = optimizerById.get(result.value.id)?.forms.find(({ id }) => id === result.value.form);
    const declared = accepted(readForm(form!)).parameters.map((parameter) => parameter.name);
    expect(Object.keys(result.value.parameters).sort()).toEqual(declared.sort());
  });

  test('what is left out has the default of torch, not of the catalogue', () => {
    expect(fromTorch('Adam', { betas: [0.8, 0.9] })).toEqual({
      ok: true,
      value: {
        id: 'adam',
        form: 'outside',
        parameters: { eta: 1e-3, beta1: 0.8, beta2: 0.9, eps: 1e-8 },
        decay: 0,
        sign: 'min',
      },
    });
  });

  test('weight decay and maximize are the racer’s and the experiment’s', () => {
    expect(fromTorch('SGD', { lr: 0.1, weight_decay: 0.01, maximize: true })).toMatchObject({
      value: { id: 'gd', decay: 0.01, sign: 'max' },
    });
  });

  test('AdamW’s decay is its own: it never reaches the gradient', () => {
    expect(fromTorch('AdamW', { weight_decay: 0.1 })).toMatchObject({
      value: { id: 'adamw', decay: 0, parameters: { lambda: 0.1 } },
    });
    expect(fromTorch('AdamW', {})).toMatchObject({ value: { parameters: { lambda: 0.01 } } });
  });

  test.each([
    ['SparseAdam', {}, { missing: 'optimizer', name: 'SparseAdam' }],
    ['LBFGS', { line_search_fn: 'armijo' }, { missing: 'option', name: 'line_search_fn' }],
    ['LBFGS', { weight_decay: 0.1 }, { missing: 'option', name: 'weight_decay' }],
    ['SGD', { warmup: 3 }, { missing: 'option', name: 'warmup' }],
    ['SGD', { lr: '0.1' }, { missing: 'option', name: 'lr' }],
    ['Adam', { betas: [0.9] }, { missing: 'option', name: 'betas' }],
    ['NAdam', { maximize: true }, { missing: 'option', name: 'maximize' }],
    ['Rprop', { weight_decay: 0.1 }, { missing: 'option', name: 'weight_decay' }],
    ['AdamW', { weight_decay: true }, { missing: 'option', name: 'weight_decay' }],
    ['SGD', { momentum: 0.9, nesterov: true, dampening: 0.1 }, { missing: 'option', name: 'dampening' }],
    ['constructor', {}, { missing: 'optimizer', name: 'constructor' }],
  ])('%s %o is refused by name', (name, options, error) => {
    expect(fromTorch(name, options)).toEqual({ ok: false, error });
  });
});

describe('a torch scheduler', () => {
  test.each([
    ['StepLR', { step_size: 30 }],
    ['ExponentialLR', { gamma: 0.9 }],
    ['MultiplicativeLR', { factor: 0.9 }],
    ['CosineAnnealingLR', { T_max: 100 }],
    ['LinearLR', {}],
    ['ConstantLR', {}],
    ['PolynomialLR', {}],
    ['LambdaLR', { time_decay: 0.1 }],
    ['MultiStepLR', { milestones: [30, 80] }],
    ['CosineAnnealingWarmRestarts', { T_0: 10 }],
    ['MultiStepLR', { milestones: [1, 2, 3, 4, 5, 6, 7] }],
    ['OneCycleLR', { max_lr: 1, total_steps: 100 }],
    ['OneCycleLR', { max_lr: 1, epochs: 10, steps_per_epoch: 10 }],
    ['CyclicLR', { base_lr: 0.1, max_lr: 1 }],
    ['ReduceLROnPlateau', {}],
    ['ReduceLROnPlateau', { mode: 'max', threshold_mode: 'abs' }],
  ])('%s %o becomes schedules that declare exactly its parameters', (name, options) => {
    const result = fromTorchScheduler(name, options);
    if (!result.ok) throw new Error(result.error.name);
    for (const { id, parameters } of result.value) {
      const { text } = scheduleById.get(id)!;
      const declared = accepted(parseSchedule(text)).parameters.map((parameter) => parameter.name);
      expect(Object.keys(parameters).sort()).toEqual(declared.sort());
    }
  });

  test.each([
    ['LRScheduler', {}, { missing: 'scheduler', name: 'LRScheduler' }],
    ['OneCycleLR', { max_lr: 1 }, { missing: 'option', name: 'total_steps' }],
    ['OneCycleLR', { max_lr: 1, epochs: 9 }, { missing: 'option', name: 'total_steps' }],
    [
      'OneCycleLR',
      { max_lr: 1, total_steps: 9, anneal_strategy: 'sin' },
      { missing: 'option', name: 'anneal_strategy' },
    ],
    ['CyclicLR', { base_lr: 0.1, max_lr: 1, mode: 'square' }, { missing: 'option', name: 'mode' }],
    ['MultiStepLR', { milestones: ['1'] }, { missing: 'option', name: 'milestones' }],
    ['ReduceLROnPlateau', { mode: 'mid' }, { missing: 'option', name: 'mode' }],
    ['ReduceLROnPlateau', { threshold_mode: 'both' }, { missing: 'option', name: 'threshold_mode' }],
    ['StepLR', {}, { missing: 'option', name: 'step_size' }],
    ['StepLR', { step_size: 30, verbose: true }, { missing: 'option', name: 'verbose' }],
    ['LinearLR', { toString: 1 }, { missing: 'option', name: 'toString' }],
  ])('%s %o is refused by name', (name, options, error) => {
    expect(fromTorchScheduler(name, options)).toEqual({ ok: false, error });
  });

  test('None is the default', () => {
    const options = { base_lr: 0.1, max_lr: 1, step_size_up: 7 };
    expect(fromTorchScheduler('CyclicLR', { ...options, step_size_down: null })).toMatchObject({
      value: [{ parameters: { step_size_down: 7 } }],
    });
  });

  test('that sets the rate says which rate the racer must have', () => {
    expect(fromTorchScheduler('OneCycleLR', { max_lr: 0.3, total_steps: 9 })).toMatchObject({
      value: [{ eta: 0.3 }],
    });
    expect(fromTorchScheduler('CyclicLR', { base_lr: 0.1, max_lr: 0.4 })).toMatchObject({
      value: [{ eta: 0.4, parameters: { base: 0.25 } }],
    });
  });

  test('epochs of so many steps are as long as they are together', () => {
    const said = { max_lr: 0.3, epochs: 7, steps_per_epoch: 30 };
    expect(fromTorchScheduler('OneCycleLR', said)).toEqual(
      fromTorchScheduler('OneCycleLR', { max_lr: 0.3, total_steps: 210 }),
    );
  });
});

describe('a torch chain of schedulers', () => {
  const warmth = ['ConstantLR', { factor: 0.1, total_iters: 20 }] as const;
  const decay = ['ExponentialLR', { gamma: 0.95 }] as const;
  const cuts = ['MultiStepLR', { milestones: [1, 2, 3, 4, 5, 9, 9, 14], gamma: 0.5 }] as const;

  const lengths = (scheduler: string, options: Readonly<Record<string, unknown>>) => {
    const chain = fromTorchScheduler(scheduler, options);
    if (!chain.ok) throw new Error(chain.error.name);
    return chain.value.map(({ id, steps }) => [id, steps]);
  };

  test('becomes its parts; all but the last last until their milestone', () => {
    expect(lengths('SequentialLR', { milestones: [20, 50], parts: [warmth, decay, decay] })).toEqual([
      ['constant', 20],
      ['exponential', 30],
      ['exponential', undefined],
    ]);
  });

  test('more milestones than the schedule has become parts of their own', () => {
    expect(lengths(...cuts)).toEqual([
      ['multi-step', 9],
      ['constant', 5],
      ['constant', undefined],
    ]);
  });

  test('of which a part of a chain has those that it comes to', () => {
    expect(lengths('SequentialLR', { milestones: [11, 13], parts: [cuts, cuts, cuts] })).toEqual([
      ['multi-step', 9],
      ['constant', 2],
      ['multi-step', 2],
      ['multi-step', 9],
      ['constant', 5],
      ['constant', undefined],
    ]);
  });

  test.each([
    [
      { milestones: [20], parts: [warmth] },
      { missing: 'option', name: 'milestones' },
    ],
    [
      { milestones: '20', parts: [warmth, decay] },
      { missing: 'option', name: 'milestones' },
    ],
    [
      { milestones: [20, 20], parts: [warmth, decay, decay] },
      { missing: 'option', name: 'milestones' },
    ],
    [
      { milestones: [20], parts: [['ConstantLR'], decay] },
      { missing: 'option', name: 'parts' },
    ],
    [{ milestones: [20] }, { missing: 'option', name: 'parts' }],
    [
      { milestones: [20], parts: [warmth, ['WarmLR', {}]] },
      { missing: 'scheduler', name: 'WarmLR' },
    ],
    [
      { milestones: [20], parts: [warmth, ['OneCycleLR', { max_lr: 1, total_steps: 9 }]] },
      { missing: 'scheduler', name: 'OneCycleLR in a sequence' },
    ],
    [
      { milestones: [20], parts: [warmth, decay], cycle: true },
      { missing: 'option', name: 'cycle' },
    ],
  ])('%o is refused by name', (options, error) => {
    expect(fromTorchScheduler('SequentialLR', options)).toEqual({ ok: false, error });
  });
});

describe('a torch optimizer under a scheduler', () => {
  const oneCycle = { max_lr: 0.3, total_steps: 9 };

  test.each([
    ['SGD', { lr: 0.1 }, 'momentum', 'torch'],
    ['SGD', { lr: 0.1, momentum: 0.5, nesterov: true }, 'nesterov', 'torch'],
    ['RMSprop', {}, 'rmsprop', 'momentum'],
    ['RMSprop', { centered: true }, 'rmsprop', 'centered'],
    ['Adam', {}, 'adam', 'outside'],
  ])('%s %o has a momentum for one that cycles it', (name, options, id, form) => {
    expect(fromTorchScheduled(name, options, 'OneCycleLR', oneCycle)).toMatchObject({
      value: { racer: { id, form, parameters: { eta: 0.3 } }, schedule: [{ id: 'one-cycle' }] },
    });
  });

  test('keeps its own where none is cycled', () => {
    const still = { ...oneCycle, cycle_momentum: false };
    expect(fromTorchScheduled('SGD', { lr: 0.1 }, 'OneCycleLR', still)).toMatchObject({
      value: { racer: { id: 'gd', parameters: { eta: 0.3 } } },
    });
    expect(fromTorchScheduled('Adagrad', {}, 'OneCycleLR', still)).toMatchObject({
      value: { racer: { id: 'adagrad', parameters: { eta: 0.3 } } },
    });
    expect(fromTorchScheduled('RMSprop', { lr: 0.2 }, 'ExponentialLR', { gamma: 0.9 })).toMatchObject({
      value: { racer: { form: 'eps', parameters: { eta: 0.2 } } },
    });
  });

  test('ASGD keeps the first rate for one step more', () => {
    const decay = { id: 'exponential', parameters: { gamma: 0.9 } };
    expect(fromTorchScheduled('ASGD', {}, 'ExponentialLR', { gamma: 0.9 })).toMatchObject({
      value: { schedule: [{ ...decay, steps: 1 }, decay] },
    });
  });

  test.each([
    ['Adagrad', {}, 'OneCycleLR', oneCycle, { missing: 'option', name: 'cycle_momentum' }],
    ['Muon', {}, 'StepLR', { step_size: 3 }, { missing: 'optimizer', name: 'Muon' }],
    ['SGD', { warmup: 3 }, 'StepLR', { step_size: 3 }, { missing: 'option', name: 'warmup' }],
    ['SGD', {}, 'WarmLR', {}, { missing: 'scheduler', name: 'WarmLR' }],
  ])('%s %o %s %o is refused by name', (name, options, scheduler, its, error) => {
    expect(fromTorchScheduled(name, options, scheduler, its)).toEqual({ ok: false, error });
  });
});
