import type { FieldRequest, RunRequest } from './messages';

/** What is owed an answer. */
export type Question = RunRequest | FieldRequest;

/** So many workers lost over one question, and it is given up. */
const MOST_TRIES = 2;

/** What is to be answered: at most one question under way, and the newest of those that were asked meanwhile. */
export interface Docket {
  readonly underWay: () => Question | null;
  /** Whether a question that is entered is under way at once; else it waits, and what waited is forgotten. */
  readonly enter: (question: Question) => boolean;
  /** Strikes off the question under way, if it is of that generation: it has been answered. */
  readonly strike: (generation: number) => void;
  /** The question that waited, under way now in the place of the one before; null where none waits. */
  readonly next: () => Question | null;
  /** The question that is to be asked again, of another worker: the one that waited, else the same; null if given up. */
  readonly retry: () => Question | null;
}

/** A docket with nothing on it. */
export function openDocket(): Docket {
  let underWay: Question | null = null;
  let waiting: Question | null = null;
  let tries = 0;

  const close = (): void => {
    underWay = null;
    tries = 0;
  };
  const next = (): Question | null => {
    if (!waiting) return null;
    underWay = waiting;
    waiting = null;
    tries = 0;
    return underWay;
  };
  return {
    underWay: () => underWay,
    enter: (question) => {
      if (underWay) waiting = question;
      else underWay = question;
      return underWay === question;
    },
    strike: (generation) => {
      if (underWay?.generation === generation) close();
    },
    next,
    retry: () => {
      // A worker that is lost while it owes nothing is nobody's fault.
      if (!underWay) return null;
      tries += 1;
      if (waiting) return next();
      if (tries >= MOST_TRIES) close();
      return underWay;
    },
  };
}
