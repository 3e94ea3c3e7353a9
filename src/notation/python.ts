import { BINDING, OPERATOR_BINDING, operandsOf } from './binding';
import { printNumber } from './print';
import type { BinaryOperator, Expr, FunctionName, UnaryOperator } from './tree';

/** Words of Python, and what expressions and the programs around them call; with underscores behind they are taken, too. */
const TAKEN =
  /^(False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield|np|torch|math|mod|f|grad|hess|lowest|surface|surface_grad|surface_hess|uniform|noise|batch|within|run|start|STARTS|BATCHES|slow|weights|optimizer|closure|asked|moved|length|print|map|float|int|len|range|enumerate|abs|zip|min|list|divmod|minimize)_*$/;

/** A canonical name in Python: itself, or with `_` where that means something else. Different names stay different. */
export const pythonName = (name: string): string => (TAKEN.test(name) ? `${name}_` : name);

/**
 * A library of arrays for Python. Names hold its numbers or arrays of them: Python's own raise where these give inf or
 * nan.
 */
export interface ArrayLibrary {
  /** What it is imported as. */
  readonly module: 'np' | 'torch';
  /** A numeral as one of its numbers. */
  readonly scalar: (numeral: string) => string;
  /** A numeral as an argument of its functions. */
  readonly argument: (numeral: string) => string;
  /** The norm of a vector. */
  readonly norm: string;
  /** Each coordinate within two bounds. */
  readonly clamp: string;
  /** 1, -1 or 0; what is no number stays so. */
  readonly sign: string;
}

/** NumPy, whose functions take Python's numbers as they are. */
export const NUMPY: ArrayLibrary = {
  module: 'np',
  scalar: (numeral) => `np.float64(${numeral})`,
  argument: (numeral) => numeral,
  norm: 'np.linalg.norm',
  clamp: 'np.clip',
  sign: 'np.sign',
};

/** PyTorch, whose functions take tensors alone. */
export const TORCH: ArrayLibrary = {
  module: 'torch',
  scalar: (numeral) => `torch.tensor(${numeral})`,
  argument: (numeral) => `torch.tensor(${numeral})`,
  norm: 'torch.linalg.norm',
  clamp: 'torch.clamp',
  sign: 'sign',
};

/** The remainder of the notation: a library's own is rounded otherwise. */
export const pythonMod = ({ module }: ArrayLibrary): string =>
  `def mod(a, b):\n    return a - b * ${module}.floor(${module}.divide(a, b))\n`;

/** The sign of the notation: PyTorch's own is 0 where there is no number. */
export const TORCH_SIGN = 'def sign(a):\n    return torch.where(torch.isnan(a), a, torch.sign(a))\n';

/**
 * An expression in Python over a library; conditions are 1.0 or 0.0. Its names (`pythonName`) hold the library's numbers
 * or arrays. The program around defines what it calls besides: `mod` as `pythonMod`, `sign` as
 * `TORCH_SIGN` for PyTorch, and the surface's `f`, `grad`, `hess` and `lowest`.
 */
export const pythonExpr = (expr: Expr, library: ArrayLibrary): string =>
  asNumber(pieceOf(expr, library), library).alone;

/** The same as one of the library's numbers or arrays, for a name to hold. */
export function pythonValue(expr: Expr, library: ArrayLibrary): string {
  const value = asNumber(pieceOf(expr, library), library);
  return value.type === 'python' ? library.scalar(value.alone) : value.alone;
}

/** A piece of Python. */
interface Piece {
  readonly code: string;
  /** The same where no array value stands beside it: a numeral with its point, so that it is no int. */
  readonly alone: string;
  readonly binding: number;
  readonly type: 'array' | 'python' | 'truth';
}

const piece = (code: string, binding: number = BINDING.atom, type: Piece['type'] = 'array'): Piece => ({
  code,
  alone: code,
  binding,
  type,
});

const held = (code: string, { binding }: Piece, least: number): string =>
  binding < least ? `(${code})` : code;

function pieceOf(expr: Expr, library: ArrayLibrary): Piece {
  const inner = (part: Expr): Piece => pieceOf(part, library);
  switch (expr.kind) {
    case 'number':
      return numberPiece(expr, library);
    case 'name':
      return piece(pythonName(expr.name));
    case 'unary':
      return unaryPiece(expr.op, inner(expr.arg), library);
    case 'binary':
      return expr.op === '^' && expr.right.kind === 'number' && expr.right.value === 0.5
        ? callPiece('sqrt', [inner(expr.left)], library)
        : binaryPiece(expr.op, inner(expr.left), inner(expr.right), library);
    case 'call':
      return callPiece(expr.name, expr.args.map(inner), library);
  }
}

