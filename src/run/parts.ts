import { BINARY } from '../graph/expression';
import { MEANING } from '../graph/meaning';
import type { BinaryOperator, Expr, FunctionName, RuleText, Span } from '../notation/tree';
import type { Amount, Replayed, ReplayedLine } from './replay';

/** Where a part of a step comes from: this step's gradient, what was remembered, the position itself, or else. */
export type Source =
  | { readonly kind: 'gradient' | 'position' | 'rest' }
  | { readonly kind: 'memory'; readonly name: string };

/** A part of a step: all parts together are the way from the position to where the rule led. */
export interface Part {
  readonly source: Source;
  readonly vector: readonly number[];
  /** The lines of the rule that read it, counted from 0. */
  readonly lines: readonly number[];
}

/** Sources by their key: `memory:m` for what is remembered as m. */
type Shares = ReadonlyMap<string, readonly number[]>;

/** The lines that read a source, by its key. */
type Readers = ReadonlyMap<string, ReadonlySet<number>>;

/** A value as the sum of what came from each source. */
interface Form {
  readonly shares: Shares;
  readonly readers: Readers;
  /** What a function that is not linear has made stands beside a factor, not for a part. */
  readonly linear: boolean;
}

const CONSTANT = 'constant';

const isConstant = ({ shares }: Form): boolean => [...shares.keys()].every((key) => key === CONSTANT);

/**
 * A step, taken apart by where it comes from: each line is read as a sum, names are followed into the lines that made
 * them, quotients into their numerators. An empty part is left out.
 */
export function partsOf(text: RuleText, update: Replayed): readonly Part[] {
  const { w } = update.before;
  const forms = createForms(text, update);
  const end = text.equations.length;
  const last = forms.named('w', end);
  const shares = new Map(last.shares);
  const stays = shares.get('position') ?? w.map(() => 0);
  shares.set(
    'position',
    stays.map((value, i) => value - w[i]!),
  );
  return [...shares]
    .filter(([, vector]) => vector.some((value) => value !== 0))
    .map(([key, vector]) => ({ source: sourceOf(key), vector, lines: [...(last.readers.get(key) ?? [])] }));
}

function sourceOf(key: string): Source {
  if (key.startsWith('memory:')) return { kind: 'memory', name: key.slice('memory:'.length) };
  return { kind: key === 'gradient' || key === 'position' ? key : 'rest' };
}

/** Reads the lines of an update as forms. */
function createForms({ equations, memory }: RuleText, { before, g, lines }: Replayed) {
  const n = before.w.length;
  const vectorOf = (amount: Amount): readonly number[] =>
    typeof amount === 'number' ? Array.from({ length: n }, () => amount) : amount;
  const from = (key: string, amount: Amount, line: number): Form => ({
    shares: new Map([[key, vectorOf(amount)]]),
    readers: new Map([[key, new Set([line])]]),
    linear: true,
  });
  const remembered = new Set(memory.map(({ name }) => name));
  const made = new Map<number, Form>();

  const lineAt = (index: number): Form => {
    const known = made.get(index) ?? formOf(equations[index]!.expr, index);
    made.set(index, known);
    return known;
  };
  /** What a name stands for before line `index`. */
  const named = (name: string, index: number, read?: Amount): Form => {
    const last = equations.findLastIndex((line, i) => i < index && line.name === name);
    if (last >= 0) return lineAt(last);
    if (name === 'w') return from('position', before.w, index);
    if (name === 'g') return from('gradient', g, index);
    return from(remembered.has(name) ? `memory:${name}` : CONSTANT, read!, index);
  };
  const formOf = (expr: Expr, index: number): Form => {
    const inner = (part: Expr): Form => formOf(part, index);
    switch (expr.kind) {
      case 'number':
        return from(CONSTANT, expr.value, index);
      case 'name':
        return named(expr.name, index, readAt(lines[index]!, expr.span));
      case 'unary':
        return expr.op === '-' ? scaled(inner(expr.arg), () => -1) : curved(MEANING.not, [inner(expr.arg)]);
      case 'binary':
        return combined(expr.op, inner(expr.left), inner(expr.right));
      case 'call': {
        const asked = readAt(lines[index]!, expr.span);
        if (asked !== undefined) return from(expr.name === 'grad' ? 'gradient' : CONSTANT, asked, index);
        return called(expr.name, expr.args.map(inner));
      }
    }
  };
  return { named };
}

