import { openDocket, type Question } from './docket';
import { openLine } from './line';
import type { Reply, Request } from './messages';

/**
 * A worker that says nothing for so long while it owes an answer is given up, in milliseconds. A race is answered piece
 * by piece; a field comes whole, and takes the evaluator a while.
 */
const SILENCE = { run: 1_000, field: 10_000 } as const;
/** Until its first word, and while it loads a script, a worker may take longer. */
const LOADING = 10_000;

/** One worker and what it owes: at most one question under way and one that waits. */
export interface Desk {
  /** Asks for something; what waited is forgotten. */
  readonly ask: (question: Question) => void;
  /** Ends the question of that generation, whether it is under way or waits: it is answered with what there is. */
  readonly cancel: (generation: number) => void;
  /** Says something that needs no answer. */
  readonly tell: (request: Request, transfer: readonly ArrayBuffer[]) => void;
  readonly dispose: () => void;
}

/** Who hears from a desk. */
export interface DeskEvents {
  /** Returns whether the answer completes the question under way. */
  readonly answered: (reply: Reply) => boolean;
  /** A silent or broken worker was replaced, and its question asked again. */
  readonly replaced: () => void;
  /** The question under way was given up. */
  readonly failed: () => void;
}

/** Opens a desk over workers that `open` makes. */
export function openDesk(open: () => Worker, events: DeskEvents): Desk {
  const docket = openDocket();
  let ready = false;
  let cancelled = 0;

  const send = (question: Question): void => {
    line.say(question);
    // A race that was cancelled before it began is begun and ended, so that it is answered like any other.
    if (question.generation === cancelled) line.say({ kind: 'cancel', generation: cancelled });
    line.expect(ready ? SILENCE[question.kind] : LOADING);
  };
  const line = openLine(open, {
    heard: (reply) => {
      if (reply.kind === 'ready') ready = true;
      if (events.answered(reply) && 'generation' in reply) docket.strike(reply.generation);
      const owed = docket.underWay();
      line.expect(reply.kind === 'loading' ? LOADING : owed ? SILENCE[owed.kind] : 0);
      // An answer, even half of one, is the moment to let a newer question through.
      const next = ready ? docket.next() : null;
      if (next) send(next);
    },
    lost: () => {
      ready = false;
      const owed = docket.underWay();
      const again = docket.retry();
      // A worker that was owed nothing from is missed by nobody; the next question starts another.
      if (!owed) return;
      if (!again) {
        events.failed();
        return;
      }
      send(again);
      events.replaced();
    },
  });
  return {
    ask: (question) => {
      if (docket.enter(question)) send(question);
    },
    cancel: (generation) => {
      cancelled = generation;
      if (docket.underWay()?.generation === generation) line.say({ kind: 'cancel', generation });
    },
    tell: line.say,
    dispose: line.hangUp,
  };
}
