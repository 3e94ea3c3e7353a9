import { optimizerById, scheduleById } from '../../src/catalog/known';
import { describe, expect, test } from 'vitest';
import { fromTorch, fromTorchScheduler } from '../../src/catalog/torch';
import { parseRule, parseSchedule } from '../../src/notation/parse';
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
  ])('%s %o becomes a form that declares exactly its parameters', (name, options) => {
    const result = fromTorch(name, options);
    if (!result.ok) throw new Error(result.error.name);
    const form = optimizerById.get(result.value.id)?.forms.find(({ id }) => id === result.value.form);
    const declared = accepted(parseRule(form!.text)).parameters.map((parameter) => parameter.name);
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

  test.each([
    ['LBFGS', {}, { missing: 'optimizer', name: 'LBFGS' }],
    ['SGD', { warmup: 3 }, { missing: 'option', name: 'warmup' }],
    ['SGD', { lr: '0.1' }, { missing: 'option', name: 'lr' }],
    ['Adam', { betas: [0.9] }, { missing: 'option', name: 'betas' }],
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
  ])('%s %o becomes a schedule that declares exactly its parameters', (name, options) => {
    const result = fromTorchScheduler(name, options);
    if (!result.ok) throw new Error(result.error.name);
    const { text } = scheduleById.get(result.value.id)!;
    const declared = accepted(parseSchedule(text)).parameters.map((parameter) => parameter.name);
    expect(Object.keys(result.value.parameters).sort()).toEqual(declared.sort());
  });

  test.each([
    ['OneCycleLR', {}, { missing: 'scheduler', name: 'OneCycleLR' }],
    ['StepLR', {}, { missing: 'option', name: 'step_size' }],
    ['StepLR', { step_size: 30, verbose: true }, { missing: 'option', name: 'verbose' }],
    ['LinearLR', { toString: 1 }, { missing: 'option', name: 'toString' }],
  ])('%s %o is refused by name', (name, options, error) => {
    expect(fromTorchScheduler(name, options)).toEqual({ ok: false, error });
  });
});
