import { FUNCTIONS, type FunctionName } from './tree';

/** The function that a misspelt one was meant to be: the nearest within two letters, whatever their case. */
export function nearestFunction(written: string): FunctionName | undefined {
  const distances = FUNCTIONS.map((name) => ({ name, distance: distance(written.toLowerCase(), name) }));
  const nearest = distances.reduce((best, next) => (next.distance < best.distance ? next : best));
  return nearest.distance <= Math.min(2, nearest.name.length - 2) ? nearest.name : undefined;
}

/** How many letters must be added, left out or exchanged to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const exchanged = row[j]! + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(exchanged, row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
