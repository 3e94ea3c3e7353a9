import { BINDING } from './binding';
import type { Box, Height } from './tex-box';
import { bracketed, delimited, held, joined, prefixed, symbol } from './tex-box';
import type { FunctionName } from './tree';

/** The functions whose names TeX has. */
const OPERATORS: ReadonlyMap<FunctionName, string> = new Map<FunctionName, string>([
  ['sin', '\\sin'],
  ['cos', '\\cos'],
  ['tan', '\\tan'],
  ['tanh', '\\tanh'],
  ['exp', '\\exp'],
  ['log', '\\ln'],
  ['min', '\\min'],
  ['max', '\\max'],
]);

/** A function's name, its exponent if it carries one, and its arguments in brackets. */
export function applied(name: FunctionName, args: readonly Box[], exponent = ''): Box {
  const operator = OPERATORS.get(name);
  const inner = bracketed(listed(args));
  return {
    ...inner,
    tex: `${operator ?? `\\mathrm{${name}}`}${exponent}${inner.tex}`,
    binding: exponent === '' ? BINDING.atom : BINDING.power,
    width: name.length + inner.width,
    first: operator === undefined ? 'other' : 'operator',
  };
}

/** A list up to this many letters wide stays in one line. */
const WIDEST_LIST = 18;

/** Arguments with commas between them. A long list may go on below after a comma, and nowhere else. */
function listed(boxes: readonly Box[]): Box {
  const isLong = boxes.length > 1 && boxes.reduce((sum, { width }) => sum + width, 0) > WIDEST_LIST;
  if (!isLong) return boxes.reduce((left, right) => joined(left, ', ', right, 0));
  return boxes
    .map((box) => ({ ...box, tex: `{${box.tex}}` }))
    .reduce((left, right) => joined(left, ',\\allowbreak ', right, 0));
}

/** How a textbook prints a function around its arguments, where it is not a name before brackets. */
const PRINTED: ReadonlyMap<FunctionName, (inner: Box) => Box> = new Map<FunctionName, (inner: Box) => Box>([
  // An exponent right behind a root would be misread.
  [
    'sqrt',
    ({ tex, width, height }) => ({ ...symbol(`\\sqrt{${tex}}`, width + 1), binding: BINDING.power, height }),
  ],
  ['abs', (inner) => delimited('\\lvert ', inner, '\\rvert')],
  ['norm', (inner) => delimited('\\lVert ', inner, '\\rVert')],
  ['floor', (inner) => delimited('\\lfloor ', inner, '\\rfloor')],
  ['dot', (inner) => delimited('\\langle ', inner, '\\rangle')],
  ['sum', (inner) => prefixed('\\sum ', held(inner, BINDING.product), BINDING.sum)],
  ['f', (inner) => prefixed('f', bracketed(inner), BINDING.atom)],
  ['grad', (inner) => prefixed('\\nabla f', bracketed(inner), BINDING.power)],
  ['hess', (inner) => prefixed('\\mathrm{diag}\\nabla^2 f', bracketed(inner), BINDING.power)],
]);

/** A call in the way a textbook prints the function. `where` has `cases` instead. */
export const call = (name: FunctionName, args: readonly Box[]): Box =>
  PRINTED.get(name)?.(listed(args)) ?? applied(name, args);

/** A value and the condition under which it holds. */
export interface Case {
  readonly value: Box;
  readonly condition: string;
}

/**
 * Values with their conditions, under each other; nothing binds what stands there. A brace holds two values of a line's
 * height; what is higher stands behind a bar.
 */
export function cases(rows: readonly Case[]): Box {
  const isLow = rows.length === 2 && rows.every(({ value: { height } }) => LOW.has(height));
  const lines = rows.map(({ value, condition }) => `${value.tex} & ${condition}`).join(' \\\\ ');
  const [open, close] = isLow ? ['cases}', 'cases}'] : ['array}{|ll}', 'array}'];
  return {
    ...symbol(
      `\\begin{${open} ${lines} \\end{${close}`,
      Math.max(...rows.map(({ value, condition }) => value.width + condition.length)),
    ),
    binding: 0,
    height: isLow ? 'fraction' : 'table',
  };
}

const LOW: ReadonlySet<Height> = new Set<Height>(['letter', 'brackets']);
