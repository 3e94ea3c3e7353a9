import type { Words } from '../../catalog/definition';
import type { Layout } from '../experiment';
import type { Trajectory } from '../../run/trajectory';

/** An experiment that shows one thing, and proves what it says about it. */
export interface Preset {
  readonly id: string;
  readonly name: Words;
  /** What to see, in one or two sentences. */
  readonly says: Words;
  /** The fragment that opens it. */
  readonly link: string;
  /** How its maps stand; absent for one. */
  readonly layout?: Layout;
  /** Whether everything in `says` is true of the paths: racers in order, the starts of each in order. */
  readonly holds: (trajectories: readonly Trajectory[]) => boolean;
}
