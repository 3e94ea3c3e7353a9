import type { Experiment } from '../../experiment/experiment';

/** The place of the racer in a slot; −1 where there is none. */
export const placeOf = ({ racers }: Experiment, slot: number): number =>
  racers.findIndex((racer) => racer.slot === slot);
