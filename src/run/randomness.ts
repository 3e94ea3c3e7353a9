/**
 * Random numbers that belong to a place, not to a sequence: the same (seed, step, coordinate) gives the same number,
 * whoever asks and in whatever order. A race is fair because all racers see one stream; a replay is exact.
 */

/** Mixes three integers into 32 well-spread bits (the finalizer of MurmurHash3, applied once per integer). */
function mix(seed: number, step: number, lane: number): number {
  // From 0 a seed would only change the order of the steps, and equal parts would come to 0.
  let h = 0x6a09e667;
  for (const part of [seed, step, lane]) {
    h = Math.imul(h ^ part, 0x9e3779b1);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}

/** A number evenly spread over the open interval (0, 1). */
export const uniform = (seed: number, step: number, lane: number): number =>
  (mix(seed, step, lane) + 0.5) / 2 ** 32;

/** A standard normal number: Box and Muller (1958), from two uniform ones. */
export function normal(seed: number, step: number, coordinate: number): number {
  const radius = Math.sqrt(-2 * Math.log(uniform(seed, step, 2 * coordinate)));
  return radius * Math.cos(2 * Math.PI * uniform(seed, step, 2 * coordinate + 1));
}
