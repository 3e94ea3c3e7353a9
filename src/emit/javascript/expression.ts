import { isVector } from '../../graph/memory';
import { MEANING } from '../../graph/meaning';
import { BINDING, OPERATOR_BINDING, operandsOf } from '../../notation/binding';
import { printNumber } from '../../notation/print';
import type { BinaryOperator, Expr, FunctionName } from '../../notation/tree';

/** Words of JavaScript, and what the programs around call; with underscores behind they are taken, too. */
const TAKEN =
  /^(arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield|Math|Number|Array|Infinity|NaN|Object|console|mod|f|grad|hess|lowest|sum|mean|dot|norm|power|each|surface|surface_grad|surface_hess|data|uniform|noise|batch|within|run|slow|low|high|batches|starts|rows|start|i)_*$/;

/** A canonical name in JavaScript: itself, or with `_` where that means something else. Different names stay different. */
export const jsName = (name: string): string => (TAKEN.test(name) ? `${name}_` : name);

/** Which names hold vectors, and what is written around an expression to make one. */
export interface Vectors {
  readonly names: ReadonlySet<string>;
  /** From the expression of one coordinate, which reads the index `i`. */
  readonly each: (code: string) => string;
}

/** A vector, or a number, as an expression that stands for the whole of it. */
export function jsExpr(expr: Expr, vectors: Vectors): string {
  if (!isVector(expr, vectors.names)) return asNumber(pieceOf(expr, vectors)).code;
  if (expr.kind === 'name') return jsName(expr.name);
  if (expr.kind === 'call' && WHOLE.has(expr.name)) return wholeCall(expr.name, expr.args, vectors);
  return vectors.each(bracketed(asNumber(pieceOf(expr, vectors)).code));
}

/** What an arrow function returns must not begin like a block. */
const bracketed = (code: string): string => (code.startsWith('{') ? `(${code})` : code);

/** Functions that ask about a position, or reduce a vector: they are given the whole of it. */
const WHOLE: ReadonlySet<FunctionName> = new Set([
  'dot',
  'norm',
  'sum',
  'mean',
  'grad',
  'f',
  'hess',
  'lowest',
]);

/** Functions whose first argument alone, or both, are vectors even where they are given a number. */
const wholeCall = (name: FunctionName, args: readonly Expr[], vectors: Vectors): string => {
  const isReduced = name === 'dot' || name === 'norm' || name === 'sum' || name === 'mean';
  const codes = args.map((arg) =>
    isReduced && !isVector(arg, vectors.names) ? vectors.each(jsExpr(arg, vectors)) : jsExpr(arg, vectors),
  );
  return `${name}(${codes.join(', ')})`;
};

/** A piece of JavaScript: of a vector, one coordinate. */
interface Piece {
  readonly code: string;
  readonly binding: number;
  readonly type: 'number' | 'truth';
}

/** A choice holds less than anything else. */
const CHOICE = 0;

const piece = (code: string, binding: number = BINDING.atom, type: Piece['type'] = 'number'): Piece => ({
  code,
  binding,
  type,
});

const held = ({ code, binding }: Piece, least: number): string => (binding < least ? `(${code})` : code);

/** A condition as 1 or 0. */
const asNumber = (one: Piece): Piece => (one.type === 'truth' ? piece(`Number(${one.code})`) : one);

/** Whether a number is not 0, bound at least so much. */
const truth = (one: Piece): Piece =>
  one.type === 'truth' ? one : piece(`${held(one, BINDING.sum)} !== 0`, BINDING.comparison, 'truth');

function pieceOf(expr: Expr, vectors: Vectors): Piece {
  const inner = (part: Expr): Piece => pieceOf(part, vectors);
  switch (expr.kind) {
    case 'number':
      return numberPiece(expr);
    case 'name':
      return piece(vectors.names.has(expr.name) ? `${jsName(expr.name)}[i]` : jsName(expr.name));
    case 'unary':
      if (expr.op === 'not')
        return piece(`!${held(truth(inner(expr.arg)), BINDING.atom)}`, BINDING.minus, 'truth');
      // Two signs in a row would be another operator.
      return piece(`-${held(asNumber(inner(expr.arg)), BINDING.power)}`, BINDING.minus);
    case 'binary':
      return expr.op === '^'
        ? powerPiece(expr.left, expr.right, vectors)
        : binaryPiece(expr.op, inner(expr.left), inner(expr.right));
    case 'call':
      return WHOLE.has(expr.name) ? wholePiece(expr, vectors) : callPiece(expr.name, expr.args.map(inner));
  }
}

