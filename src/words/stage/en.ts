import { count, measure } from '../number';

/** The map: what is drawn on it, what moves it, and what it says to the ear. */
export const map = {
  label: (surface: string): string => `Map of the surface: ${surface}`,
  keys: 'Arrow keys move the map; plus and minus come closer and go back; 0 fits it.',
  start: 'start',
  dragStart: 'drag the start',
  startOf: (coordinate: string): string => `Start, ${coordinate}`,
  goal: {
    min: (f: number): string => `min ${measure(f)}`,
    max: (f: number): string => `max ${measure(f)}`,
  },
  found: (goal: string): string => `${goal}, found`,
  divergedAt: (name: string, step: number): string => `${name}, diverged at step ${count(step)}`,
  undefined: 'not defined here',
  plane: {
    label: 'Coordinates on the map',
    kind: 'What the map shows',
    axes: 'Two coordinates',
    principal: 'Plane of the path',
    across: 'Horizontal axis',
    up: 'Vertical axis',
    cut: (racer: string, held: string): string => `Cut where ${racer} is: ${held}`,
    cutLast: (racer: string, held: string): string => `Cut where ${racer} was before it left: ${held}`,
    share: (racer: string, share: string): string => `${share} of ${racer}’s path lies in it`,
  },
  controls: 'Map view',
  closer: 'Closer',
  farther: 'Farther',
  fit: 'Fit the race, or the whole surface',
  summary: {
    label: 'The race in words',
    nobody: 'Nobody is racing.',
    atStep: (step: number, last: number): string => `Step ${count(step)} of ${count(last)}.`,
    leader: (name: string, f: number, verdict: string): string =>
      `${name} leads: f ${measure(f)}, ${verdict}.`,
    lost: (names: string): string => `Diverged: ${names}.`,
    caption: (step: number): string => `The race at step ${count(step)}`,
    racer: 'Optimizer',
    f: 'f',
    distance: { min: 'Distance to the nearest minimum', max: 'Distance to the nearest maximum' },
    verdict: 'Verdict',
    position: 'Position',
  },
};

/** The race in time. */
export const timeline = {
  label: 'Timeline',
  toStart: 'To the start',
  back: 'One step back',
  play: 'Play',
  pause: 'Pause',
  again: 'Play again',
  forward: 'One step forward',
  toEnd: 'To the end',
  step: 'Step',
  stepOf: (step: number, last: number): string => `step ${count(step)} of ${count(last)}`,
  settled: (name: string, step: number): string => `${name} settled at step ${count(step)}. Go there`,
  pass: (pass: number, all: number): string => `pass ${count(pass)} of ${count(all)}`,
  speed: 'Speed',
  speedIs: (speed: number): string => `Speed: ${speed} times`,
  loop: 'Play in a loop',
  computing: 'Computing the race',
  cancel: 'Stop computing',
};

/** The loss of all racers by step. */
export const chart = {
  label: (step: number, last: number): string =>
    `Loss of every optimizer by step, now at step ${count(step)} of ${count(last)}`,
  range: (name: string, first: number, now: number): string =>
    `${name}: from ${measure(first)} to ${measure(now)}`,
  rate: (name: string, now: number): string => `the η of ${name} is ${measure(now)}`,
  goTo: (step: number): string => `step ${count(step)}`,
};
