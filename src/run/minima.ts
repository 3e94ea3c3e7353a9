import type { Stationary } from '../catalog/definition';
import type { SurfaceEvaluator } from '../graph/recurrence';
import { descend, type Height } from './descent';
import { uniform } from './randomness';

/** One interval per coordinate. */
export type Box = readonly (readonly [low: number, high: number])[];

/** Samples per side from which the search sets out: on a line, on a plane, and in all of a larger box. */
const ON_LINE = 801;
const ON_PLANE = 97;
const IN_SPACE = 600;
/** Lowest samples that are followed down; of what they find, the lowest are told. */
const MOST_DESCENTS = 32;
const MOST_FOUND = 12;
/** Parts of the box: what lies nearer is one point, and all that lies about a minimum at this distance is higher. */
const APART = 4e-3;
const AROUND = 2e-3;
/** Places about a point that are compared with it. */
const MOST_COMPARED = 16;

/**
 * Searches a box for the isolated minima of a surface: from the lowest of many samples by descent with the gradient,
 * each confirmed by what lies about it. Yields between two descents, and between
 * two rows of samples, so that whoever asks may do something else; the
 * lowest are returned first. A minimum on the rim of the box, where the surface goes on falling, is none.
 */
export function* searchMinima(surface: Searched, box: Box): Generator<void, readonly Stationary[]> {
  const height = inUnits(surface, box);
  const found: Place[] = [];
  for (const start of yield* setOut(height, box.length)) {
    const place = bottomBelow(height, start);
    if (place && isInside(place.at)) keep(found, place);
    yield;
  }
  return found
    .toSorted((a, b) => a.f - b.f)
    .slice(0, MOST_FOUND)
    .map(({ at }) => rounded(placeIn(box, at), surface.value));
}

/**
 * Searches on from places, as where paths end, by descent as above: the isolated minima that are known, with those that
 * lie below, also outside of the box; the lowest first. Yields between two descents. The very same list where there is
 * no other.
 */
export function* searchBelow(
  surface: Searched,
  box: Box,
  places: readonly (readonly number[])[],
  known: readonly Stationary[],
): Generator<void, readonly Stationary[]> {
  const height = inUnits(surface, box);
  const before = known.map(({ at, f }): Place => ({ at: unitsOf(box, at), f }));
  const isNew = (at: readonly number[]): boolean => before.every((place) => distance(at, place.at) >= APART);
  const found: Place[] = [];
  for (const start of places
    .map((at) => unitsOf(box, at))
    .filter(isNew)
    .slice(0, MOST_DESCENTS)) {
    const place = bottomBelow(height, start);
    if (place && isNew(place.at)) keep(found, place);
    yield;
  }
  if (found.length === 0) return known;
  return [...known, ...found.map(({ at }) => rounded(placeIn(box, at), surface.value))]
    .toSorted((a, b) => a.f - b.f)
    .slice(0, MOST_FOUND);
}

/** What is searched. */
type Searched = Pick<SurfaceEvaluator, 'value' | 'gradient'>;

/** The isolated minimum to which a descent leads; undefined where it leads to none. */
function bottomBelow(height: Height, start: readonly number[]): Place | undefined {
  const at = descend(height, start);
  return at && isIsolated(height, at) ? { at, f: height.value(at) } : undefined;
}

/** A place in the unit box. */
interface Place {
  readonly at: readonly number[];
  readonly f: number;
}

const placeIn = (box: Box, at: readonly number[]): number[] =>
  box.map(([low, high], i) => low + (high - low) * at[i]!);

const unitsOf = (box: Box, at: readonly number[]): number[] =>
  box.map(([low, high], i) => (at[i]! - low) / (high - low));

/** The surface over the unit box: all coordinates alike, whatever their units. */
const inUnits = ({ value, gradient }: Searched, box: Box): Height => ({
  value: (at) => value(placeIn(box, at)),
  slope: (at, out) => {
    const f = gradient(placeIn(box, at), out);
    box.forEach(([low, high], i) => (out[i] = out[i]! * (high - low)));
    return f;
  },
});

