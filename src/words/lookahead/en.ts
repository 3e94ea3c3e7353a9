import { exact } from '../number';

/** Slow weights around a rule, in English. */
export const en = {
  title: 'Lookahead',
  says: 'Every k steps slow weights φ go α of the way to where the rule has come, and it starts again from there.',
  every: (steps: number, part: number): string =>
    `Lookahead: ${steps === 1 ? 'every step' : `every ${steps} steps`}, α ${exact(part)}`,
};
