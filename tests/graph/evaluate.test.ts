import { describe, expect, it } from 'vitest';
import { evaluateNodes, evaluatorStepper, evaluatorSurface } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import type { Recurrence } from '../../src/graph/recurrence';
import { surfaceProgram } from '../../src/graph/surface';
import { binary, name, num, surfaceText } from './expressions';

const alone = { draws: [], data: { columns: [], rows: 0 }, batch: 0 };

describe('evaluating nodes', () => {
  it('names what is not bound', () => {
    const graph = createGraph();
    expect(() => evaluateNodes([graph.input('a')])).toThrow(
      new RangeError('Nothing is bound to the input a'),
    );
    expect(() => evaluateNodes([graph.draw('z')])).toThrow(new RangeError('Nothing is bound to the draw z'));
    expect(() => evaluateNodes([graph.sum(graph.column('X'), 'all')])).toThrow(RangeError);
  });
});

describe('a stepper', () => {
  it('writes row k after k updates, and carries on where the last call ended', () => {
    const graph = createGraph();
    const x = graph.input('x');
    const program: Recurrence = {
      ...alone,
      cells: new Map([['x', 0]]),
      state: [{ cell: 0, next: graph.mul(graph.number(2), x) }],
      columns: [x, graph.mul(x, x)],
    };
    const stepper = evaluatorStepper(program, [], 4);
    stepper.cells[0] = 1;
    stepper.advance(3);
    expect([...stepper.rows]).toEqual([1, 2, 4, 0, 1, 4, 16, 0]);
    stepper.advance(1);
    expect([stepper.rows[0], stepper.rows[4], stepper.cells[0]]).toEqual([8, 64, 16]);
  });

  it('records without updating', () => {
    const graph = createGraph();
    const x = graph.input('x');
    const program = {
      ...alone,
      cells: new Map([['x', 2]]),
      state: [{ cell: 2, next: graph.number(0) }],
      columns: [x],
    };
    const stepper = evaluatorStepper(program, [], 1);
    stepper.cells[2] = 7;
    stepper.record();
    expect([stepper.rows[0], stepper.cells[2], stepper.cells.length]).toEqual([7, 7, 3]);
  });

  it('updates all cells at once', () => {
    const graph = createGraph();
    const [a, b] = [graph.input('a'), graph.input('b')];
    const program: Recurrence = {
      ...alone,
      cells: new Map([
        ['a', 0],
        ['b', 1],
      ]),
      state: [
        { cell: 0, next: b },
        { cell: 1, next: graph.add(a, b) },
      ],
      columns: [a],
    };
    const stepper = evaluatorStepper(program, [], 10);
    stepper.cells.set([0, 1]);
    stepper.advance(10);
    expect([...stepper.rows]).toEqual([0, 1, 1, 2, 3, 5, 8, 13, 21, 34]);
  });

  it('reads the draws and the batch of the step', () => {
    const graph = createGraph();
    const [z0, z1] = [graph.draw('z0'), graph.draw('z1')];
    const program: Recurrence = {
      cells: new Map(),
      state: [],
      columns: [
        graph.sub(z1, z0),
        graph.sum(graph.column('Y'), 'batch'),
        graph.rows('batch'),
        graph.rows('all'),
      ],
      draws: ['z0', 'z1'],
      data: { columns: ['X', 'Y'], rows: 3 },
      batch: 2,
    };
    const stepper = evaluatorStepper(program, [Float64Array.of(0, 0, 0), Float64Array.of(1, 10, 100)], 2);
    stepper.draws.set([1, 3, 10, 50]);
    stepper.batches.set([0, 2, 1, 1]);
    stepper.advance(2);
    expect([...stepper.rows]).toEqual([2, 40, 101, 20, 2, 2, 3, 3]);
  });
});

describe('a surface', () => {
  // x^3 - 2 x y
  const text = surfaceText(
    binary('-', binary('^', name('x'), num(3)), binary('*', num(2), binary('*', name('x'), name('y')))),
  );
  const program = surfaceProgram(text);
  if (!program.ok) throw new Error(program.error.code);
  const surface = evaluatorSurface(program.value, []);

  it('gives value, gradient and the diagonal of the Hessian', () => {
    const out = new Float64Array(2);
    expect(surface.value([2, 5])).toBe(-12);
    expect(surface.gradient([2, 5], out)).toBe(-12);
    expect([...out]).toEqual([2, -4]);
    surface.hess([2, 5], out);
    expect([...out]).toEqual([12, 0]);
  });

  it('samples a plane row by row', () => {
    const grid = { at: [9, 9], axes: [1, 0] as const, x0: 0, dx: 1, columns: 3, y0: 1, dy: 2, rows: 2 };
    const out = new Float64Array(6);
    surface.field(grid, out);
    // Along a row y = 0, 1, 2; the rows are x = 1 and x = 3.
    expect([...out]).toEqual([1, -1, -3, 27, 21, 15]);
  });

  it('samples a plane along two directions, which may be its axes', () => {
    const grid = { at: [0, 0], axes: [0, 0] as const, x0: 0, dx: 1, columns: 3, y0: 1, dy: 2, rows: 2 };
    const out = new Float64Array(6);
    surface.field(
      {
        ...grid,
        directions: [
          [0, 1],
          [1, 0],
        ],
      },
      out,
    );
    expect([...out]).toEqual([1, -1, -3, 27, 21, 15]);
    surface.field(
      {
        ...grid,
        at: [1, 0],
        directions: [
          [1, 1],
          [0, -1],
        ],
      },
      out,
    );
    // At (1 + u, u − v): u = 0, 1, 2 along a row, v = 1 and then 3.
    const f = (x: number, y: number) => x ** 3 - 2 * x * y;
    expect([...out]).toEqual([1, 3].flatMap((v) => [0, 1, 2].map((u) => f(1 + u, u - v))));
  });
});
