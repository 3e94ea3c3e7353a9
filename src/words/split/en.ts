import { count, exact } from '../number';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const spelled = (n: number): string => NUMBERS[n] ?? count(n);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Several maps side by side. */
export const en = {
  map: (name: string): string => `Map: ${name}`,
  racers: (maps: number): string =>
    maps === 1 ? 'One camera, one map.' : `One camera, ${spelled(maps)} maps. The thin lines are the others.`,
  variations: {
    parameter: (maps: number, name: string): string =>
      `${capital(spelled(maps))} maps, one start. Only ${name} differs.`,
    objective: (maps: number): string => `${capital(spelled(maps))} surfaces, one start, one camera.`,
    start: (maps: number): string => `${capital(spelled(maps))} starts. Everything else is the same.`,
  },
  some: (from: number, to: number, all: number): string =>
    from === to ? `${from} of ${all}` : `${from}–${to} of ${all}`,
  whySome: 'More maps would not be legible on a page of this width.',
  before: 'Maps before',
  after: 'Maps after',
  start: (coordinates: readonly number[]): string => `start ${coordinates.map(exact).join(', ')}`,
  leads: (name: string): string => `${name} leads`,
  nobody: 'Nobody is racing.',
  vary: 'Vary',
};
