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
 * The rows on the screen, outside React and the store: paint reads them every frame, panels when `State.traces`
 * changes. Replaced as a whole, never edited in place.
 */
export interface Traces {
  readonly list: readonly Trace[];
  /** The last step that any racer reached. */
  readonly lastStep: number;
  /** The runs of others, which a map of one racer shows faintly. */
  readonly beside?: readonly Trace[];
  /** What one camera has to hold, where that is more than the list. */
  readonly framed?: readonly Trace[];
}

/** Before the first rows have come. */
export const noTraces: Traces = { list: [], lastStep: 0 };

/** A set of traces with its last step. */
export const tracesOf = (list: readonly Trace[]): Traces => ({
  list,
  lastStep: list.reduce((last, trace) => Math.max(last, trace.trajectory.rows - 1), 0),
});
