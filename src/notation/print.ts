import { BINDING, bindingOf, operandsOf } from './binding';
import type { Equation, Expr, Parameter, RuleText, ScheduleText, SurfaceText } from './tree';

/** A number as people type it, `0.05`, `1e-5`, `1e6`: the fewest digits that give the same double. */
export function printNumber(value: number): string {
  const [plain, scaled] = [String(value), value.toExponential()].map((digits) => digits.replace('e+', 'e'));
  return scaled!.length < plain!.length - 2 ? scaled! : plain!;
}

/** An expression in ASCII, with no more brackets than it needs; factors stand side by side where that is read. */
export function printExpr(expr: Expr): string {
  switch (expr.kind) {
    case 'number':
      return expr.name ?? printNumber(expr.value);
    case 'name':
      return expr.name;
    case 'unary':
      return expr.op === '-'
        ? `-${operand(expr.arg, BINDING.minus)}`
        : `not ${operand(expr.arg, BINDING.not)}`;
    case 'binary':
      return printBinary(expr);
    case 'call':
      return `${expr.name}(${expr.args.map(printExpr).join(', ')})`;
  }
}

const operand = (expr: Expr, least: number): string =>
  bindingOf(expr) < least ? `(${printExpr(expr)})` : printExpr(expr);

function printBinary(expr: Extract<Expr, { kind: 'binary' }>): string {
  const least = operandsOf(expr.op);
  const left = operand(expr.left, least.left);
  const right = operand(expr.right, least.right);
  if (expr.op === '^') return `${left}^${right}`;
  if (expr.op === '*' && standTogether(expr.left, left, right)) return `${left} ${right}`;
  return `${left} ${expr.op} ${right}`;
}

/**
 * Whether two factors are read as a product without a sign. Not `a / b c`, a number or a sign that comes second, nor
 * `f (…)`, which would be a call.
 */
const standTogether = (factor: Expr, left: string, right: string): boolean =>
  !(factor.kind === 'binary' && factor.op === '/') &&
  !/^[\d.-]/.test(right) &&
  !(right.startsWith('(') && /\bf$/.test(left));

function printParameter({ name, value, low, high, scale, ranged }: Parameter): string {
  const [bare, ...range] = [value, low, high].map(printNumber);
  if (!ranged) return `${name} = ${bare}`;
  return `${name} = ${bare} in [${range.join(', ')}]${scale === 'linear' ? '' : ` ${scale}`}`;
}

/** A right side. A lone literal would declare a parameter, in brackets it is an equation. */
function printBody(expr: Expr): string {
  const text = printExpr(expr);
  return /^-?[\d.]+(e-?\d+)?$/.test(text) ? `(${text})` : text;
}

const printEquation = ({ name, expr }: Equation): string => `${name} = ${printBody(expr)}`;

/** A surface in canonical notation; the line of its value names the coordinates where it is called `f`. */
export function printSurface({ parameters, equations, value, coordinates }: SurfaceText): string {
  const last = equations.findLastIndex(({ name }) => name === value);
  const lines = equations.map((line, i) =>
    i === last && value === 'f'
      ? `f(${coordinates.join(', ')}) = ${printExpr(line.expr)}`
      : printEquation(line),
  );
  return [...parameters.map(printParameter), ...lines].join('\n');
}

/** A rule in canonical notation: parameters, start values, equations. */
export const printRule = (text: RuleText): string => printSteps(text);

/** A schedule in canonical notation: parameters, start values, equations. */
export const printSchedule = (text: ScheduleText): string => printSteps(text);

function printSteps({ parameters, memory, equations }: RuleText | ScheduleText): string {
  const starts = memory.flatMap(({ name, start }) => (start ? [`${name}(0) = ${printExpr(start)}`] : []));
  return [...parameters.map(printParameter), ...starts, ...equations.map(printEquation)].join('\n');
}
