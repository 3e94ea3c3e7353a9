import { objectiveById, optimizerById } from '../../src/catalog/known';
import { optimizers } from '../../src/catalog/optimizers';
import { schedules } from '../../src/catalog/schedules';
import { defaultExperiment } from '../../src/experiment/defaults';
import type { Experiment, Racer } from '../../src/experiment/experiment';
import { form, surface, typedRule, typedSurface } from '../catalog/alone';

/** A race with a name. */
export interface EmitCase {
  readonly name: string;
  readonly experiment: Experiment;
}

export const racer = (optimizer: Racer['optimizer'], more: Partial<Racer> = {}): Racer => ({
  optimizer,
  parameters: {},
  decay: 0,
  slot: 0,
  on: true,
  ...more,
});

/** A race on a surface from its start, 100 steps, everything else off. */
export function raceOn(id: string, racers: readonly Racer[], more: Partial<Experiment> = {}): Experiment {
  const { start, sign } = objectiveById.get(id)!;
  return {
    objective: surface(id),
    starts: [start],
    racers,
    budget: { kind: 'steps', amount: 100 },
    noise: 0,
    seed: 7,
    sign: sign ?? 'min',
    ...more,
  };
}

/** Every form that is equations, at the rate at which it improves a bowl. */
export const ruleRacers: readonly (readonly [name: string, racer: Racer])[] = optimizers.flatMap(
  ({ id, forms, bowlRate }) =>
    forms
      .filter(({ method }) => !method)
      .map((one) => {
        const rate = one.text.startsWith('η') ? { eta: bowlRate / 10 } : {};
        return [`${id}.${one.id}`, racer(form(id, one.id), { parameters: rate })] as const;
      }),
);

/** Two coordinates, four, data, one coordinate. */
const GROUNDS = ['himmelblau', 'rosenbrock_4', 'line_fit', 'double-well-1d'];

/** It compares heights: at a minimum they are one but for the last bit, which every library rounds as it likes. */
const DECIDED_BY_ROUNDING = 'best-of-list.plain on double-well-1d';

/** Every rule of the catalogue on several surfaces, a race each. */
export const catalogueCases: readonly EmitCase[] = GROUNDS.flatMap((ground) =>
  ruleRacers.map(([name, one]) => ({ name: `${name} on ${ground}`, experiment: raceOn(ground, [one]) })),
).filter(({ name }) => name !== DECIDED_BY_ROUNDING);

/** Every surface of the catalogue, under a rule that reads its gradient and one that reads its curvature too. */
export const surfaceCases: readonly EmitCase[] = [...objectiveById.values()].map(({ id, rate }) => ({
  name: `on ${id}`,
  experiment: raceOn(
    id,
    [
      racer(form('gd', 'plain'), { parameters: { eta: rate } }),
      racer(form('sophia', 'plain'), { parameters: { eta: rate / 10 } }),
    ],
    { budget: { kind: 'steps', amount: 30 } },
  ),
}));

const gd = racer(form('gd', 'plain'), { parameters: { eta: 0.01 } });
const adam = racer(form('adam', 'outside'), { parameters: { eta: 0.05 } });
const momentum = racer(form('momentum', 'velocity'), { parameters: { eta: 0.01, beta: 0.5 } });
const rprop = racer(form('rprop', 'torch'));

/** Every schedule under a rule that it drives and under one whose memory begins with the rate, alone and in turn. */
export const scheduleCases: readonly EmitCase[] = [
  ...schedules.map(({ id }) => ({
    name: id,
    experiment: raceOn('beale', [
      { ...momentum, schedule: [{ id, parameters: {} }] },
      { ...adam, schedule: [{ id, parameters: {} }] },
      { ...rprop, schedule: [{ id, parameters: {} }] },
    ]),
  })),
  ...schedules.map(({ id }) => ({
    name: `${id} after a warm-up and before a plateau`,
    experiment: raceOn('beale', [
      {
        ...adam,
        schedule: [
          { id: 'warmup', parameters: { m: 5 } },
          { id, parameters: {}, steps: 20 },
          { id: 'reduce-on-plateau', parameters: { patience: 3 } },
        ],
      },
    ]),
  })),
];

