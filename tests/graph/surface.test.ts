import { describe, expect, it } from 'vitest';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import { surfaceGraph, surfaceProgram } from '../../src/graph/surface';
import type { SurfaceText } from '../../src/notation/tree';
import { binary, call, name, num, surfaceText } from './expressions';

const span = { from: 2, to: 5 };
const overData = (equations: SurfaceText['equations'], value = 'f'): SurfaceText => ({
  ...surfaceText(num(0)),
  source: 'a text',
  columns: ['X', 'Y'],
  equations,
  value,
  hasModel: equations.some((equation) => equation.name === 'model'),
});
const line = (to: string, expr: SurfaceText['equations'][number]['expr']) => ({ name: to, expr, span });

describe('a surface', () => {
  const squares = overData([
    line('model', binary('+', name('x'), binary('*', name('y'), name('X')))),
    line('r', binary('-', name('model'), name('Y'))),
    line('f', call('sum', binary('^', name('r'), num(2)))),
  ]);
  const data = new Map([
    ['X', [0, 1, 2]],
    ['Y', [1, 1, 4]],
  ]);
  const inputs = new Map([
    ['w[0]', 1],
    ['w[1]', 2],
  ]);

  it('reduces what its lines make of the columns', () => {
    const surface = surfaceGraph(createGraph(), squares);
    if (!surface.ok) throw new Error(surface.error.code);
    const { coordinates, value, model } = surface.value;
    expect(coordinates.map((coordinate) => coordinate.name)).toEqual(['w[0]', 'w[1]']);
    expect(model?.perRow).toBe(true);
    expect(evaluateNodes([value], { inputs, data })).toEqual([0 + 4 + 1]);
  });

  it('reads parameters, and the mean', () => {
    const text = {
      ...overData([line('f', call('mean', binary('*', name('a'), name('X'))))]),
      parameters: [{ name: 'a', value: 1, low: 0, high: 2, scale: 'linear' as const, ranged: true, span }],
    };
    const program = surfaceProgram(text, 3);
    if (!program.ok) throw new Error(program.error.code);
    const { cells, at, value } = program.value;
    expect([...cells]).toEqual([
      ['w[0]', 0],
      ['w[1]', 1],
      ['p:a', 2],
    ]);
    expect([at, program.value.data]).toEqual([[0, 1], { columns: ['X', 'Y'], rows: 3 }]);
    expect(evaluateNodes([value], { inputs: new Map([['p:a', 4]]), data })).toEqual([4]);
  });

  it('takes the sum of a number over the rows', () => {
    const surface = surfaceGraph(createGraph(), overData([line('f', call('sum', name('x')))]));
    if (!surface.ok) throw new Error(surface.error.code);
    expect(evaluateNodes([surface.value.value], { inputs: new Map([['w[0]', 5]]), data })).toEqual([15]);
  });

  const refusals: [string, SurfaceText, { code: string; data: object }][] = [
    ['a value for each row', overData([line('f', name('X'))]), { code: 'column-value', data: { name: 'f' } }],
    [
      'a name that nothing defines',
      overData([line('f', name('q'))]),
      { code: 'unknown-name', data: { name: 'q' } },
    ],
    [
      'a name of every object',
      overData([line('f', name('constructor'))]),
      { code: 'unknown-name', data: { name: 'constructor' } },
    ],
    [
      'a function of rules',
      overData([line('f', call('norm', name('x')))]),
      { code: 'not-here', data: { name: 'norm' } },
    ],
    ['a sum without data', surfaceText(call('sum', name('x'))), { code: 'no-data', data: { name: 'sum' } }],
  ];
  it.each(refusals)('refuses %s', (_, text, { code, data: named }) => {
    const surface = surfaceGraph(createGraph(), text);
    expect(surface.ok || [surface.error.code, surface.error.data]).toEqual([code, named]);
  });

  it('is refused where it grows beyond the limit', () => {
    // Each line adds about a hundred products.
    const power = (of: string) => binary('^', call('tanh', name(of)), num(Number.MAX_SAFE_INTEGER));
    const lines = Array.from({ length: 200 }, (_, i) => line(`u${i}`, power(i === 0 ? 'x' : `u${i - 1}`)));
    const grown = surfaceProgram(overData(lines, 'u199'));
    expect(grown.ok || [grown.error.code, grown.error.span]).toEqual(['graph-too-large', { from: 0, to: 6 }]);
    expect(surfaceProgram(overData(lines.slice(0, 5), 'u4')).ok).toBe(true);
  });
});
