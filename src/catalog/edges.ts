/**
 * The largest stable learning rate near a minimum whose largest second derivative is `steepest`, where a rule has a
 * closed form (Polyak 1964 for the heavy ball). By `id.form`.
 */
export const EDGES: ReadonlyMap<string, (steepest: number, values: ReadonlyMap<string, number>) => number> =
  new Map([
    ['gd.plain', (steepest) => 2 / steepest],
    ['momentum.velocity', (steepest, values) => (2 * (1 + values.get('beta')!)) / steepest],
    [
      'momentum.torch',
      (steepest, values) => (2 * (1 + values.get('beta')!)) / (steepest * (1 - values.get('dampening')!)),
    ],
    [
      'momentum.ema',
      (steepest, values) => (2 * (1 + values.get('beta')!)) / (steepest * (1 - values.get('beta')!)),
    ],
  ]);