const momentumForms = [
  form('rmsprop', 'eps'),
  form('rmsprop', 'momentum'),
  form('lookahead', 'momentum'),
  form('lookahead', 'adam'),
];

const several = [gd, momentum, adam];
const onData = several.map((one) => ({ ...one, parameters: { eta: 1e-3 } }));

/** Everything else that decides the rows of a race. */
export const conditionCases: readonly EmitCase[] = [
  {
    name: 'a momentum that only some forms have',
    experiment: raceOn(
      'beale',
      momentumForms.map((one) =>
        racer(one, { schedule: [{ id: 'one-cycle', parameters: { total_steps: 60 } }] }),
      ),
    ),
  },
  ...defaultExperiment.racers.map((one, i) => ({
    name: `racer ${i + 1} of the opening race`,
    experiment: { ...defaultExperiment, racers: [one] },
  })),
  { name: 'noise', experiment: raceOn('beale', several, { noise: 0.3, seed: 12345 }) },
  { name: 'a climb', experiment: raceOn('hills', several, { sign: 'max' }) },
  {
    name: 'a climb by the curvature',
    experiment: raceOn('hills', [racer(form('sophia', 'plain'))], { sign: 'max' }),
  },
  ...(['value', 'norm'] as const).map((kind) => ({
    name: `clipping by ${kind}`,
    experiment: raceOn('beale', several, { clip: { kind, limit: 0.7 } }),
  })),
  { name: 'decay', experiment: raceOn('beale', [gd, { ...adam, decay: 0.05 }]) },
  {
    name: 'a box',
    experiment: raceOn('beale', several, { within: { kind: 'box', low: [0, 0], high: [1.5, 1] } }),
  },
  {
    name: 'a disc',
    experiment: raceOn('beale', several, { within: { kind: 'disc', centre: [1, 1], radius: 0.6 } }),
  },
  {
    name: 'several starts and a cloud',
    experiment: raceOn('beale', several, {
      starts: [
        [1, 1],
        [-1, 0.5],
      ],
      cloud: { count: 4, radius: 0.3 },
    }),
  },
  { name: 'lookahead', experiment: raceOn('beale', [{ ...adam, lookahead: { every: 4, part: 0.5 } }]) },
  {
    name: 'cost',
    experiment: raceOn('beale', [racer(form('sam', 'plain')), gd], { budget: { kind: 'cost', amount: 61 } }),
  },
  ...(['lagged', 'move', 'change', 'gradient'] as const).map((kind) => ({
    name: `stopping by ${kind}`,
    experiment: raceOn('sphere', several, {
      stop: { kind, value: 1e-2 },
      budget: { kind: 'steps', amount: 400 },
    }),
  })),
  {
    name: 'patience',
    experiment: raceOn('gabor', onData, {
      stop: { kind: 'patience', value: 2 },
      batch: { kind: 'epoch', size: 7 },
    }),
  },
  {
    name: 'divergence',
    experiment: raceOn('beale', [racer(form('gd', 'plain'), { parameters: { eta: 0.9 } })]),
  },
  {
    name: 'a standstill',
    experiment: raceOn('sphere', [racer(form('gd', 'plain'), { parameters: { eta: 0.5 } })], {
      budget: { kind: 'steps', amount: 1100 },
    }),
  },
  ...(['draw', 'epoch'] as const).map((kind) => ({
    name: `batches, ${kind}`,
    experiment: raceOn('gabor', onData, {
      batch: { kind, size: 7 },
      noise: 0.1,
      clip: { kind: 'norm', limit: 5 },
    }),
  })),
  { name: 'stored batches', experiment: raceOn('gabor', onData, { batch: { kind: 'stored' } }) },
  {
    name: 'the passes over the data',
    experiment: raceOn('line_fit', [racer(form('shrinking', 'plain'))], {
      batch: { kind: 'epoch', size: 10 },
    }),
  },
];

