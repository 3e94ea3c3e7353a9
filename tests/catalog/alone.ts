import type { Experiment, Parameters, Racer } from '../../src/experiment/experiment';
import { race } from '../../src/experiment/race';
import type { Trajectory } from '../../src/run/trajectory';

/** A racer, as far as it differs from a constant rate without decay. */
export type Contestant = Pick<Racer, 'optimizer'> & Partial<Omit<Racer, 'optimizer' | 'slot' | 'on'>>;

/** One contestant from one start; everything else is off unless stated. */
export interface Solo extends Contestant, Partial<Pick<Experiment, 'stop' | 'noise' | 'seed' | 'sign'>> {
  readonly objective: Experiment['objective'];
  readonly start: readonly number[];
  readonly steps: number;
}

/** A surface of the catalogue. */
export const surface = (id: string, parameters: Parameters = {}): Experiment['objective'] => ({
  kind: 'catalog',
  id,
  parameters,
});

/** A surface of one's own. */
export const typedSurface = (text: string): Experiment['objective'] => ({
  kind: 'text',
  text,
  parameters: {},
});

/** An optimizer of the catalogue in one of its forms. */
export const form = (id: string, formId: string): Racer['optimizer'] => ({
  kind: 'catalog',
  id,
  form: formId,
});

/** A rule of one's own. */
export const typedRule = (text: string): Racer['optimizer'] => ({ kind: 'text', text });

/** The experiment in which a contestant runs alone. */
export const experimentOf = ({
  objective,
  start,
  steps,
  stop,
  noise,
  seed,
  sign,
  ...racer
}: Solo): Experiment => ({
  objective,
  starts: [start],
  racers: [{ parameters: {}, decay: 0, slot: 0, on: true, ...racer }],
  budget: { kind: 'steps', amount: steps },
  noise: noise ?? 0,
  seed: seed ?? 1,
  sign: sign ?? 'min',
  ...(stop && { stop }),
});

/** Runs a contestant alone, through the door that the command line uses. */
export function runAlone(solo: Solo): Trajectory {
  const result = race(experimentOf(solo));
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const [only] = result.value;
  if (!only) throw new Error('nobody ran');
  return only.trajectory;
}

/** The position of a row. */
export const at = ({ w }: Trajectory, row: number): number[] => w.map((column) => column[row] ?? Number.NaN);

/** |a − b| relative to the size of a, absolute below 1: how the reference data compare. NaN where either is. */
export const deviation = (expected: number, actual: number): number =>
  Math.abs(expected - actual) / Math.max(1, Math.abs(expected));

/** The largest deviation of a position. */
export const furthest = (expected: readonly number[], actual: readonly number[]): number =>
  Math.max(...expected.map((value, i) => deviation(value, actual[i] ?? Number.NaN)));
