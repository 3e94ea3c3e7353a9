import { count, measure } from '../number';

/** Predict, then reveal. */
export const en = {
  menu: { end: 'Predict the ends first', winner: 'Predict the winner first' },
  first: 'Predict first',
  asks: { nothing: 'nothing', end: 'where each racer ends', winner: 'who wins' },
  title: { end: 'Where will each of them end?', winner: 'Who will win?' },
  says: {
    end: 'Choose a racer and press on the map, or move its mark with the arrow keys.',
    winner: 'The lowest f at the end wins.',
  },
  saysUp: 'The highest f at the end wins.',
  racers: 'Racers',
  mark: (name: string, place: string): string => `${name}, said to end at ${place}`,
  none: (name: string): string => `${name}, not placed yet`,
  reveal: 'Reveal',
  needs: 'Predict something first.',
  running: 'The race is on …',
  total: (distance: number, racers: number): string =>
    racers === 1
      ? `Your score: ${measure(distance)}`
      : `Your score: ${measure(distance)}, over ${count(racers)} racers`,
  less: 'Less is better: it is the distance between what you said and where they ended.',
  right: (name: string): string => `Right: ${name} won.`,
  wrong: (name: string, said: string): string => `${name} won. You said ${said}.`,
  again: 'Predict again',
  close: 'Done',
};
