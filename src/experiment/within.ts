import type { Within } from './experiment';

/** Whether a set is one of so many coordinates: a box of intervals that are not empty, or a disc of a radius from 0. */
export function fitsWithin(within: Within, coordinates: number): boolean {
  if (within.kind === 'disc') {
    const { centre, radius } = within;
    return centre.length === coordinates && [...centre, radius].every(Number.isFinite) && radius >= 0;
  }
  const { low, high } = within;
  return (
    low.length === coordinates &&
    high.length === coordinates &&
    [...low, ...high].every(Number.isFinite) &&
    low.every((value, i) => value <= high[i]!)
  );
}
