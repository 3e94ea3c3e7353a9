import { isVector } from '../../graph/memory';
import type { Expr } from '../../notation/tree';
import { printNumber } from '../../notation/print';
import { rewritten } from '../../notation/walk';
import type { Given, Line, MemoryCode } from '../program';
import { call, freshName, name } from '../tree';
import { jsExpr, jsName, type Vectors } from './expression';

/** A number as JavaScript reads it. */
export const numeral = (value: number): string =>
  Number.isFinite(value) ? printNumber(value) : String(value);

/** Numbers in a row. */
export const list = (values: ArrayLike<number>): string => `[${Array.from(values, numeral).join(', ')}]`;

/** Names with their numbers. */
export const givenLines = (given: readonly Given[]): string[] =>
  given.map(([word, value]) => `const ${jsName(word)} = ${numeral(value)};`);

/** Whether a name has been declared, and how. */
type Kind = 'let' | 'const' | undefined;

/** Writes assignments in turn, knowing which names are vectors and which are declared. */
export interface Block {
  readonly vectors: Set<string>;
  readonly declared: Set<string>;
}

/** A block within another, whose own names end with it. */
export const blockIn = ({ vectors, declared }: Block): Block => ({
  vectors: new Set(vectors),
  declared: new Set(declared),
});

const ASKING = new Set(['grad', 'hess', 'f', 'lowest']);

/** A vector expression asks about the surface once, not once for each coordinate. */
function asked(line: Line, { vectors, declared }: Block): readonly Line[] {
  const isWhole = line.expr.kind === 'call' && ASKING.has(line.expr.name);
  if (line.of === 'number' || isWhole) return [line];
  const before: Line[] = [];
  const taken = new Set([...declared, ...vectors]);
  const expr = rewritten(line.expr, (node): Expr => {
    if (node.kind !== 'call' || !ASKING.has(node.name)) return node;
    const to = freshName(`${node.name}1`, taken);
    taken.add(to);
    const shape = isVector(node, vectors) ? 'vector' : 'number';
    before.push({ name: to, expr: call(node.name, ...node.args), shape, of: shape });
    return name(to);
  });
  return [...before, { ...line, expr }];
}

/** An assignment as statements; `each` makes a vector from what one coordinate of it is. */
export function assignment(
  line: Line,
  block: Block,
  each: Vectors['each'],
  kindOf: (name: string) => Kind,
): string[] {
  return asked(line, block).map(({ name: to, expr, shape, of }) => {
    const code = jsExpr(expr, { names: block.vectors, each });
    const kind = block.declared.has(to) ? undefined : (kindOf(to) ?? 'const');
    block.declared.add(to);
    if (shape === 'vector') block.vectors.add(to);
    else block.vectors.delete(to);
    const value = shape === 'vector' && of === 'number' ? each(code) : code;
    return `${kind ? `${kind} ` : ''}${jsName(to)} = ${value};`;
  });
}

/** Assignments one after another: a name that is assigned again is declared for that. */
export function assignments(lines: readonly Line[], block: Block, each: Vectors['each']): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.name, (counts.get(line.name) ?? 0) + 1);
  return lines.flatMap((line) =>
    assignment(line, block, each, (to) => ((counts.get(to) ?? 0) > 1 ? 'let' : 'const')),
  );
}

/** One number per coordinate. */
export const eachCoordinate = (code: string): string => `each((i) => ${code})`;

/** First values of what is remembered. */
export const beginnings = (memory: readonly MemoryCode[], block: Block): string[] =>
  memory.flatMap(({ name: to, shape, start, isLate }) => {
    if (isLate) {
      block.declared.add(to);
      if (shape === 'vector') block.vectors.add(to);
      return [`let ${jsName(to)};`];
    }
    const zero: Line = {
      name: to,
      expr: { kind: 'number', value: 0, span: { from: 0, to: 0 } },
      shape,
      of: 'number',
    };
    return (start.length > 0 ? start : [zero]).flatMap((line) =>
      assignment(line, block, eachCoordinate, () => 'let'),
    );
  });
