import fc from 'fast-check';
import type { Objective } from '../../src/catalog/definition';

type Point = readonly number[];

/** Into how many parts a side of the domain is cut where points are drawn. */
const PARTS = 2 ** 30;

/** Points of the domain, everywhere equally likely: numbers drawn as doubles would crowd around 0. */
export const inside = ({ domain }: Objective): fc.Arbitrary<number[]> =>
  fc.tuple(
    ...domain.map(([low, high]) =>
      fc.integer({ min: 0, max: PARTS }).map((part) => low + (part / PARTS) * (high - low)),
    ),
  );

/** How many points cover a domain, about. */
const POINTS = 61 ** 2;

/** Points that cover the domain evenly, its edges among them: 61 × 61 where there are two coordinates. */
export function grid({ domain }: Objective): Point[] {
  const side = Math.round(POINTS ** (1 / domain.length));
  const parts = Array.from({ length: side }, (_, i) => i / (side - 1));
  return domain.reduce<Point[]>(
    (points, [low, high]) =>
      points.flatMap((point) => parts.map((part) => [...point, low + part * (high - low)])),
    [[]],
  );
}

/** A hundredth of a unit every whole degree, in every plane of two coordinates; back and forth where there is one. */
function steps(dimension: number): Point[] {
  if (dimension === 1) return [[0.01], [-0.01]];
  const axes = Array.from({ length: dimension }, (_, axis) => axis);
  const planes = axes.flatMap((j) => axes.slice(0, j).map((i) => [i, j] as const));
  const angles = Array.from({ length: 360 }, (_, degree) => (degree * Math.PI) / 180);
  return planes.flatMap(([i, j]) =>
    angles.map((angle) =>
      axes.map((axis) => 0.01 * (axis === i ? Math.cos(angle) : axis === j ? Math.sin(angle) : 0)),
    ),
  );
}

/** The ground around a point, a hundredth away. */
export const ring = (at: Point): Point[] =>
  steps(at.length).map((step) => at.map((x, axis) => x + step[axis]!));