/** Texts of one's own, whose names mean something in other languages. */
export const ownCases: readonly EmitCase[] = [
  {
    name: 'names that are words elsewhere',
    experiment: raceOn('beale', [
      racer(
        typedRule(
          'η = 0.01\nλ = 0.5\ndecay = 0.1\nnew(0) = w\nnew = λ new + g\nslow = new * decay\nw = w - η slow / (1 + norm(slow))',
        ),
      ),
    ]),
  },
  {
    name: 'names that the program itself has',
    experiment: {
      ...raceOn('beale', [
        racer(
          typedRule(
            'η = 0.01\nwithin = 0.5\nslow = within slow + g\nweights = slow + noise\nnoise = 0.1 weights\nw = w - η weights',
          ),
          { lookahead: { every: 3, part: 0.5 }, decay: 0.01 },
        ),
        racer(form('gd', 'plain'), { parameters: { eta: 0.01 } }),
      ]),
      objective: typedSurface(
        'run = 2\nstart = 1\nlow = 0.5\nown = 1\ngd = 3\nuniform = 1\nlen = 1\nf(x, y) = run x^2 + low gd (y - start own)^2 + uniform len x y',
      ),
      starts: [
        [1, 1],
        [-1, 0.5],
      ],
      noise: 0.1,
      within: { kind: 'box', low: [-2, -2], high: [2, 2] },
    },
  },
  {
    name: 'numbers where positions stand',
    experiment: raceOn('beale', [
      racer(
        typedRule(
          'η = 0.01\nm(0) = grad(1)\nm = 0.5 m + grad(0.5) + lowest(1, w, 2)\nm = where(t > 2, m, 1)\nw = w - η m',
        ),
      ),
      racer(typedRule('η = 0.01\nv = v + g\nu = v + 1\nv = (0.25)\nw = w - η u')),
      racer(typedRule('w = where(t == 3, 1, w) - 0.01 g\nw = min(w, 2, t)')),
    ]),
  },
  {
    name: 'a surface with everything',
    experiment: {
      ...raceOn('beale', several),
      objective: typedSurface(
        'k = 3 in [0, 9]\nclass = 2\nu = abs(x - k) + max(y, -x, 0.1)^1.5\nv = where(x > y and not (x == 2), u^3, mod(u, 0.7))\nf(x, y) = v + class sin(u)^2 + exp(-x^2)/(1 + y^-2) + clamp(x, -1, 1) + tanh(y) x^0 + ln(1 + u)',
      ),
      starts: [[0.3, -1.1]],
    },
  },
  {
    name: 'a surface over data',
    experiment: {
      ...raceOn('line_fit', [racer(form('gd', 'plain'), { parameters: { eta: 1e-4 } })]),
      objective: typedSurface(
        'c = mean((X - mean(X))^2)\nmodel = a X / sqrt(c) + b\nf(a, b) = sum((model - Y)^2) / (2 sum(1 + 0 X)) + mean(abs(model))',
      ),
      starts: [[0.1, 0.2]],
    },
  },
];

const sophia = racer(form('sophia', 'plain'), { parameters: { eta: 0.01 } });
const typedAt = (text: string, start: readonly number[]): Experiment => ({
  ...raceOn('beale', [gd, adam, sophia]),
  objective: typedSurface(text),
  starts: [start],
});

