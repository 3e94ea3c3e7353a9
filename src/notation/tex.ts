import { BINDING, OPERATOR_BINDING, operandsOf } from './binding';
import { printNumber } from './print';
import type { Box } from './tex-box';
import { held, joined, prefixed, symbol } from './tex-box';
import { applied, call, type Case, cases } from './tex-call';
import { minus, power, product, quotient, signed, superscript } from './tex-layout';
import { texName } from './tex-name';
import type { BinaryOperator, Expr, FunctionName, RuleText, ScheduleText, SurfaceText } from './tree';

export { texName } from './tex-name';

/** An expression in TeX: textbook products, roots and fractions, and only the brackets that are needed. */
export const texExpr = (expr: Expr): string => boxOf(expr).tex;

/**
 * The equations of a text in TeX, in order, start values first. What a step rewrites for the next one, memory and `w`,
 * has an arrow; a surface's value is set as f of its coordinates.
 */
export function texLines(text: SurfaceText | RuleText | ScheduleText): string[] {
  if (text.kind === 'surface') {
    const value = `f(${text.coordinates.map(texName).join(', ')})`;
    return text.equations.map(
      ({ name, expr }) => `${name === 'f' ? value : texName(name)} = ${texExpr(expr)}`,
    );
  }
  const kept = new Set(['w', ...text.memory.map(({ name }) => name)]);
  return [
    ...text.memory.flatMap(({ name, start }) => (start ? [`${texName(name)}(0) = ${texExpr(start)}`] : [])),
    ...text.equations.map(
      ({ name, expr }) => `${texName(name)} ${kept.has(name) ? '\\leftarrow' : '='} ${texExpr(expr)}`,
    ),
  ];
}

function boxOf(expr: Expr): Box {
  switch (expr.kind) {
    case 'number':
      return numberBox(expr);
    case 'name':
      return nameBox(expr.name);
    case 'unary':
      return expr.op === '-'
        ? minus(boxOf(expr.arg))
        : prefixed('\\lnot ', held(boxOf(expr.arg), BINDING.not), BINDING.not);
    case 'binary':
      return binaryBox(expr);
    case 'call':
      return expr.name === 'where' ? where(expr.args) : call(expr.name, expr.args.map(boxOf));
  }
}

const CONSTANTS = { pi: '\\pi', e: 'e', inf: '\\infty' } as const;

function numberBox({ value, name }: Extract<Expr, { kind: 'number' }>): Box {
  if (name) return symbol(CONSTANTS[name], 1, 'letter');
  const [digits = '', exponent] = printNumber(value).split('e');
  const mantissa = symbol(digits, digits.length, 'digit');
  if (exponent === undefined) return mantissa;
  const scale = { ...symbol(`10^{${exponent}}`, 2 + exponent.length, 'digit'), binding: BINDING.power };
  return digits === '1' ? scale : joined(mantissa, ' \\cdot ', scale, BINDING.product);
}

function nameBox(name: string): Box {
  const tex = texName(name);
  const isLetter = !/^\\(mathrm|hat|bar|tilde)\b/.test(tex);
  const set = tex.replace(/\\(mathrm|hat|bar|tilde)\b/g, '').replace(/\\[A-Za-z]+/g, 'x');
  return symbol(tex, set.replace(/[^A-Za-z0-9]/g, '').length, isLetter ? 'letter' : 'other');
}

type Signed = Exclude<BinaryOperator, '*' | '/' | '^'>;

const SIGNS: Readonly<Record<Signed, string>> = {
  '+': ' + ',
  '-': ' - ',
  '<': ' < ',
  '<=': ' \\le ',
  '>': ' > ',
  '>=': ' \\ge ',
  '==': ' = ',
  // Fewer macros than \ne; see the thin space of `tex-layout`.
  '!=': ' \\not= ',
  and: ' \\land ',
  or: ' \\lor ',
};

/** The functions whose powers are written on their names: sin² x. */
const RAISED: ReadonlySet<FunctionName> = new Set<FunctionName>(['sin', 'cos', 'tan', 'tanh', 'log']);

function binaryBox({ op, left, right }: Extract<Expr, { kind: 'binary' }>): Box {
  const b = boxOf(right);
  if (op === '^' && left.kind === 'call' && RAISED.has(left.name) && right.kind === 'number') {
    return applied(left.name, left.args.map(boxOf), superscript(b));
  }
  const a = boxOf(left);
  if (op === '*') return product(a, b);
  if (op === '/') return quotient(a, b);
  return op === '^' ? power(a, b) : terms(op, a, b);
}

function terms(op: Signed, left: Box, right: Box): Box {
  const least = operandsOf(op);
  return signed(held(left, least.left), SIGNS[op], held(right, least.right), OPERATOR_BINDING[op]);
}

const DENIED: ReadonlyMap<BinaryOperator, Signed> = new Map<BinaryOperator, Signed>([
  ['<', '>='],
  ['<=', '>'],
  ['>', '<='],
  ['>=', '<'],
  ['==', '!='],
  ['!=', '=='],
]);

/** A comparison up to this many letters wide is said again, denied, in the second case. */
const WIDEST_DENIED = 12;

const choiceIn = (expr: Expr): readonly Expr[] | undefined =>
  expr.kind === 'call' && expr.name === 'where' ? expr.args : undefined;

/** A choice within the second value of a choice goes on with it. */
function where([condition, yes, no]: readonly Expr[]): Box {
  const { holds, fails } = conditionOf(condition!);
  const others = choiceIn(no!);
  return cases([
    { value: boxOf(yes!), condition: holds },
    ...(others ? rowsOf(others) : [{ value: boxOf(no!), condition: fails }]),
  ]);
}

function rowsOf([condition, yes, no]: readonly Expr[]): readonly Case[] {
  const others = choiceIn(no!);
  return [
    { value: boxOf(yes!), condition: conditionOf(condition!).holds },
    ...(others ? rowsOf(others) : [{ value: boxOf(no!), condition: ELSE }]),
  ];
}

function conditionOf(expr: Expr): { readonly holds: string; readonly fails: string } {
  const denied = expr.kind === 'binary' ? DENIED.get(expr.op) : undefined;
  if (expr.kind !== 'binary' || denied === undefined) return { holds: texExpr(expr), fails: ELSE };
  const [left, right] = [boxOf(expr.left), boxOf(expr.right)];
  const holds = terms(expr.op as Signed, left, right);
  return { holds: holds.tex, fails: holds.width > WIDEST_DENIED ? ELSE : terms(denied, left, right).tex };
}

const ELSE = '\\text{else}';