const isInside = (at: readonly number[]): boolean => at.every((u) => u >= 0 && u <= 1);

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((u, i) => u - b[i]!));

/** The places from which to descend, the lowest first. */
function* setOut({ value }: Height, dimension: number): Generator<void, readonly (readonly number[])[]> {
  const places = dimension <= 2 ? yield* lowSpots(value, dimension) : yield* scattered(value, dimension);
  return places
    .toSorted((a, b) => a.f - b.f)
    .slice(0, MOST_DESCENTS)
    .map(({ at }) => at);
}

function* scattered(value: Height['value'], dimension: number): Generator<void, Place[]> {
  const places: Place[] = [];
  for (let n = 0; n < IN_SPACE; n++) {
    const at = Array.from({ length: dimension }, (_, i) => (n === 0 ? 0.5 : uniform(n, 0, i)));
    places.push({ at, f: value(at) });
    if (n % ON_PLANE === 0) yield;
  }
  return places.filter(({ f }) => Number.isFinite(f));
}

/** The samples of a grid that are no higher than those beside them. */
function* lowSpots(value: Height['value'], dimension: number): Generator<void, Place[]> {
  const side = dimension === 1 ? ON_LINE : ON_PLANE;
  const rows = dimension === 1 ? 1 : side;
  const placeOf = (i: number, j: number): number[] =>
    [(i + 0.5) / side, (j + 0.5) / side].slice(0, dimension);
  const samples = new Float64Array(side * rows);
  for (let j = 0; j < rows; j++) {
    for (let i = 0; i < side; i++) samples[j * side + i] = value(placeOf(i, j));
    yield;
  }
  const heightAt = (i: number, j: number): number =>
    i < 0 || j < 0 || i >= side || j >= rows ? Infinity : samples[j * side + i]!;
  const isLow = (i: number, j: number, f: number): boolean =>
    Number.isFinite(f) && BESIDE.every(([x, y]) => !(heightAt(i + x, j + y) < f));
  return Array.from(samples, (f, n) => ({ f, i: n % side, j: Math.floor(n / side) }))
    .filter(({ f, i, j }) => isLow(i, j, f))
    .map(({ f, i, j }) => ({ at: placeOf(i, j), f }));
}

const BESIDE = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const)).filter(([x, y]) => x || y);

/** Whether everything about a place is higher: no slope, no saddle, no point of a level valley. */
function isIsolated({ value }: Height, at: readonly number[]): boolean {
  const f = value(at);
  return directions(at.length).every((direction) => value(at.map((u, i) => u + AROUND * direction[i]!)) > f);
}

/** Directions from a place: round a circle, or along the axes and across them. */
function directions(dimension: number): readonly (readonly number[])[] {
  if (dimension === 2)
    return Array.from({ length: MOST_COMPARED }, (_, n) => {
      const angle = (2 * Math.PI * n) / MOST_COMPARED;
      return [Math.cos(angle), Math.sin(angle)];
    });
  const axes = Array.from({ length: 2 * dimension }, (_, n) =>
    Array.from({ length: dimension }, (__, i) => (i === n >> 1 ? 1 - 2 * (n & 1) : 0)),
  );
  const across = Array.from({ length: MOST_COMPARED }, (_, n) =>
    Array.from({ length: dimension }, (__, i) => 2 * uniform(n, 1, i) - 1),
  );
  return dimension === 1 ? axes : [...axes, ...across];
}

/** Of two places that are one, the lower stays. */
function keep(found: Place[], place: Place): void {
  const known = found.findIndex(({ at }) => distance(at, place.at) < APART);
  if (known < 0) found.push(place);
  else if (place.f < found[known]!.f) found[known] = place;
}

/** With as few digits as can be had without being higher: descents end near round numbers, not on them. */
function rounded(at: readonly number[], value: SurfaceEvaluator['value']): Stationary {
  const f = value(at);
  for (const digits of [2, 4, 6, 8]) {
    const round = at.map((x) => Number(x.toFixed(digits)));
    const there = value(round);
    if (there <= f) return { at: round.map((x) => x + 0), f: there, found: true };
  }
  return { at, f, found: true };
}