/** Where a product of derivatives is 0 times no number, and the notation says 0. */
export const edgeCases: readonly EmitCase[] = [
  {
    name: 'a logarithm that is not taken',
    experiment: typedAt('where(x > 0, x ln(x), 0) + (x - 1)^2 + y^2', [-1, 1]),
  },
  { name: 'a logarithm below a floor', experiment: typedAt('max(ln(x), -3) + x^2 + y^2', [-1, 1]) },
  { name: 'a power of no number that is 1', experiment: typedAt('ln(x)^0 + (x - 1)^2 + y^2', [-1, 1]) },
  {
    name: 'the sign of no number',
    experiment: { ...typedAt('sqrt(x) + y^2', [-1, 1]), racers: [racer(form('sign-sgd', 'plain')), gd] },
  },
  { name: 'the sign of a pole', experiment: typedAt('sign(ln(x)) + (x - 1)^2 + y^2', [0, 1]) },
  ...['ackley', 'drop_wave'].map((id) => ({
    name: `${id} at its minimum`,
    experiment: raceOn(id, [gd, adam, sophia], { starts: [[0, 0]] }),
  })),
];

const lbfgs = optimizerById.get('lbfgs')!;

/** Racers of torch's own that are no equations, also where something is done to what they see. */
export const lbfgsCases: readonly EmitCase[] = [
  ...lbfgs.forms.flatMap(({ id }) =>
    ['himmelblau', 'rosenbrock', 'line_fit'].map((ground) => ({
      name: `lbfgs.${id} on ${ground}`,
      experiment: raceOn(ground, [racer(form('lbfgs', id), { parameters: { k: 4 } })], {
        budget: { kind: 'steps', amount: 8 },
      }),
    })),
  ),
  ...lbfgs.forms.map(({ id }) => ({
    name: `lbfgs.${id} at the rates of schedules`,
    experiment: raceOn(
      'himmelblau',
      [
        racer(form('lbfgs', id), {
          schedule: [
            { id: 'warmup', parameters: { m: 3 } },
            { id: 'cosine-annealing', parameters: { t_max: 9 } },
          ],
        }),
      ],
      { budget: { kind: 'steps', amount: 8 } },
    ),
  })),
  {
    name: 'lbfgs up a hill within a disc',
    experiment: raceOn('hills', [racer(form('lbfgs', 'strong-wolfe'))], {
      // After that the search runs far out over ground that is flat to the last bit.
      budget: { kind: 'steps', amount: 5 },
      sign: 'max',
      within: { kind: 'disc', centre: [0, 0], radius: 1 },
    }),
  },
  {
    name: 'lbfgs for so many evaluations, with noise',
    experiment: raceOn('himmelblau', [racer(form('lbfgs', 'plain'), { decay: 0.1 })], {
      budget: { kind: 'cost', amount: 7 },
      noise: 0.1,
    }),
  },
];

const simplex = racer(form('nelder-mead', 'plain'), { parameters: { eta: 0.7 } });

/** Racers whose steps SciPy takes as we do. */
export const scipyCases: readonly EmitCase[] = [
  ...['himmelblau', 'rosenbrock_4', 'line_fit', 'double-well-1d', 'beale'].map((ground) => ({
    name: `nelder-mead on ${ground}`,
    experiment: raceOn(ground, [simplex, gd]),
  })),
  { name: 'nelder-mead up a hill', experiment: raceOn('hills', [simplex], { sign: 'max' }) },
  {
    name: 'nelder-mead for so many evaluations',
    experiment: raceOn('himmelblau', [simplex], { budget: { kind: 'cost', amount: 40 } }),
  },
];

/** Racers whose steps SciPy takes in its own way. */
export const astrayCases: readonly EmitCase[] = (
  [
    ['bfgs', 'plain'],
    ['conjugate-gradient', 'polak-ribiere'],
  ] as const
).flatMap(([id, one]) =>
  ['himmelblau', 'rosenbrock_4', 'line_fit', 'double-well-1d'].map((ground) => ({
    name: `${id} on ${ground}`,
    experiment: raceOn(ground, [racer(form(id, one))], {
      budget: { kind: 'steps', amount: 200 },
      clip: { kind: 'norm', limit: 1e6 },
    }),
  })),
);