function numberPiece({ value, name }: Extract<Expr, { kind: 'number' }>, { module }: ArrayLibrary): Piece {
  const code = name ? `${module}.${name}` : printNumber(value);
  return { ...piece(code, BINDING.atom, 'python'), alone: /^\d+$/.test(code) ? `${code}.0` : code };
}

/** A condition as 1.0 or 0.0: truths add up to truths, and cannot be subtracted. */
const asNumber = (one: Piece, { module }: ArrayLibrary): Piece =>
  one.type === 'truth' ? piece(`${module}.where(${one.code}, 1.0, 0.0)`) : one;

/** A number as a function takes it. */
const argument = (one: Piece, library: ArrayLibrary): string =>
  one.type === 'python' ? library.argument(one.alone) : asNumber(one, library).alone;

/** Whether a number is not 0. */
const truthOf = (one: Piece, library: ArrayLibrary): string =>
  one.type === 'truth' ? one.code : `${argument(one, library)} != 0`;

function unaryPiece(op: UnaryOperator, operand: Piece, library: ArrayLibrary): Piece {
  if (op === 'not') {
    const truth = operand.type === 'truth' ? operand.code : argument(operand, library);
    return piece(`${library.module}.logical_not(${truth})`, BINDING.atom, 'truth');
  }
  const arg = asNumber(operand, library);
  const [code, alone] = [arg.code, arg.alone].map((inner) => `-${held(inner, arg, BINDING.minus)}`);
  return { code: code!, alone: alone!, binding: BINDING.minus, type: arg.type };
}

/** Whether a piece is a literal or a constant above 0. */
const isPositive = ({ code, binding }: Piece): boolean =>
  Number(code) > 0 || (binding === BINDING.atom && /^(np|torch)\./.test(code));

function binaryPiece(op: BinaryOperator, first: Piece, second: Piece, library: ArrayLibrary): Piece {
  if (op === 'and' || op === 'or') {
    const [left, right] = [first, second].map((one) =>
      one.type === 'truth' ? one.alone : argument(one, library),
    );
    return piece(`${library.module}.logical_${op}(${left}, ${right})`, BINDING.atom, 'truth');
  }
  const [a, b] = [asNumber(first, library), asNumber(second, library)];
  const isPython = a.type === 'python' && b.type === 'python';
  const isTruth = OPERATOR_BINDING[op] === BINDING.comparison;
  // Among its own numbers Python raises where arrays give inf or nan, powers of negative ones are complex, and truths
  // are no arrays.
  const escapes = isPython && (isTruth || op === '^' || (op === '/' && !isPositive(b)));
  const least = operandsOf(op);
  const [x, y] = isPython ? [a.alone, b.alone] : [a.code, b.code];
  const left = escapes ? library.scalar(x) : held(x, a, least.left);
  const right = held(y, b, least.right);
  return piece(
    op === '^' ? `${left}**${right}` : `${left} ${op} ${right}`,
    OPERATOR_BINDING[op],
    isTruth ? 'truth' : isPython && !escapes ? 'python' : 'array',
  );
}

function callPiece(name: FunctionName, args: readonly Piece[], library: ArrayLibrary): Piece {
  const { module } = library;
  const [a, b] = args as readonly [Piece, Piece];
  const codes = args.map((one) => argument(one, library));
  if (name === 'min' || name === 'max')
    return piece(codes.reduce((x, y) => `${module}.${name}imum(${x}, ${y})`));
  if (name === 'where') return piece(`${module}.where(${truthOf(a, library)}, ${codes.slice(1).join(', ')})`);
  if (name === 'dot') return piece(`${module}.sum(${binaryPiece('*', a, b, library).code})`);
  if (name === 'clamp' || name === 'norm' || name === 'sign')
    return piece(`${library[name]}(${codes.join(', ')})`);
  return piece(`${AROUND.has(name) ? name : `${module}.${name}`}(${codes.join(', ')})`);
}

/** Functions that the program around defines. */
const AROUND: ReadonlySet<FunctionName> = new Set(['mod', 'f', 'grad', 'hess', 'lowest']);
