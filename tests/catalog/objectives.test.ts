import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Objective, ObjectiveLaw, Stationary } from '../../src/catalog/definition';
import { objectives } from '../../src/catalog/objectives';
import type { SurfaceEvaluator } from '../../src/graph/recurrence';
import { runs } from '../runs';
import { form, runAlone, surface as byId } from './alone';
import { reprinted } from './reprint';
import { gradientOf, surfaceOf, textOf } from './surface';
import { grid, inside, ring } from './surface-ground';

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

/** Whether a declared point is level, and has the value that is declared. */
function isLevel(surface: SurfaceEvaluator, { at, f }: Stationary): boolean {
  const scale = Math.max(1, Math.abs(f));
  const slopes = gradientOf(surface, at).map(Math.abs);
  return Math.abs(surface.value(at) - f) <= 1e-12 * scale && Math.max(...slopes) <= 1e-9 * scale;
}

/**
 * The central difference along an axis, or NaN where it is not to be trusted: where a smaller step changes it, and
 * where the slopes of both sides differ as they do at a crease.
 */
function difference(surface: SurfaceEvaluator, at: readonly number[], axis: number): number {
  const value = surface.value(at);
  const step = 6e-6 * Math.max(1, Math.abs(at[axis]!));
  const sided = (by: number): number => (surface.value(at.with(axis, at[axis]! + by)) - value) / by;
  const slope = (by: number): number => (sided(by) + sided(-by)) / 2;
  const fine = slope(step / 3);
  const scale = Math.max(1, Math.abs(fine), Math.abs(value));
  const isSteady = Math.abs(slope(step) - fine) <= 1e-7 * scale;
  const isSmooth = Math.abs(sided(step) - sided(-step)) <= 1e-2 * scale;
  return isSteady && isSmooth ? fine : Number.NaN;
}

const laws: Readonly<Record<ObjectiveLaw, (objective: Objective) => void>> = {
  gradient: (objective) => {
    const surface = surfaceOf(objective);
    fc.assert(
      fc.property(inside(objective), (at) => {
        const value = surface.value(at);
        const slopes = gradientOf(surface, at);
        const differences = at.map((_, axis) => difference(surface, at, axis));
        fc.pre(!differences.some(Number.isNaN));
        slopes.forEach((slope, axis) => {
          expect(Math.abs(slope - differences[axis]!)).toBeLessThanOrEqual(
            1e-6 * Math.max(1, Math.abs(slope), Math.abs(value)),
          );
        });
      }),
      { numRuns: runs(200) },
    );
  },
  finite: (objective) => {
    const surface = surfaceOf(objective);
    const isFinite = (at: readonly number[]) =>
      [surface.value(at), ...gradientOf(surface, at)].every(Number.isFinite);
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
    const least = lowest - 1e-12 * Math.max(1, Math.abs(lowest));
    expect(grid(objective).filter((at) => !(surface.value(at) >= least))).toEqual([]);
  },
  descent: ({ id, domain, start, rate, sign }) => {
    expect(rate.toExponential()).toMatch(/^[125]e/);
    const { f, w } = runAlone({
      objective: byId(id),
      start,
      sign: sign ?? 'min',
      optimizer: form('gd', 'plain'),
      parameters: { eta: rate },
      steps: 50,
    });
    domain.forEach(([low, high], axis) => {
      expect(Math.min(...w[axis]!)).toBeGreaterThanOrEqual(low - (high - low));
      expect(Math.max(...w[axis]!)).toBeLessThanOrEqual(high + (high - low));
    });
    const rise = f[50]! - f[0]!;
    expect(sign === 'max' ? rise : -rise).toBeGreaterThan(0);
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

  test('its maxima are level, with lower ground around, and no sample is higher', () => {
    const surface = surfaceOf(objective);
    const { maxima = [] } = objective;
    for (const maximum of maxima) {
      expect(isLevel(surface, maximum)).toBe(true);
      expect(Math.max(...ring(maximum.at).map((at) => surface.value(at)))).toBeLessThan(maximum.f);
    }
    const highest = maxima.length > 0 ? Math.max(...maxima.map(({ f }) => f)) : Infinity;
    const most = highest + 1e-12 * Math.max(1, Math.abs(highest));
    expect(grid(objective).filter((at) => surface.value(at) > most)).toEqual([]);
    expect(maxima.length > 0 || objective.sign !== 'max').toBe(true);
  });

  test('its start and its stationary points have its coordinates, and the start lies in the domain', () => {
    const dimension = textOf(objective).coordinates.length;
    const { minima, maxima = [], saddles = [] } = objective;
    const points = [...minima, ...maxima, ...saddles].map(({ at }) => at);
    for (const point of [objective.start, objective.domain, ...points]) expect(point).toHaveLength(dimension);
    objective.domain.forEach(([low, high], i) => {
      expect(objective.start[i]).toBeGreaterThanOrEqual(low);
      expect(objective.start[i]).toBeLessThanOrEqual(high);
    });
  });
});

/** Every surface that lies over several data, laid over each of the others. */
const overOtherData = objectives.flatMap((objective) =>
  (objective.data ?? []).slice(1).map((data): Objective => ({
    ...objective,
    id: `${objective.id} on ${data.id}`,
    data: [data],
    minima: objective.minimaOn?.(data) ?? [],
  })),
);

describe.each(overOtherData)('$id', (objective) => {
  test.each(['gradient', 'finite', 'minimum', 'lowest'] as const)('law: %s', (law) => {
    expect(() => laws[law](objective)).not.toThrow();
  });
});

test('minima that are known on all data are the declared ones on the first', () => {
  const overData = objectives.filter(({ data, minimaOn }) => data && minimaOn);
  expect(overData.map(({ data, minimaOn }) => minimaOn!(data![0]))).toEqual(
    overData.map(({ minima }) => minima),
  );
});

describe.each(objectives.filter(({ minimaAt }) => minimaAt))(
  '$id, whose minima are known for all parameters',
  (objective) => {
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
  },
);

test.each(objectives.filter(({ maximaAt }) => maximaAt))(
  '$id: its maxima are the declared ones at the declared parameters, and level wherever the sliders stand',
  (objective) => {
    const maximaAt = objective.maximaAt!;
    const declared = textOf(objective).parameters.map(({ name, value }) => [name, value] as const);
    expect(maximaAt(Object.fromEntries(declared))).toEqual(objective.maxima);
    fc.assert(
      fc.property(slidersOf(objective), (parameters) => {
        const surface = surfaceOf(objective, parameters);
        expect(maximaAt(parameters).filter((maximum) => !isLevel(surface, maximum))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  },
);

test('every id is written once', () => {
  expect(new Set(objectives.map(({ id }) => id)).size).toBe(objectives.length);
  for (const { id } of objectives) expect(id).toMatch(/^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/);
});

test.each(objectives)(
  '$id stands in the group that its data, coordinates and minima call for',
  (objective) => {
    const { columns, coordinates } = textOf(objective);
    const { group, minima } = objective;
    const isFlat = coordinates.length === 2 && columns.length === 0;
    expect(group === 'data').toBe(columns.length > 0);
    expect(group === 'one').toBe(coordinates.length === 1);
    expect(['valley', 'basins', 'saddle'].includes(group)).toBe(isFlat);
    if (isFlat) expect(minima.length === 0).toBe(group === 'saddle');
    if (group === 'valley') expect(minima).toHaveLength(1);
  },
);
