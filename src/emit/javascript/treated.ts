import { indented } from '../lines';
import { dependsOnStep, isTreated, type Program, type Treated } from '../program';
import { surfaceNames } from '../calls';
import { list, numeral } from './code';
import { jsName } from './expression';

const UNIFORM = [
  '// A number between 0 and 1 that belongs to its place: the very numbers that Ravine draws.',
  'function uniform(seed, step, lane) {',
  ...indented([
    'let h = 0x6a09e667;',
    'for (const part of [seed, step, lane]) {',
    ...indented([
      'h = Math.imul(h ^ part, 0x9e3779b1);',
      'h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);',
      'h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);',
      'h ^= h >>> 16;',
    ]),
    '}',
    'return ((h >>> 0) + 0.5) / 2 ** 32;',
  ]),
  '}',
];

const noiseFunction = ({ seed }: Treated): string[] => [
  '// A standard normal number for each coordinate (Box and Muller, 1958).',
  'function noise(t) {',
  ...indented([
    'return each((i) => {',
    ...indented([
      `const radius = Math.sqrt(-2 * Math.log(uniform(${seed}, t, 2 * i)));`,
      `return radius * Math.cos(2 * Math.PI * uniform(${seed}, t, 2 * i + 1));`,
    ]),
    '});',
  ]),
  '}',
];

const shuffle = (count: number, draw: string, seed: number, rows: number): string[] => [
  `const order = Array.from({ length: ${rows} }, (_, row) => row);`,
  `for (let i = 0; i < ${count}; i++) {`,
  ...indented([
    `const j = i + Math.floor(uniform(${seed}, ${draw}, 1024 + i) * (${rows} - i));`,
    '[order[i], order[j]] = [order[j], order[i]];',
  ]),
  '}',
];

function batchFunction({ surface, treated: { batch, seed } }: Program): string[] {
  if (!batch) return [];
  const rows = surface.columns[0]![1].length;
  const { size } = batch;
  const says = `// The ${size} of ${rows} rows that step t sees`;
  switch (batch.kind) {
    case 'draw':
      return [
        `${says}: a new draw each time (Fisher and Yates).`,
        'function batch(t) {',
        ...indented([...shuffle(size, 't', seed, rows), `return order.slice(0, ${size});`]),
        '}',
      ];
    case 'epoch': {
      const steps = Math.max(1, Math.ceil(rows / size));
      return [
        `${says}: all rows once in each pass, in a new order.`,
        'function batch(t) {',
        ...indented([
          ...shuffle(rows, `Math.floor((t - 1) / ${steps})`, seed, rows),
          `const first = Math.min(((t - 1) % ${steps}) * ${size}, ${rows - size});`,
          `return order.slice(first, first + ${size});`,
        ]),
        '}',
      ];
    }
    case 'stored':
      return [
        `${says}: those that are stored with the data.`,
        `const batches = ${list(batch.rows)};`,
        'function batch(t) {',
        ...indented([
          `const first = ((t - 1) * ${size}) % batches.length;`,
          `return batches.slice(first, first + ${size});`,
        ]),
        '}',
      ];
  }
}

function clipLines({ clip }: Treated): string[] {
  if (!clip) return [];
  const limit = numeral(clip.limit);
  if (clip.kind === 'value') return [`g = g.map((v) => Math.min(Math.max(v, -${limit}), ${limit}));`];
  return [
    'const length = norm(g);',
    `const scale = length > ${limit} ? ${limit} / length : 1;`,
    'g = g.map((v) => v * scale);',
  ];
}

function gradFunction({ surface, treated }: Program): string[] {
  if (!isTreated(treated)) return [];
  const { batch, sign, noise, decays } = treated;
  const names = surface.columns.map(([name]) => jsName(name));
  const picked = names.map((name) => `${name}: rows.map((row) => data.${name}[row])`);
  const given = ['w', ...(dependsOnStep(treated) ? ['t'] : []), ...(decays ? ['decay'] : [])];
  return [
    '// The gradient as the rules see it.',
    `function grad(${given.join(', ')}) {`,
    ...indented([
      ...(batch ? ['const rows = batch(t);'] : []),
      `let g = ${surfaceNames(treated).grad}(w${batch ? `, { ${picked.join(', ')} }` : ''});`,
      ...(sign === 'max' ? ['g = g.map((v) => -v);'] : []),
      ...(noise > 0
        ? ['const drawn = noise(t);', `g = g.map((v, i) => v + ${numeral(noise)} * drawn[i]);`]
        : []),
      ...clipLines(treated),
      ...(decays ? ['if (decay !== 0) g = g.map((v, i) => v + decay * w[i]);'] : []),
      'return g;',
    ]),
    '}',
  ];
}

const upward = ({ treated, surface }: Program): string[] =>
  treated.sign === 'min'
    ? []
    : [
        '// What is made small: the height above which we climb.',
        'const f = (w) => -surface(w);',
        ...(surface.hess ? ['const hess = (w) => surface_hess(w).map((v) => -v);'] : []),
      ];

/** What stands between the surface and the rules, a function each. */
export function treatedFunctions(program: Program): string[][] {
  const { noise, batch } = program.treated;
  const draws = noise > 0 || (batch !== undefined && batch.kind !== 'stored');
  return [
    upward(program),
    draws ? UNIFORM : [],
    noise > 0 ? noiseFunction(program.treated) : [],
    batchFunction(program),
    gradFunction(program),
  ];
}

/** The constraint. */
export function withinFunction({ within }: Program): string[] {
  if (!within) return [];
  if (within.kind === 'box')
    return [
      '// The nearest point of the box.',
      `const low = ${list(within.low)};`,
      `const high = ${list(within.high)};`,
      'const within = (w) => w.map((v, i) => Math.min(Math.max(v, low[i]), high[i]));',
    ];
  return [
    '// The nearest point of the disc.',
    'function within(w) {',
    ...indented([
      `const centre = ${list(within.centre)};`,
      'const away = w.map((v, i) => v - centre[i]);',
      'const largest = Math.max(...away.map(Math.abs));',
      'const parts = away.map((v) => v / largest);',
      'const length = norm(parts);',
      `if (!(largest * length > ${numeral(within.radius)})) return w;`,
      `return parts.map((v, i) => centre[i] + v * (${numeral(within.radius)} / length));`,
    ]),
    '}',
  ];
}
