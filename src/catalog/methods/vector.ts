/** The inner product. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** The length. */
export const norm = (a: Float64Array): number => Math.sqrt(dot(a, a));

/** The largest coordinate in size; NaN where one is none. */
export function largest(a: Float64Array): number {
  let most = 0;
  for (const value of a) most = Math.max(most, Math.abs(value));
  return most;
}

/** The sum of the coordinates' sizes. */
export function taxicab(a: Float64Array): number {
  let sum = 0;
  for (const value of a) sum += Math.abs(value);
  return sum;
}

/** a + t d. */
export const along = (a: Float64Array, t: number, d: Float64Array): Float64Array =>
  a.map((value, i) => value + t * d[i]!);

/** a − b. */
export const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - b[i]!);

/** t a. */
export const times = (t: number, a: Float64Array): Float64Array => a.map((value) => t * value);
