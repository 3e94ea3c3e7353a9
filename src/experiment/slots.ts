/** The lowest slot that nobody has: what a new racer gets. */
export function lowestFree(taken: ReadonlySet<number>): number {
  let slot = 0;
  while (taken.has(slot)) slot++;
  return slot;
}