const readAt = ({ reads }: ReplayedLine, { from, to }: Span): Amount | undefined =>
  reads.find(({ span }) => span.from === from && span.to === to)?.amount;

/** What all parts come to, coordinate by coordinate. */
const totalOf = ({ shares }: Form): readonly number[] =>
  [...shares.values()].reduce((sum, share) => sum.map((value, i) => value + share[i]!));

const scaled = (form: Form, factor: (i: number) => number): Form => ({
  ...form,
  shares: new Map([...form.shares].map(([key, share]) => [key, share.map((v, i) => v * factor(i))])),
});

/** The parts in the coordinates that are chosen; what is not chosen may be no number. */
const kept = (form: Form, isChosen: (i: number) => boolean): Form => ({
  ...form,
  shares: new Map([...form.shares].map(([key, share]) => [key, share.map((v, i) => (isChosen(i) ? v : 0))])),
});

/** The lines that read the sources of all of these forms. */
function readersOf(forms: readonly Form[]): Readers {
  const all = new Map<string, ReadonlySet<number>>();
  for (const { readers } of forms)
    for (const [key, lines] of readers) all.set(key, new Set([...(all.get(key) ?? []), ...lines]));
  return all;
}

function added(a: Form, b: Form): Form {
  const shares = new Map(a.shares);
  for (const [key, share] of b.shares)
    shares.set(
      key,
      share.map((value, i) => value + (a.shares.get(key)?.[i] ?? 0)),
    );
  return { shares, readers: readersOf([a, b]), linear: a.linear || b.linear };
}

/** The value of a function that mixes its arguments: it belongs to a source if all of them do. */
function curved(meaning: (a: number, b: number, c: number) => number, args: readonly Form[]): Form {
  const totals = args.map(totalOf);
  const keys = new Set(args.flatMap(({ shares }) => [...shares.keys()]).filter((key) => key !== CONSTANT));
  const [only] = keys;
  const key = only === undefined ? CONSTANT : keys.size === 1 ? only : 'rest';
  const value = totals[0]!.map((a, i) => meaning(a, totals[1]?.[i] ?? 0, totals[2]?.[i] ?? 0));
  return { shares: new Map([[key, value]]), readers: readersOf(args), linear: false };
}

/** Of two factors, the one whose parts are followed; the other one is a number. */
function product(a: Form, b: Form): Form {
  const followsRight = isConstant(a) || (b.linear && !a.linear && !isConstant(b));
  const [followed, factor] = followsRight ? [b, totalOf(a)] : [a, totalOf(b)];
  return scaled(followed, (i) => factor[i]!);
}

type Sum = '+' | '-' | '*' | '/';

const SUMS: Readonly<Record<Sum, (a: Form, b: Form) => Form>> = {
  '+': added,
  '-': (a, b) =>
    added(
      a,
      scaled(b, () => -1),
    ),
  '*': product,
  '/': (a, b) => {
    const below = totalOf(b);
    return scaled(a, (i) => 1 / below[i]!);
  },
};

const isSum = (op: BinaryOperator): op is Sum => op in SUMS;

const combined = (op: BinaryOperator, a: Form, b: Form): Form =>
  isSum(op) ? SUMS[op](a, b) : curved(MEANING[BINARY[op]], [a, b]);

function called(name: FunctionName, args: readonly Form[]): Form {
  if (name === 'where') {
    const chosen = totalOf(args[0]!);
    return added(
      kept(args[1]!, (i) => chosen[i] !== 0),
      kept(args[2]!, (i) => chosen[i] === 0),
    );
  }
  if (name === 'mod') return curved((a, b) => a - b * Math.floor(a / b), args);
  if (name === 'clamp') return curved((a, low, high) => Math.min(Math.max(a, low), high), args);
  if (name === 'min' || name === 'max') return args.reduce((a, b) => curved(MEANING[name], [a, b]));
  return curved(MEANING[name as keyof typeof MEANING], args);
}
