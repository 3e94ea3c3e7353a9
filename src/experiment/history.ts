import type { Experiment } from './experiment';

/** How many steps back are kept. */
export const MOST_PAST = 200;

/** What undo and redo walk over: whole values, oldest first. `future` begins with what redo would bring back. */
export interface History {
  readonly past: readonly Experiment[];
  readonly present: Experiment;
  readonly future: readonly Experiment[];
}

/** A history with nothing to undo. */
export const beginHistory = (present: Experiment): History => ({ past: [], present, future: [] });

/** A new entry: the present can be undone, and what was undone before cannot be redone. */
export const commit = (history: History, next: Experiment): History =>
  next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-MOST_PAST), present: next, future: [] };

/** Changes the present without an entry of its own: a drag commits its first value and replaces it by all others. */
export const replace = (history: History, next: Experiment): History =>
  next === history.present ? history : { past: history.past, present: next, future: [] };

/** One step back; the same history where there is none. */
export const undo = (history: History): History =>
  history.past.length === 0
    ? history
    : {
        past: history.past.slice(0, -1),
        present: history.past.at(-1)!,
        future: [history.present, ...history.future],
      };

/** One step forward again; the same history where there is none. */
export const redo = (history: History): History =>
  history.future.length === 0
    ? history
    : {
        past: [...history.past, history.present],
        present: history.future[0]!,
        future: history.future.slice(1),
      };
