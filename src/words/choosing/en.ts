import { count, exact, measure } from '../number';

/** Long lists, and what finds in them. */
export const picker = {
  search: 'Name, author or year',
  found: (entries: number): string =>
    entries === 0 ? 'Nothing here is called that.' : `${count(entries)} found`,
  paper: (title: string, year: number): string => `Read “${title}”, ${year}, in a new tab`,
};

/** How a learning rate changes with the steps, and the weight decay beside it. */
export const schedule = {
  constant: 'fixed η',
  ownSteps: 'chooses its own steps',
  of: (racer: string, schedule: string): string => `Schedule of ${racer}: ${schedule}`,
  chain: (schedules: readonly string[]): string => schedules.join(', then '),
  lead: 'The slider’s η is the one that a schedule begins from, or climbs to.',
  warmup: 'Warm up first',
  rule: 'Rule',
  curve: (first: number, most: number, last: number, steps: number): string =>
    `η from ${measure(first)} to ${measure(last)} in ${count(steps)} steps, at most ${measure(most)}`,
  steps: 'steps',
  another: 'Another schedule',
  remove: 'Fix η',
  back: 'Back',
  decay: 'Weight decay λ',
  decays: (decay: number): string => `λ ${exact(decay)}`,
};
