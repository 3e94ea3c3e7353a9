import type { Entry } from './entry';

/** The most updates that one run may make. */
export const MOST_STEPS = 1_000_000;

/** The updates that an entry's budget allows at so many evaluations a step. */
export function stepsAllowed({ budget }: Pick<Entry, 'budget'>, costPerStep: number): number {
  const steps = budget.kind === 'steps' ? budget.amount : budget.amount / Math.max(1, costPerStep);
  return Math.min(MOST_STEPS, Math.floor(steps));
}
