import { typedSurface } from './alone';

/** x², summed, in so many coordinates. */
export const bowl = (dimension: number) =>
  typedSurface(`f = ${Array.from({ length: dimension }, (_, i) => `x${i + 1}^2`).join(' + ')}`);

/** The same number in every coordinate. */
export const everywhere = (value: number, dimension: number): number[] =>
  Array<number>(dimension).fill(value);
