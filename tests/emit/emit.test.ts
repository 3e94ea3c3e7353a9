import { describe, expect, test } from 'vitest';
import { fromTorch } from '../../src/catalog/torch';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { emit, type EmitTarget } from '../../src/emit/emit';
import { torchClass } from '../../src/emit/pytorch/torch-class';
import { raceCode } from '../../src/emit/race-code';
import { codeWords } from '../../src/words/code';
import torchAdam from '../fixtures/reference/torch/adam.json' with { type: 'json' };
import torchNadam from '../fixtures/reference/torch/nadam.json' with { type: 'json' };
import torchRprop from '../fixtures/reference/torch/rprop.json' with { type: 'json' };
import torchSgd from '../fixtures/reference/torch/sgd.json' with { type: 'json' };
import { form, typedRule, typedSurface } from '../catalog/alone';
import { must } from '../run/entries';
import { raceOn, racer } from './cases';

const TARGETS: readonly EmitTarget[] = ['numpy', 'pytorch', 'javascript'];

const methods = optimizers.flatMap(({ id, forms }) =>
  forms.filter(({ method }) => method).map((one) => [`${id}.${one.id}`, racer(form(id, one.id))] as const),
);
const gd = racer(form('gd', 'plain'));

/** The methods that a language has a library for. */
const HAVE: Readonly<Record<EmitTarget, RegExp>> = {
  numpy: /^(bfgs|nelder-mead)\.|\.polak-ribiere$/,
  pytorch: /^lbfgs\./,
  javascript: /^$/,
};

/** A text that no comment or string of a program survives, if it ever came into one. */
const BREAKOUT = '"""\u2028*/\n\\';

describe('what cannot be written', () => {
  test.each(methods)('a method is refused by name, but where torch or SciPy has it: %s', (name, one) => {
    for (const target of TARGETS) {
      const emitted = emit(raceOn('beale', [one]), target);
      expect(emitted.ok).toBe(HAVE[target].test(name));
      if (emitted.ok) continue;
      expect(emitted.error.code).toBe('method');
      for (const language of ['en', 'ko'] as const) {
        const sentence = codeWords[language].refusal(emitted.error);
        expect(sentence).toContain(optimizers.find(({ id }) => name.startsWith(`${id}.`))!.name[language]);
        expect(sentence).not.toMatch(/undefined|null/);
      }
    }
  });

  const bfgs = racer(form('bfgs', 'plain'));

  test.each<[what: string, condition: Parameters<typeof raceOn>[2], own: Partial<typeof bfgs>]>([
    ['noise', { noise: 0.1 }, {}],
    ['a constraint', { within: { kind: 'box', low: [0, 0], high: [1, 1] } }, {}],
    ['weight decay', {}, { decay: 0.1 }],
    ['Lookahead', {}, { lookahead: { every: 5, part: 0.5 } }],
  ])('SciPy knows nothing of %s', (_, condition, own) => {
    const emitted = emit(raceOn('beale', [{ ...bfgs, ...own }], condition), 'numpy');
    expect(emitted).toMatchObject({ error: { elsewhere: { library: 'bare-scipy', name: 'BFGS' } } });
  });

  test('SciPy has one simplex, whose coefficients nobody sets', () => {
    const simplex = racer(form('nelder-mead', 'plain'), { parameters: { chi: 2.5, eta: 0.2 } });
    const emitted = emit(raceOn('beale', [simplex]), 'numpy');
    expect(emitted).toMatchObject({ error: { elsewhere: { library: 'bare-scipy' } } });
    const usual = { ...simplex, parameters: { eta: 0.2 } };
    expect([...must(emit(raceOn('beale', [usual]), 'numpy')).astray]).toEqual([]);
  });

  test('whoever takes steps of its own is named, on the page and in the program', () => {
    const { program, astray } = must(emit(raceOn('beale', [gd, bfgs]), 'numpy'));
    expect([...astray]).toEqual([[1, 'BFGS']]);
    expect(program).toContain('the rows are its');
    expect(codeWords.en.astray('BFGS', 'BFGS')).toContain("method='BFGS'");
    expect(codeWords.ko.astray('BFGS', 'BFGS')).toContain('BFGS는');
  });

  test('the refusal says where else there is the method', () => {
    const said = (target: EmitTarget, one: typeof bfgs) => {
      const emitted = emit(raceOn('beale', [one]), target);
      return emitted.ok ? '' : codeWords.en.refusal(emitted.error);
    };
    expect(said('javascript', bfgs)).toContain('take the program for NumPy');
    expect(said('numpy', racer(form('lbfgs', 'plain')))).toContain('take the program for PyTorch');
    expect(said('numpy', racer(form('armijo', 'plain')))).toMatch(/in this language\.$/);
  });

  test('is left out of a race, and named', () => {
    const emitted = must(emit(raceOn('beale', [gd, racer(form('armijo', 'plain')), gd]), 'numpy'));
    expect([...emitted.left.keys()]).toEqual([1]);
    expect(emitted.program).toContain('run("1,gd", gd(');
    expect(emitted.program).toContain('run("3,gd", gd_2(');
    expect(emitted.file).toBe('race.py');
  });

  test('a text that cannot be read says why', () => {
    const emitted = emit(raceOn('beale', [racer(typedRule('w = w - η g + k'))]), 'numpy');
    expect(emitted).toMatchObject({
      ok: false,
      error: { code: 'unreadable', problem: { code: 'unknown-name' } },
    });
  });

  test('nobody', () => {
    expect(emit(raceOn('beale', [{ ...gd, on: false }]), 'numpy')).toMatchObject({
      error: { code: 'nobody' },
    });
    expect(codeWords.ko.refusal({ code: 'nobody' })).not.toBe(codeWords.en.refusal({ code: 'nobody' }));
  });
});

