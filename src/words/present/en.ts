import { count } from '../number';

/** The presenter: the race as a lecture hall sees it. */
export const en = {
  label: 'The race, for the hall',
  steps: (last: number): string => `/ ${count(last)} ${last === 1 ? 'step' : 'steps'}`,
  step: 'Step',
  loss: 'loss',
  standings: 'Standings',
  others: (n: number): string => `and ${count(n)} more`,
  dark: 'The screen is dark. Any key brings it back.',
  keys: 'Space plays, page keys and arrows of a remote work, B darkens, S is a spotlight, F fills the screen, Escape goes back.',
};
