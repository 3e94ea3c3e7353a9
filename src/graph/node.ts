/**
 * The expression graph. A node is a number, or, when `perRow` is true, one number for each row of the data.
 * Nodes are interned by their graph: the same operation on the same arguments is the same object.
 */

/** What a node does with its arguments; `tests/graph` holds kernel and evaluator to the same meaning of each. */
export type Op =
  | 'const'
  | 'input'
  | 'draw'
  | 'column'
  | 'rows'
  | 'add'
  | 'sub'
  | 'mul'
  | 'div'
  | 'neg'
  | 'sqrt'
  | 'abs'
  | 'floor'
  | 'min'
  | 'max'
  | 'sign'
  | 'exp'
  | 'log'
  | 'sin'
  | 'cos'
  | 'tan'
  | 'tanh'
  | 'pow'
  | 'lt'
  | 'le'
  | 'gt'
  | 'ge'
  | 'eq'
  | 'ne'
  | 'and'
  | 'or'
  | 'not'
  | 'where'
  | 'sum';

/** Which rows of the data a reduction runs over. */
export type Rows = 'all' | 'batch';

/**
 * One node. `name` is what leaves and reductions are told apart by:
 * `input`: a symbol bound to a memory cell (`w[0]`, `p:eta`, `m:v[1]`, `t`);
 * `draw`: a symbol bound to a table with one number per step of a chunk (`noise[0]`);
 * `column`: a data column's name; `rows` (the number of rows) and `sum`: 'all' or 'batch'.
 */
export interface Node {
  readonly id: number;
  readonly op: Op;
  readonly args: readonly Node[];
  /** The value of a `const`; 0 elsewhere. */
  readonly value: number;
  readonly name: string;
  /** True if the node depends on the row: it reads a column outside any `sum`. */
  readonly perRow: boolean;
}

/** A number, or one number per coordinate. */
export type Value = Node | readonly Node[];
