import type { Experiment } from '../experiment/experiment';
import type { Trajectory } from '../run/trajectory';

/** The path of one racer from one start. */
export interface Trace {
  /** On which of several maps; 0 where there is one only. */
  readonly map?: number;
  readonly racer: number;
  readonly start: number;
  readonly trajectory: Trajectory;
}

/**
 * The rows of one map on the screen, outside React and the store: paint reads them every frame, panels when
 * `State.traces` changes. Replaced as a whole, never edited in place.
 */
export interface Traces {
  /** What has raced: the rows are its own, whatever the page has come to since. Null before the first rows. */
  readonly experiment: Experiment | null;
  readonly list: readonly Trace[];
  /** The last step that any racer reached. */
  readonly lastStep: number;
  /** The runs of others, which a map of one racer shows faintly. */
  readonly beside?: readonly Trace[];
  /** What one camera has to hold, where that is more than the list. */
  readonly framed?: readonly Trace[];
}

/** Before the first rows have come. */
export const noTraces: Traces = { experiment: null, list: [], lastStep: 0 };

/** The rows of one map, with the experiment that they belong to. */
export const tracesOf = (experiment: Experiment, list: readonly Trace[]): Traces => ({
  experiment,
  list,
  lastStep: lastStepOf(list),
});

/** The rows of all maps, replaced as a whole like those of one. */
export interface Races {
  /** What has raced on each map. */
  readonly experiments: readonly Experiment[];
  readonly list: readonly Trace[];
  /** The last step that any racer reached on any map. */
  readonly lastStep: number;
}

/** Before the first rows have come. */
export const noRaces: Races = { experiments: [], list: [], lastStep: 0 };

/** The rows of all maps, with the experiments that they belong to. */
export const racesOf = (experiments: readonly Experiment[], list: readonly Trace[]): Races => ({
  experiments,
  list,
  lastStep: lastStepOf(list),
});

/** The rows of one of several maps; its playhead runs as far as that of all. */
export const tracesOn = ({ experiments, list, lastStep }: Races, map: number): Traces => ({
  experiment: experiments[map] ?? null,
  list: list.filter((trace) => (trace.map ?? 0) === map),
  lastStep,
});

const lastStepOf = (list: readonly Trace[]): number =>
  list.reduce((last, { trajectory }) => Math.max(last, trajectory.rows - 1), 0);
