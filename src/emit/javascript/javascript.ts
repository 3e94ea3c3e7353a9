import { creditOf } from '../credit';
import { bracketed, indented, listed, spaced, wrapped } from '../lines';
import type { Derived, Program, SurfaceCode } from '../program';
import { isCalled, reads, surfaceNames } from '../calls';
import { assignments, type Block, givenLines, numeral } from './code';
import { raceLines, runFunction } from './driver';
import { jsExpr, jsName } from './expression';
import { racerFunction } from './racer';
import { treatedFunctions, withinFunction } from './treated';

const commented = (lines: readonly string[]): string[] => lines.map((line) => `// ${line}`.trimEnd());

/** What the surface is and where it comes from, its parameters and its data. */
const groundLines = ({ surface }: Program): string[] => [
  ...commented([surface.title, ...surface.text.map((line) => `    ${line}`)]),
  ...(surface.source ? commented(wrapped(creditOf(surface.source))) : []),
  ...givenLines(surface.parameters),
  ...(surface.columns.length > 0
    ? [
        'const data = {',
        ...indented(
          surface.columns.flatMap(([name, values]) =>
            listed(`${jsName(name)}: [`, Array.from(values, numeral), '],'),
          ),
        ),
        '};',
      ]
    : []),
];

function surfaceFunction(
  surface: SurfaceCode,
  name: string,
  derived: Derived,
  result: (codes: readonly string[]) => readonly string[],
): string[] {
  const columns = surface.columns.map(([column]) => jsName(column));
  const [column = ''] = columns;
  const block: Block = {
    vectors: new Set(surface.columns.map(([word]) => word)),
    declared: new Set(surface.coordinates),
  };
  const each = (code: string): string => `${column}.map((_, i) => ${code})`;
  const lines = assignments(derived.lines, block, each);
  const codes = derived.values.map((value) => jsExpr(value, { names: block.vectors, each }));
  const counts = reads(derived, surface.rows);
  const point = jsName(surface.point);
  return [
    `function ${name}(${point}${columns.length > 0 ? `, { ${columns.join(', ')} } = data` : ''}) {`,
    ...indented([
      `const [${surface.coordinates.map(jsName).join(', ')}] = ${point};`,
      ...(counts ? [`const ${jsName(surface.rows)} = ${column}.length;`] : []),
      ...lines,
      ...result(codes),
    ]),
    '}',
  ];
}

const POWER = [
  '// A whole power, multiplied out.',
  'function power(x, n) {',
  ...indented([
    'if (n < 0) return 1 / power(x, -n);',
    'if (n === 0) return 1;',
    'if (n % 2 === 1) return power(x, n - 1) * x;',
    'const root = power(x, n / 2);',
    'return root * root;',
  ]),
  '}',
];

/** Functions of vectors that only some programs call. */
function called(program: Program, code: string): string[][] {
  const isUsed = (word: string): boolean => new RegExp(`\\b${word}\\(`).test(code);
  const needsSum = ['sum', 'mean', 'dot', 'norm'].some(isUsed);
  const needsDot = ['dot', 'norm'].some(isUsed);
  const short = [
    ...(isUsed('each')
      ? [
          `const each = (of) => Array.from({ length: ${program.surface.coordinates.length} }, (_, i) => of(i));`,
        ]
      : []),
    ...(needsSum ? ['const sum = (v) => v.reduce((a, b) => a + b, 0);'] : []),
    ...(isUsed('mean') ? ['const mean = (v) => sum(v) / v.length;'] : []),
    ...(needsDot ? ['const dot = (a, b) => sum(a.map((x, i) => x * b[i]));'] : []),
    ...(isUsed('norm') ? ['const norm = (v) => Math.sqrt(dot(v, v));'] : []),
    ...(isCalled(program, 'mod') ? ['const mod = (a, b) => a - b * Math.floor(a / b);'] : []),
  ];
  return [short, isUsed('power') ? POWER : []];
}

const LOWEST = [
  '// The point with the smallest f; the first of equals, and what is no number counts as infinite.',
  'function lowest(...points) {',
  ...indented([
    'const heights = points.map((point) => f(point)).map((height) => (Number.isNaN(height) ? Infinity : height));',
    'return points[heights.indexOf(Math.min(...heights))];',
  ]),
  '}',
];

/** A race in JavaScript: plain loops, and the gradient as its own formula. Its numbers are those of the page. */
export function javascriptProgram(program: Program, preface: readonly string[]): string {
  const { surface, treated } = program;
  const names = surfaceNames(treated);
  const array = (codes: readonly string[]): readonly string[] => bracketed('return [', codes, '];');
  const functions = [
    surfaceFunction(surface, names.f, surface.value, ([code]) => [`return ${code};`]),
    [
      '// The derivative of f by each coordinate.',
      ...surfaceFunction(surface, names.grad, surface.gradient, array),
    ],
    surface.hess
      ? [
          '// The second derivative of f by each coordinate.',
          ...surfaceFunction(surface, names.hess, surface.hess, array),
        ]
      : [],
    ...treatedFunctions(program),
    isCalled(program, 'lowest') ? LOWEST : [],
    withinFunction(program),
    ...program.racers.map((racer) => racerFunction(racer, program)),
    runFunction(program),
    raceLines(program),
  ];
  const code = functions.flat().join('\n');
  const parts = [commented(preface), groundLines(program), ...called(program, code), ...functions];
  return `${spaced(parts, 1).join('\n')}\n`;
}
