import { normal, uniform } from '../run/randomness';
import type { Cloud, Experiment } from './experiment';

/**
 * Every point from which each racer of an experiment starts: those it names, then those of its cloud. One number per
 * coordinate.
 */
export const startsOf = ({ starts, cloud, seed }: Experiment): readonly (readonly number[])[] =>
  cloud ? [...starts, ...scattered(starts[0]!, cloud, seed)] : starts;

/** How many runs an experiment makes: every racer that is on, from every start, on every map. */
export const countRuns = ({ starts, cloud, racers, vary }: Experiment): number =>
  (starts.length + (cloud ? cloud.count - 1 : 0)) *
  racers.filter(({ on }) => on).length *
  (vary ? vary.values.length : 1);

/**
 * The points of a cloud but for its middle, spread evenly over the disc (the ball, where there are more coordinates
 * than two). The seed alone decides where they stand about the middle, so that a cloud that is moved keeps its form,
 * and a larger one holds the points of the smaller.
 */
function scattered(
  middle: readonly number[],
  { count, radius }: Cloud,
  seed: number,
): readonly (readonly number[])[] {
  return Array.from({ length: count - 1 }, (_, index) => {
    // Steps below 0, which no run draws from.
    const step = -1 - index;
    const direction = middle.map((_, coordinate) => normal(seed, step, coordinate));
    const reach = radius * uniform(seed, step, 2 * middle.length) ** (1 / middle.length);
    const length = Math.hypot(...direction);
    return middle.map((value, coordinate) => value + (direction[coordinate]! / length) * reach);
  });
}
