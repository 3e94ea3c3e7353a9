import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivative } from '../../src/graph/derive';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import type { Graph } from '../../src/graph/graph';
import type { Node, Rows } from '../../src/graph/node';
import { plan, reachable } from '../../src/graph/order';
import { substitute } from '../../src/graph/substitute';
import { runs } from '../runs';

const data = new Map([
  ['X', [0.5, -1, 2, 0.25]],
  ['Y', [1, 3, -2, 0.125]],
]);
const batch = [3, 1];
const inputs = new Map([['a', 0.75]]);

/** Each step of a recipe combines two nodes made before it. */
const recipes = fc.array(fc.tuple(fc.nat(6), fc.nat(), fc.nat()), { minLength: 1, maxLength: 24 });

function cooked(graph: Graph, recipe: readonly (readonly [number, number, number])[]): Node[] {
  const pool = [graph.input('a'), graph.column('X'), graph.column('Y')];
  const ways = [
    graph.add,
    graph.sub,
    graph.mul,
    graph.max,
    (x: Node) => graph.mean(x, 'all'),
    (x: Node) => graph.sum(x, 'all'),
    (x: Node) => graph.sum(x, 'batch'),
  ];
  for (const [way, i, j] of recipe) pool.push(ways[way]!(pool[i % pool.length]!, pool[j % pool.length]!));
  return pool.filter((node) => !node.perRow);
}

/** The meaning of a node at a row, in so many words. */
function meant(node: Node, row: number, known = new Map<string, number>()): number {
  const key = `${node.id} ${node.perRow ? row : ''}`;
  const value = known.get(key) ?? atRow();
  known.set(key, value);
  return value;

  function atRow(): number {
    const [a, b] = node.args;
    const rows = (node.name === 'batch' ? batch : [0, 1, 2, 3]) as readonly number[];
    if (node.op === 'const') return node.value;
    if (node.op === 'input') return inputs.get(node.name)!;
    if (node.op === 'column') return data.get(node.name)![row]!;
    if (node.op === 'rows') return rows.length;
    if (node.op === 'sum') return rows.reduce((sum, at) => sum + meant(a!, at, known), 0);
    const x = meant(a!, row, known);
    if (node.op === 'neg') return -x;
    const y = meant(b!, row, known);
    return { add: x + y, sub: x - y, mul: x * y, div: x / y, max: Math.max(x, y) }[node.op as 'add']!;
  }
}

describe('a plan', () => {
  it('evaluates every number once, after what it reads', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const roots = cooked(createGraph(), recipe);
        const done = new Set<Node>();
        const finish = (node: Node): void => {
          expect(done.has(node)).toBe(false);
          done.add(node);
        };
        for (const stage of plan(roots).stages) {
          if (stage.kind === 'scalars') {
            for (const node of stage.nodes) {
              expect(node.perRow).toBe(false);
              expect(node.args.every((arg) => done.has(arg))).toBe(true);
              finish(node);
            }
          } else {
            const body = new Set<Node>();
            for (const node of stage.body) {
              expect(node.perRow).toBe(true);
              expect(node.args.every((arg) => body.has(arg) || (!arg.perRow && done.has(arg)))).toBe(true);
              body.add(node);
            }
            for (const sum of stage.sums) {
              expect([sum.name, body.has(sum.args[0]!)]).toEqual([stage.rows, true]);
              finish(sum);
            }
          }
        }
        expect(reachable(roots).filter((node) => !node.perRow && !done.has(node))).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('leads to the meaning of nested sums', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const roots = cooked(createGraph(), recipe);
        const known = new Map<string, number>();
        const expected = roots.map((root) => meant(root, NaN, known));
        // + 0: the sign of a zero may differ.
        const values = evaluateNodes(roots, { inputs, data, batch });
        expect(values.map((value) => value + 0)).toEqual(expected.map((value) => value + 0));
      }),
      { numRuns: runs(500) },
    );
  });

  it('has one stage without data', () => {
    const graph = createGraph();
    const x = graph.input('a');
    expect(plan([graph.mul(x, x), graph.sin(x)]).stages.map((stage) => stage.kind)).toEqual(['scalars']);
  });

  it('has five stages for a variance', () => {
    const graph = createGraph();
    const deviation = graph.sub(graph.column('X'), graph.mean(graph.column('X'), 'all'));
    const { stages } = plan([graph.mean(graph.mul(deviation, deviation), 'all')]);
    expect(stages.map((stage) => stage.kind)).toEqual(['scalars', 'rows', 'scalars', 'rows', 'scalars']);
  });

  it('makes one pass of sums over the same rows, and two of sums over different ones', () => {
    const graph = createGraph();
    const [X, Y] = [graph.column('X'), graph.column('Y')];
    const sums = (rows: Rows): Node[] => [graph.sum(X, rows), graph.sum(graph.mul(X, Y), rows)];
    const passes = plan([...sums('all'), ...sums('batch')]).stages;
    expect(passes.map((stage) => stage.kind === 'rows' && [stage.rows, stage.sums.length])).toEqual([
      ['all', 2],
      ['batch', 2],
    ]);
  });
});

describe('depth', () => {
  const chain = (graph: Graph, length: number): Node => {
    let node = graph.input('a');
    for (let i = 0; i < length; i++) node = graph.tanh(node);
    return node;
  };

  it('is no limit to evaluation', () => {
    const [value] = evaluateNodes([chain(createGraph(), 19_999)], { inputs });
    expect(value).toBeCloseTo(Math.sqrt(3 / (2 * 19_999)), 4);
  });

  it('is no limit to substitution', () => {
    const graph = createGraph();
    const replaced = substitute(graph, chain(graph, 9_000), new Map([[graph.input('a'), graph.input('b')]]));
    expect(reachable([replaced]).length).toBe(9_001);
  });

  it('is no limit to differentiation', () => {
    const graph = createGraph();
    const slope = derivative(graph, chain(graph, 4_500), graph.input('a'));
    const [value] = evaluateNodes([slope], { inputs });
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1e-4);
  });
});