describe('one racer alone', () => {
  test('is written even where it does not race, under its own number', () => {
    const { program, file } = must(emit(raceOn('beale', [gd, { ...gd, on: false }]), 'javascript', 1));
    expect(program).toContain("run('2,gd', gd(start, 100))");
    expect(program).not.toContain("run('1,gd'");
    expect(file).toBe('gd.mjs');
  });
});

test.each(TARGETS)('nothing that a person has named comes into a program: %s', (target) => {
  const named = { ...racer(typedRule(`# ${BREAKOUT.replace('\n', ' ')}\nw = w - 0.01 g`)), name: BREAKOUT };
  const surface = typedSurface(`# ${BREAKOUT.replace('\n', ' ')}\nx^2 + y^2`);
  const { program } = must(emit({ ...raceOn('beale', [named]), objective: surface }, target));
  expect(program).not.toContain('\u2028');
  expect(program).not.toContain('*/');
  expect(program).not.toContain('\\');
});

const cases = [torchAdam, torchNadam, torchRprop, torchSgd].flatMap(
  (file) =>
    file.cases as readonly { readonly optimizer: string; readonly options: Record<string, unknown> }[],
);

/** Their slopes choose: roots, powers and branches, which autograd takes for smooth. */
const KINKED = 'ackley bukin6 cross_in_tray drop_wave eggholder holder_table michalewicz schwefel'.split(' ');

test('a gradient is left to autograd wherever a surface is smooth, and else handed to the class of torch', () => {
  const writtenOut = objectives
    .map(({ id }) => [id, must(emit(raceOn(id, [gd]), 'pytorch')).program] as const)
    .filter(([, program]) => {
      const isAutomatic = program.includes('torch.autograd.grad(');
      expect(program.includes('f(weights).backward()')).toBe(isAutomatic && !program.includes('of -f.'));
      expect(program.includes('written out')).toBe(!isAutomatic);
      return !isAutomatic;
    })
    .map(([id]) => id);
  expect(writtenOut.sort()).toEqual(KINKED);
});

test('the racer that a torch class becomes is written as that class again', () => {
  for (const { optimizer, options } of cases) {
    const { weight_decay: decay, ...others } = options;
    const given = optimizer === 'AdamW' ? options : others;
    const read = must(fromTorch(optimizer, given));
    const one = racer(form(read.id, read.form), { parameters: read.parameters });
    const { program } = must(raceCode(raceOn('beale', [one])));
    const found = torchClass(program.racers[0]!)!;
    expect(found.name).toBe(optimizer);
    expect(must(fromTorch(found.name, found.options))).toEqual({ ...read, sign: 'min' });
    expect(decay === undefined || typeof decay === 'number').toBe(true);
  }
  expect(cases.length).toBeGreaterThan(20);
});

test('what only looks like a class is written line by line', () => {
  const still = racer(form('momentum', 'torch'), { parameters: { beta: 0 } });
  const { program } = must(raceCode(raceOn('beale', [still, racer(form('adam', 'raw'))])));
  expect(program.racers.map((one) => torchClass(one))).toEqual([undefined, undefined]);
});
