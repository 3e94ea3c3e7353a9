import { typedSurface } from './alone';

const summed = (dimension: number, term: (i: number) => string) =>
  typedSurface(`f = ${Array.from({ length: dimension }, (_, i) => term(i + 1)).join(' + ')}`);

/** x², summed, in so many coordinates. */
export const bowl = (dimension: number) => summed(dimension, (i) => `x${i}^2`);

/** Rosenbrock’s valley, so wide that few runs leave it and closed to a ring: each coordinate bends the next. */
export const ring = (dimension: number) =>
  summed(dimension, (i) => `(1 - x${i})^2 + (x${(i % dimension) + 1} - x${i}^2)^2`);

/** The same number in every coordinate. */
export const everywhere = (value: number, dimension: number): number[] =>
  Array<number>(dimension).fill(value);
