import { describe, expect, test } from 'vitest';
import type { Objective } from '../../src/catalog/definition';
import { objectives } from '../../src/catalog/objectives';
import { rowsIn, tableOf } from '../../src/experiment/data';
import { surfaceProgram } from '../../src/graph/surface';
import { parseSurface } from '../../src/notation/parse';
import { surfaceFor } from '../../src/run/ground';
import { type Box, searchBelow, searchMinima } from '../../src/run/minima';
import { diagonalOf } from '../../src/run/verdict';
import { must } from './entries';

type Surface = Pick<Objective, 'text' | 'coordinates' | 'data'> & { readonly domain: Box };

function grounded({ text, coordinates, data }: Pick<Surface, 'text' | 'coordinates' | 'data'>) {
  const read = must(parseSurface(text, coordinates ? { coordinates } : {}));
  const [first] = data ?? [];
  const program = must(surfaceProgram(read, first && rowsIn(first)));
  const surface = surfaceFor(program, first && tableOf(first));
  for (const { name, value } of read.parameters) surface.cells[program.cells.get(`p:${name}`)!] = value;
  return surface;
}

function ended<T>(searching: Generator<void, T>): T {
  for (;;) {
    const { done, value } = searching.next();
    if (done) return value;
  }
}

function search(objective: Surface) {
  const surface = grounded(objective);
  return { found: ended(searchMinima(surface, objective.domain)), surface };
}

/** Minima that no descent finds, with the reason. */
const HIDDEN: Readonly<Record<string, string>> = {
  bukin6: 'the gradient has no size to go by along the bottom of its ridge',
  eggholder: 'it lies on the rim of the domain',
};

describe.each(objectives)('$id', (objective) => {
  const { found, surface } = search(objective);
  const { id, domain } = objective;

  test('what is found is low: nothing about it is lower', () => {
    for (const { at, f } of found) {
      expect(surface.value(at)).toBe(f);
      for (const [i, [low, high]] of domain.entries())
        for (const step of [-1, 1])
          expect(surface.value(at.with(i, at[i]! + step * 0.002 * (high - low)))).toBeGreaterThan(f);
    }
  });

  test('the lowest that is declared is found', () => {
    const lowest = objective.minima
      .filter(({ at }) => at.every((x, i) => x >= domain[i]![0] && x <= domain[i]![1]))
      .toSorted((a, b) => a.f - b.f)[0];
    const isFound =
      lowest === undefined ||
      found.some(({ at }) => Math.hypot(...at.map((x, i) => x - lowest.at[i]!)) < 1e-3 * diagonalOf(domain));
    expect(isFound).toBe(!(id in HIDDEN));
  });

  test('they come lowest first, apart from each other and no more than can be shown', () => {
    expect(found.map(({ f }) => f)).toEqual(found.map(({ f }) => f).toSorted((a, b) => a - b));
    expect(found.length).toBeLessThanOrEqual(12);
    for (const [n, { at }] of found.entries())
      for (const other of found.slice(0, n))
        expect(Math.hypot(...at.map((x, i) => x - other.at[i]!))).toBeGreaterThan(0);
  });
});

const square = (half: number): Box => [
  [-half, half],
  [-half, half],
];
const on = (text: string, domain: Box = square(5)) => search({ text, domain }).found;

describe('no minimum is found', () => {
  test.each([
    ['on a slope', 'f = x + y'],
    ['on a plain', 'f(x, y) = 1'],
    ['along a level valley', 'f = (x - y)^2'],
    ['at a saddle', 'f = x^2 - y^2'],
    ['where there are no numbers', 'f = log(-1 - x^2) + y'],
    ['below which it falls for ever', 'f = -x^4 - y^4 + x^3'],
  ])('%s', (_, text) => expect(on(text)).toEqual([]));
});

test('a kink is a minimum too', () => {
  expect(on('f = |x - 1| + |y + 2|')).toEqual([{ at: [1, -2], f: 0, found: true }]);
});

test('beside undefined ground a minimum is found', () => {
  const [lowest, ...others] = on('f = x log(x) + y^2');
  expect(others).toEqual([]);
  expect(lowest!.at[0]).toBeCloseTo(Math.exp(-1), 6);
});

test('the units of the axes do not matter', () => {
  const wide = on('f = (x/1e6 - 1)^2 + (1e6 y - 1)^2', [
    [-5e6, 5e6],
    [-5e-6, 5e-6],
  ]);
  expect(wide).toHaveLength(1);
  expect(wide[0]!.at[0]).toBeCloseTo(1e6, 0);
  expect(wide[0]!.at[1]! * 1e6).toBeCloseTo(1, 6);
});

describe('from where paths end', () => {
  const basins = '(x^2 + y - 11)^2 + (x + y^2 - 7)^2';
  const below = (text: string, domain: Box, places: readonly number[][]) => {
    const surface = grounded({ text });
    const known = ended(searchMinima(surface, domain));
    return { known, after: ended(searchBelow(surface, domain, places, known)) };
  };

  test('a minimum outside of the box is found, and those that are known stay', () => {
    const { known, after } = below(
      basins,
      [
        [0, 5],
        [0, 5],
      ],
      [
        [-2.7, 3],
        [2.9, 2.1],
      ],
    );
    expect(known).toHaveLength(1);
    expect(after).toHaveLength(2);
    expect(after).toContain(known[0]);
    const other = after.find((point) => point !== known[0])!;
    expect(other.at[0]).toBeCloseTo(-2.805, 3);
    expect(other.at[1]).toBeCloseTo(3.131, 3);
  });

  test('what is known is not found again, nor a slope that falls for ever, nor what is no number', () => {
    const twice = below(basins, square(5), [
      [3.0001, 2],
      [-2.8, 3.1],
      [Number.NaN, 0],
    ]);
    expect(twice.after).toBe(twice.known);
    const slope = below('x - y', square(5), [[-900, 900]]);
    expect(slope.after).toBe(slope.known);
  });
});
