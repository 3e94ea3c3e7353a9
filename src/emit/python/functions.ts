import { pythonMod, TORCH, TORCH_SIGN } from '../../notation/python';
import { isCalled } from '../calls';
import { indented } from '../lines';
import type { Program } from '../program';
import { type Dialect, vector } from './dialect';

const lowest = ({ library: { module } }: Dialect): string[] => [
  'def lowest(*points):',
  ...indented([
    '"""The point with the smallest f; the first of equals, and what is no number counts as infinite."""',
    `heights = [float(f(point)) for point in points]`,
    `heights = [height if height == height else ${module}.inf for height in heights]`,
    'return points[heights.index(min(heights))]',
  ]),
];

function withinFunction({ within }: Program, dialect: Dialect): string[] {
  if (!within) return [];
  const { module } = dialect.library;
  if (within.kind === 'box')
    return [
      'def within(w):',
      ...indented([
        '"""The nearest point of the box."""',
        `return ${module}.clip(w, ${vector(within.low, dialect)}, ${vector(within.high, dialect)})`,
      ]),
    ];
  return [
    'def within(w):',
    ...indented([
      '"""The nearest point of the disc."""',
      `centre, radius = ${vector(within.centre, dialect)}, ${within.radius}`,
      `largest = ${module}.max(${module}.abs(w - centre))`,
      'parts = (w - centre) / largest',
      `length = ${module}.sqrt(${module}.sum(parts**2))`,
      'return centre + parts * (radius / length) if largest * length > radius else w',
    ]),
  ];
}

/** Functions that only some programs call. */
export const calledFunctions = (program: Program, dialect: Dialect): string[][] => [
  dialect.library === TORCH && isCalled(program, 'sign') ? TORCH_SIGN.trimEnd().split('\n') : [],
  isCalled(program, 'mod') ? pythonMod(dialect.library).trimEnd().split('\n') : [],
  isCalled(program, 'lowest') ? lowest(dialect) : [],
  withinFunction(program, dialect),
];
