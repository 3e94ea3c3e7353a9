import { pythonName } from '../../notation/python';
import { indented } from '../lines';
import { dependsOnStep, isTreated, type Program, type Treated } from '../program';
import { surfaceNames } from '../calls';
import { type Dialect, numeral } from './dialect';

/** The random numbers of Ravine, number for number. */
const UNIFORM = [
  'def uniform(seed, step, lane):',
  ...indented([
    '"""A number between 0 and 1 that belongs to its place: the very numbers that Ravine draws."""',
    'h = 0x6A09E667',
    'for part in (seed, step, lane):',
    ...indented([
      'h = ((h ^ part) * 0x9E3779B1) & 0xFFFFFFFF',
      'h = ((h ^ (h >> 16)) * 0x85EBCA6B) & 0xFFFFFFFF',
      'h = ((h ^ (h >> 13)) * 0xC2B2AE35) & 0xFFFFFFFF',
      'h = h ^ (h >> 16)',
    ]),
    'return (h + 0.5) / 2**32',
  ]),
];

function noiseFunction({ seed }: Treated, { library, dimension }: Dialect): string[] {
  const array = library.module === 'np' ? 'np.array' : 'torch.tensor';
  return [
    'def noise(t):',
    ...indented([
      '"""A standard normal number for each coordinate (Box and Muller, 1958)."""',
      `drawn = [uniform(${seed}, int(t), lane) for lane in range(${2 * dimension})]`,
      'pairs = zip(drawn[::2], drawn[1::2])',
      `return ${array}([math.sqrt(-2 * math.log(u)) * math.cos(2 * math.pi * v) for u, v in pairs])`,
    ]),
  ];
}

const shuffle = (count: string, draw: string, seed: number, rows: number): string[] => [
  `order = list(range(${rows}))`,
  `for i in range(${count}):`,
  ...indented([
    `j = i + int(uniform(${seed}, ${draw}, 1024 + i) * (${rows} - i))`,
    'order[i], order[j] = order[j], order[i]',
  ]),
];

function batchFunction({ surface, treated: { batch, seed } }: Program): string[] {
  if (!batch) return [];
  const rows = surface.columns[0]![1].length;
  const { size } = batch;
  switch (batch.kind) {
    case 'draw':
      return [
        'def batch(t):',
        ...indented([
          `"""The ${size} of ${rows} rows that step t sees: a new draw each time (Fisher and Yates)."""`,
          ...shuffle(String(size), 'int(t)', seed, rows),
          `return order[:${size}]`,
        ]),
      ];
    case 'epoch':
      return [
        'def batch(t):',
        ...indented([
          `"""The ${size} of ${rows} rows that step t sees: all rows once in each pass, in a new order."""`,
          `done, place = divmod(int(t) - 1, ${Math.max(1, Math.ceil(rows / size))})`,
          ...shuffle(String(rows), 'done', seed, rows),
          `first = min(place * ${size}, ${rows - size})`,
          `return order[first : first + ${size}]`,
        ]),
      ];
    case 'stored':
      return [
        `BATCHES = [${Array.from(batch.rows).join(', ')}]`,
        '',
        '',
        'def batch(t):',
        ...indented([
          `"""The ${size} of ${rows} rows that step t sees: those that are stored with the data."""`,
          `first = (int(t) - 1) * ${size} % len(BATCHES)`,
          `return BATCHES[first : first + ${size}]`,
        ]),
      ];
  }
}

function clipLines({ clip }: Treated, dialect: Dialect): string[] {
  if (!clip) return [];
  const { module } = dialect.library;
  const limit = numeral(clip.limit, dialect);
  if (clip.kind === 'value') return [`g = ${module}.clip(g, -${limit}, ${limit})`];
  return [
    `length = ${module}.sqrt(${module}.sum(g**2))`,
    `g = ${module}.where(length > ${limit}, ${limit} / length, ${dialect.library.argument('1.0')}) * g`,
  ];
}

function gradFunction({ surface, treated }: Program, dialect: Dialect): string[] {
  if (!isTreated(treated)) return [];
  const { batch, sign, noise, clip, decays } = treated;
  const columns = batch ? surface.columns.map(([name]) => `${pythonName(name)}[rows]`) : [];
  const parts = [
    ...(batch ? ['of a batch'] : []),
    ...(sign === 'max' ? ['of -f'] : []),
    ...(noise > 0 ? ['with noise'] : []),
    ...(clip ? ['clipped'] : []),
    ...(decays ? ['with weight decay'] : []),
  ];
  return [
    `def grad(${['w', ...(dependsOnStep(treated) ? ['t'] : []), ...(decays ? ['decay'] : [])].join(', ')}):`,
    ...indented([
      `"""The gradient as the rules see it: ${parts.join(', ')}."""`,
      ...(batch ? ['rows = batch(t)'] : []),
      `g = ${surfaceNames(treated).grad}(${['w', ...columns].join(', ')})`,
      ...(sign === 'max' ? ['g = -g'] : []),
      ...(noise > 0 ? [`g = g + ${numeral(noise, dialect)} * noise(t)`] : []),
      ...clipLines(treated, dialect),
      ...(decays ? ['g = g + decay * w'] : []),
      'return g',
    ]),
  ];
}

function upward({ treated, surface }: Program): string[][] {
  if (treated.sign === 'min') return [];
  return [
    [
      'def f(w):',
      ...indented(['"""What is made small: the height above which we climb."""', 'return -surface(w)']),
    ],
    ...(surface.hess ? [['def hess(w):', ...indented(['return -surface_hess(w)'])]] : []),
  ];
}

/** What stands between the surface and the rules, a function each. */
export const treatedFunctions = (program: Program, dialect: Dialect): string[][] => [
  ...upward(program),
  ...(dependsOnStep(program.treated) && program.treated.batch?.kind !== 'stored'
    ? [UNIFORM]
    : program.treated.noise > 0
      ? [UNIFORM]
      : []),
  ...(program.treated.noise > 0 ? [noiseFunction(program.treated, dialect)] : []),
  batchFunction(program),
  gradFunction(program, dialect),
];