function wholePiece(expr: Extract<Expr, { kind: 'call' }>, vectors: Vectors): Piece {
  const code = wholeCall(expr.name, expr.args, vectors);
  return piece(isVector(expr, vectors.names) ? `${code}[i]` : code);
}

function numberPiece({ value, name }: Extract<Expr, { kind: 'number' }>): Piece {
  if (name) return piece(name === 'inf' ? 'Infinity' : `Math.${name === 'pi' ? 'PI' : 'E'}`);
  return piece(Number.isFinite(value) ? printNumber(value) : String(value));
}

/** The number that an expression without names comes to, as the graph folds it; none where it reads one. */
export function foldedNumber(expr: Expr): number | undefined {
  switch (expr.kind) {
    case 'number':
      return expr.value;
    case 'name':
    case 'call':
      return undefined;
    case 'unary': {
      const arg = foldedNumber(expr.arg);
      return arg === undefined ? undefined : expr.op === '-' ? -arg : Number(arg === 0);
    }
    case 'binary': {
      const [a, b] = [foldedNumber(expr.left), foldedNumber(expr.right)];
      const fold = FOLDED[expr.op];
      return a === undefined || b === undefined || !fold ? undefined : fold(a, b, 0);
    }
  }
}

const FOLDED: Readonly<Partial<Record<BinaryOperator, (a: number, b: number, c: number) => number>>> = {
  '+': MEANING.add,
  '-': MEANING.sub,
  '*': MEANING.mul,
  '/': MEANING.div,
};

/** A literal whole power is multiplied out, as the kernel does it; 0.5 is a root. */
function powerPiece(base: Expr, exponent: Expr, vectors: Vectors): Piece {
  const [x, p] = [base, exponent].map((part) => asNumber(pieceOf(part, vectors))) as [Piece, Piece];
  const literal = foldedNumber(exponent);
  if (literal === 0.5) return piece(`Math.sqrt(${x.code})`);
  if (literal === undefined || !Number.isSafeInteger(literal)) return piece(`Math.pow(${x.code}, ${p.code})`);
  if (base.kind === 'name' && (literal === 2 || literal === 3))
    return piece(Array.from({ length: literal }, () => x.code).join(' * '), BINDING.product);
  return piece(`power(${x.code}, ${literal})`);
}

const SYMBOLS: Readonly<Partial<Record<BinaryOperator, string>>> = {
  and: '&&',
  or: '||',
  '==': '===',
  '!=': '!==',
};

function binaryPiece(op: BinaryOperator, first: Piece, second: Piece): Piece {
  const symbol = SYMBOLS[op] ?? op;
  const binding = OPERATOR_BINDING[op];
  const least = operandsOf(op);
  if (op === 'and' || op === 'or') {
    const [a, b] = [truth(first), truth(second)];
    return piece(`${held(a, least.left)} ${symbol} ${held(b, least.right)}`, binding, 'truth');
  }
  const [a, b] = [asNumber(first), asNumber(second)];
  const type = binding === BINDING.comparison ? 'truth' : 'number';
  return piece(`${held(a, least.left)} ${symbol} ${held(b, least.right)}`, binding, type);
}

function callPiece(name: FunctionName, args: readonly Piece[]): Piece {
  const codes = args.map((one) => asNumber(one).code);
  const [a, b, c] = args as readonly [Piece, Piece, Piece];
  if (name === 'where') {
    const [yes, no] = [asNumber(b), asNumber(c)];
    return piece(`${held(truth(a), CHOICE + 1)} ? ${held(yes, CHOICE + 1)} : ${no.code}`, CHOICE);
  }
  if (name === 'clamp') return piece(`Math.min(Math.max(${codes[0]}, ${codes[1]}), ${codes[2]})`);
  return piece(`${name === 'mod' ? 'mod' : `Math.${name}`}(${codes.join(', ')})`);
}
