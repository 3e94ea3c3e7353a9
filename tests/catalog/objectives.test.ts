import { objectiveById } from '../../src/catalog/known';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Objective, ObjectiveLaw, Stationary } from '../../src/catalog/definition';
import { objectives } from '../../src/catalog/objectives';
import type { SurfaceEvaluator } from '../../src/graph/recurrence';
import { runs } from '../runs';
import { reprinted } from './reprint';
import { gradientOf, surfaceOf, textOf } from './surface';

const inside = ({ domain }: Objective): fc.Arbitrary<number[]> =>
  fc.tuple(...domain.map(([min, max]) => fc.double({ min, max, noNaN: true })));

/** Every parameter of a text, anywhere on its slider. */
const slidersOf = (objective: Objective): fc.Arbitrary<Record<string, number>> =>
  fc.record(
    Object.fromEntries(
      textOf(objective).parameters.map(({ name, low, high }) => [
        name,
        fc.double({ min: low, max: high, noNaN: true }),
      ]),
    ),
  );

/** 61 × 61 points that cover the domain of a surface of two coordinates. */
function grid({ domain }: Objective): number[][] {
  const [[left, right], [bottom, top]] = domain as readonly [
    readonly [number, number],
    readonly [number, number],
  ];
  const steps = Array.from({ length: 61 }, (_, i) => i / 60);
  return steps.flatMap((u) => steps.map((v) => [left + u * (right - left), bottom + v * (top - bottom)]));
}

/** The ground around a point, a hundredth away in every whole degree. */
const ring = ([x = 0, y = 0]: readonly number[]): number[][] =>
  Array.from({ length: 360 }, (_, degree) => [
    x + 0.01 * Math.cos((degree * Math.PI) / 180),
    y + 0.01 * Math.sin((degree * Math.PI) / 180),
  ]);

/** Whether a declared point is level, and has the value that is declared. */
function isLevel(surface: SurfaceEvaluator, { at, f }: Stationary): boolean {
  const scale = Math.max(1, Math.abs(f));
  const slopes = gradientOf(surface, at).map(Math.abs);
  return Math.abs(surface.value(at) - f) <= 1e-12 * scale && Math.max(...slopes) <= 1e-9 * scale;
}

const laws: Readonly<Record<ObjectiveLaw, (objective: Objective) => void>> = {
  gradient: (objective) => {
    const surface = surfaceOf(objective);
    fc.assert(
      fc.property(inside(objective), (at) => {
        const value = surface.value(at);
        gradientOf(surface, at).forEach((slope, i) => {
          const h = 6e-6 * Math.max(1, Math.abs(at[i]!));
          const beside = (by: number): number => surface.value(at.map((x, j) => (i === j ? x + by : x)));
          const central = (beside(h) - beside(-h)) / (2 * h);
          expect(Math.abs(slope - central)).toBeLessThanOrEqual(
            1e-6 * Math.max(1, Math.abs(slope), Math.abs(value)),
          );
        });
      }),
      { numRuns: runs(200) },
    );
  },
  finite: (objective) => {
    const surface = surfaceOf(objective);
    const isFinite = (at: number[]) => [surface.value(at), ...gradientOf(surface, at)].every(Number.isFinite);
    expect(grid(objective).filter((at) => !isFinite(at))).toEqual([]);
  },
  minimum: (objective) => {
    const surface = surfaceOf(objective);
    for (const minimum of objective.minima) {
      expect(isLevel(surface, minimum)).toBe(true);
      const around = ring(minimum.at).map((at) => surface.value(at));
      expect(Math.min(...around)).toBeGreaterThan(minimum.f);
    }
  },
  lowest: (objective) => {
    const surface = surfaceOf(objective);
    const lowest = Math.min(...objective.minima.map(({ f }) => f));
    expect(grid(objective).filter((at) => !(surface.value(at) >= lowest))).toEqual([]);
  },
  reprint: ({ text }) => {
    const [before, after] = reprinted.surface(text);
    expect(after).toBe(before);
  },
};

describe.each(objectives)('$id', (objective) => {
  test.each(Object.keys(laws) as ObjectiveLaw[])('law: %s', (law) => {
    if (objective.exempt?.[law] === undefined) laws[law](objective);
    else expect(() => laws[law](objective)).toThrow(/expected/);
  });

  test('its saddles are level, with lower and higher ground around', () => {
    const surface = surfaceOf(objective);
    for (const saddle of objective.saddles ?? []) {
      expect(isLevel(surface, saddle)).toBe(true);
      const around = ring(saddle.at).map((at) => surface.value(at));
      expect(Math.min(...around)).toBeLessThan(saddle.f);
      expect(Math.max(...around)).toBeGreaterThan(saddle.f);
    }
  });

  test('its start and its stationary points have its coordinates, and the start lies in the domain', () => {
    const dimension = textOf(objective).coordinates.length;
    const points = [...objective.minima, ...(objective.saddles ?? [])].map(({ at }) => at);
    for (const point of [objective.start, objective.domain, ...points]) expect(point).toHaveLength(dimension);
    objective.domain.forEach(([low, high], i) => {
      expect(objective.start[i]).toBeGreaterThanOrEqual(low);
      expect(objective.start[i]).toBeLessThanOrEqual(high);
    });
  });
});

describe.each(objectives.filter(({ minimaAt }) => minimaAt))('$id, whose minima move', (objective) => {
  const minimaAt = objective.minimaAt!;

  test('at the declared parameters they are the declared ones', () => {
    const declared = textOf(objective).parameters.map(({ name, value }) => [name, value] as const);
    expect(minimaAt(Object.fromEntries(declared))).toEqual(objective.minima);
  });

  test('they are level wherever the sliders stand', () => {
    fc.assert(
      fc.property(slidersOf(objective), (parameters) => {
        const surface = surfaceOf(objective, parameters);
        expect(minimaAt(parameters).filter((minimum) => !isLevel(surface, minimum))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});

test('every id is written once', () => {
  expect(objectiveById.size).toBe(objectives.length);
  for (const { id } of objectives) expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
});
