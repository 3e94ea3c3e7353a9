import { count, exact } from '../number';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (n: number): string => NUMBERS[n] ?? count(n);
const plural = (n: number, one: string): string => `${spelled(n)} ${one}${n === 1 ? '' : 's'}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Several maps side by side. */
export const en = {
  map: (name: string): string => `Map: ${name}`,
  racers: (maps: number): string =>
    maps === 1 ? 'One camera, one map.' : `One camera, ${spelled(maps)} maps. The thin lines are the others.`,
  variations: {
    parameter: (maps: number, name: string): string =>
      `${capital(plural(maps, 'map'))}, one start. Only ${name} differs.`,
    objective: (maps: number): string => `${capital(plural(maps, 'surface'))}, one start, one camera.`,
    start: (maps: number): string => `${capital(plural(maps, 'start'))}. Everything else is the same.`,
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
  varyWhat: 'Vary: what differs from map to map',
  differs: 'What differs',
  kinds: { nothing: 'the optimizer', parameter: 'a parameter', objective: 'the surface', start: 'the start' },
  parameter: 'Parameter',
  from: 'From',
  to: 'To',
  maps: 'Maps',
  startOf: (map: number, coordinate: string): string => `Start on map ${map}, ${coordinate}`,
};
