import { BINDING, OPERATOR_BINDING, operandsOf } from './binding';
import { printNumber } from './print';
import type { BinaryOperator, Expr, FunctionName, UnaryOperator } from './tree';

/** Words of Python, and what the expressions below call; with underscores behind they are taken, too. */
const TAKEN =
  /^(False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|np|mod|f|grad|hess|lowest)_*$/;

/** A canonical name in Python: itself, or with `_` where that means something else. Different names stay different. */
export const pythonName = (name: string): string => (TAKEN.test(name) ? `${name}_` : name);

/** The remainder of the notation: numpy's own is rounded otherwise. */
export const PYTHON_MOD = 'def mod(a, b):\n    return a - b * np.floor(np.divide(a, b))\n';

/**
 * An expression in Python over numpy, imported as `np`; conditions are 1.0 or 0.0. Its names (`pythonName`) hold numpy
 * floats or arrays of them: Python's own raise where numpy's give inf or nan. The program around defines what it calls
 * besides: `mod` as `PYTHON_MOD`, and the surface's `f`, `grad`, `hess` and `lowest`.
 */
export const pythonExpr = (expr: Expr): string => asNumber(pieceOf(expr)).alone;

/** A piece of Python. */
interface Piece {
  readonly code: string;
  /** The same where no numpy value stands beside it: a numeral with its point, so that it is no int. */
  readonly alone: string;
  readonly binding: number;
  readonly type: 'numpy' | 'python' | 'truth';
}

const piece = (code: string, binding: number = BINDING.atom, type: Piece['type'] = 'numpy'): Piece => ({
  code,
  alone: code,
  binding,
  type,
});

function pieceOf(expr: Expr): Piece {
  switch (expr.kind) {
    case 'number':
      return numberPiece(expr);
    case 'name':
      return piece(pythonName(expr.name));
    case 'unary':
      return unaryPiece(expr.op, pieceOf(expr.arg));
    case 'binary':
      return expr.op === '^' && expr.right.kind === 'number' && expr.right.value === 0.5
        ? piece(`np.sqrt(${asNumber(pieceOf(expr.left)).alone})`)
        : binaryPiece(expr.op, pieceOf(expr.left), pieceOf(expr.right));
    case 'call':
      return callPiece(expr.name, expr.args.map(pieceOf));
  }
}

function numberPiece({ value, name }: Extract<Expr, { kind: 'number' }>): Piece {
  const code = name ? `np.${name}` : printNumber(value);
  return { ...piece(code, BINDING.atom, 'python'), alone: /^\d+$/.test(code) ? `${code}.0` : code };
}

/** A condition as 1.0 or 0.0: numpy's truths add up to truths, and cannot be subtracted. */
const asNumber = (one: Piece): Piece =>
  one.type === 'truth' ? piece(`np.where(${one.code}, 1.0, 0.0)`) : one;

/** Whether a number is not 0. */
const truthOf = (one: Piece): string => (one.type === 'truth' ? one.code : `${one.alone} != 0`);

const held = (code: string, { binding }: Piece, least: number): string =>
  binding < least ? `(${code})` : code;

function unaryPiece(op: UnaryOperator, operand: Piece): Piece {
  if (op === 'not') return piece(`np.logical_not(${operand.alone})`, BINDING.atom, 'truth');
  const arg = asNumber(operand);
  const [code, alone] = [arg.code, arg.alone].map((inner) => `-${held(inner, arg, BINDING.minus)}`);
  return { code: code!, alone: alone!, binding: BINDING.minus, type: arg.type };
}

/** Whether a piece is a literal or a constant above 0. */
const isPositive = ({ code, binding }: Piece): boolean =>
  Number(code) > 0 || (binding === BINDING.atom && code.startsWith('np.'));

function binaryPiece(op: BinaryOperator, first: Piece, second: Piece): Piece {
  if (op === 'and' || op === 'or') {
    return piece(`np.logical_${op}(${first.alone}, ${second.alone})`, BINDING.atom, 'truth');
  }
  const [a, b] = [asNumber(first), asNumber(second)];
  const isPython = a.type === 'python' && b.type === 'python';
  // Among its own numbers Python raises where numpy gives inf or nan, and powers of negative ones are complex.
  const raises = isPython && (op === '^' || (op === '/' && !isPositive(b)));
  const least = operandsOf(op);
  const [x, y] = isPython ? [a.alone, b.alone] : [a.code, b.code];
  const left = raises ? `np.float64(${x})` : held(x, a, least.left);
  const right = held(y, b, least.right);
  const isTruth = OPERATOR_BINDING[op] === BINDING.comparison;
  return piece(
    op === '^' ? `${left}**${right}` : `${left} ${op} ${right}`,
    OPERATOR_BINDING[op],
    isTruth ? 'truth' : isPython && !raises ? 'python' : 'numpy',
  );
}

function callPiece(name: FunctionName, args: readonly Piece[]): Piece {
  const [a, b] = args as readonly [Piece, Piece];
  const codes = args.map((one) => asNumber(one).alone);
  if (name === 'min' || name === 'max') return piece(codes.reduce((x, y) => `np.${name}imum(${x}, ${y})`));
  if (name === 'where') return piece(`np.where(${truthOf(a)}, ${codes.slice(1).join(', ')})`);
  if (name === 'dot') return piece(`np.sum(${binaryPiece('*', a, b).code})`);
  return piece(`${CALLED.get(name) ?? `np.${name}`}(${codes.join(', ')})`);
}

/** Functions that numpy calls otherwise, or lacks. */
const CALLED: ReadonlyMap<FunctionName, string> = new Map<FunctionName, string>([
  ['clamp', 'np.clip'],
  ['norm', 'np.linalg.norm'],
  ['mod', 'mod'],
  ['f', 'f'],
  ['grad', 'grad'],
  ['hess', 'hess'],
  ['lowest', 'lowest'],
]);
