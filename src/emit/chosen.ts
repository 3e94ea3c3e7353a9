import type { Experiment, Racer } from '../experiment/experiment';

/** The racers that a program is about: those that race, or one of them alone, on or not. */
export const chosenRacers = ({ racers }: Experiment, only?: number): readonly Racer[] =>
  racers.filter(({ on }, index) => (only === undefined ? on : index === only));
