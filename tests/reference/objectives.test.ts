import { describe, expect, test } from 'vitest';
import { objectives } from '../../src/catalog/objectives';
import { deviation } from '../catalog/alone';
import { surfaceOf } from '../catalog/surface';
import { readJson, referencePath } from './fixture';

interface Vector {
  readonly x: number;
  readonly y: number;
  readonly f: number;
  readonly grad: readonly [number, number];
}

interface Reference {
  readonly domain: readonly (readonly [number, number])[];
  readonly global_minima: readonly { readonly x: number; readonly y: number; readonly f: number }[];
  readonly vectors: readonly Vector[];
}

const { objectives: reference } = readJson<{ readonly objectives: Readonly<Record<string, Reference>> }>(
  referencePath('OBJECTIVE_VECTORS', 'reference/objectives.json'),
);

test('every surface of the reference data is in the catalogue', () => {
  const known = new Set(objectives.map(({ id }) => id));
  expect(Object.keys(reference).filter((id) => !known.has(id))).toEqual([]);
});

describe.each(objectives.filter(({ id }) => Object.hasOwn(reference, id)))('$id', (objective) => {
  const { domain, global_minima, vectors } = reference[objective.id]!;
  const evaluator = surfaceOf(objective);

  test.each(vectors)('value and gradient at ($x, $y)', ({ x, y, f, grad }) => {
    const gradient = new Float64Array(2);
    expect(deviation(f, evaluator.gradient([x, y], gradient))).toBeLessThanOrEqual(1e-12);
    expect(deviation(grad[0], gradient[0]!)).toBeLessThanOrEqual(1e-12);
    expect(deviation(grad[1], gradient[1]!)).toBeLessThanOrEqual(1e-12);
  });

  test('domain and minima are those of the reference', () => {
    expect(objective.domain).toEqual(domain);
    const lowest = Math.min(...objective.minima.map(({ f }) => f));
    const global = objective.minima.filter(({ f }) => f === lowest);
    expect(global).toEqual(global_minima.map(({ x, y, f }) => ({ at: [x, y], f })));
  });
});
