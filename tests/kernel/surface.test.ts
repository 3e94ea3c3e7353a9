import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluatorSurface } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import type { SurfaceEvaluator, SurfaceProgram } from '../../src/graph/recurrence';
import { compileSurface } from '../../src/kernel/surface';
import { runs } from '../runs';
import { firstDifference } from './bits';
import { surfaceCases, type SurfaceCase } from './programs';
import { writtenSurfaces } from './texts';

type Make = (program: SurfaceProgram, data: readonly Float64Array[]) => SurfaceEvaluator;

/** Everything that a surface says of the case's points and grid. */
function survey(make: Make, { program, data, cells, points, grid }: SurfaceCase): number[] {
  const surface = make(program, data);
  surface.cells.set(cells);
  const field = new Float64Array(grid.columns * grid.rows);
  const slopes = new Float64Array(program.gradient.length);
  const curvatures = new Float64Array(program.hess.length);
  const seen: number[] = [];
  for (const point of points) {
    seen.push(surface.value(point), surface.gradient(point, slopes), ...slopes);
    surface.hess(point, curvatures);
    seen.push(...curvatures);
  }
  surface.field(grid, field);
  seen.push(...field);
  surface.field({ ...grid, directions: [points[0]!, points[1]!] }, field);
  seen.push(...field);
  return seen;
}

describe('compileSurface', () => {
  it.each([
    ['any graph', surfaceCases],
    ['whatever can be written', writtenSurfaces],
  ])(
    'is the evaluator, bit for bit, on %s',
    (_, cases) => {
      fc.assert(
        fc.property(cases, (surface) => {
          expect(
            firstDifference(survey(compileSurface, surface), survey(evaluatorSurface, surface)),
          ).toBeUndefined();
        }),
        { numRuns: runs(2000) },
      );
    },
    runs(30_000),
  );

  it('samples lines of any length', () => {
    const graph = createGraph();
    const program: SurfaceProgram = {
      cells: new Map([
        ['w[0]', 0],
        ['w[1]', 1],
      ]),
      at: [0, 1],
      value: graph.add(graph.input('w[0]'), graph.mul(graph.number(1e6), graph.input('w[1]'))),
      gradient: [],
      hess: [],
      data: { columns: [], rows: 0 },
    };
    const out = new Float64Array(2 * 3000);
    const grid = { at: [0, 0], axes: [0, 1], x0: 5, dx: 2, columns: 3000, y0: 1, dy: 1, rows: 2 } as const;
    compileSurface(program, []).field(grid, out);
    const expected = out.map((_, k) => 5 + 2 * (k % 3000) + 1e6 * (1 + Math.floor(k / 3000)));
    expect(firstDifference([...out], [...expected])).toBeUndefined();
  });
});
