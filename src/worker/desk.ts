import { openLine } from './line';
import type { FieldRequest, Reply, Request, RunRequest } from './messages';

/** What is owed an answer. */
export type Question = RunRequest | FieldRequest;

/**
 * A worker that says nothing for so long while it owes an answer is given up, in milliseconds. A race is answered piece
 * by piece; a field comes whole, and takes the evaluator a while.
 */
const SILENCE = { run: 1_000, field: 10_000 } as const;
/** Until its first word, and while it loads a script, a worker may take longer. */
const LOADING = 10_000;
/** So many workers lost over one question, and it is given up. */
const MOST_TRIES = 2;

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
  let ready = false;
  let underWay: Question | null = null;
  let waiting: Question | null = null;
  let cancelled = 0;
  let tries = 0;

  const send = (question: Question): void => {
    underWay = question;
    line.say(question);
    // A race that was cancelled before it began is begun and ended, so that it is answered like any other.
    if (question.generation === cancelled) line.say({ kind: 'cancel', generation: cancelled });
    line.expect(ready ? SILENCE[question.kind] : LOADING);
  };
  const sendWaiting = (): void => {
    if (!waiting) return;
    const next = waiting;
    waiting = null;
    tries = 0;
    send(next);
  };
  const line = openLine(open, {
    heard: (reply) => {
      if (reply.kind === 'ready') ready = true;
      const complete = events.answered(reply);
      if (complete && 'generation' in reply && reply.generation === underWay?.generation) {
        underWay = null;
        tries = 0;
      }
      line.expect(reply.kind === 'loading' ? LOADING : underWay ? SILENCE[underWay.kind] : 0);
      // An answer, even half of one, is the moment to let a newer question through.
      if (ready) sendWaiting();
    },
    lost: () => {
      ready = false;
      tries += 1;
      const owed = underWay;
      underWay = null;
      // A worker that was owed nothing from is missed by nobody; the next question starts another.
      if (!waiting && !owed) return;
      if (waiting) sendWaiting();
      else if (owed && tries < MOST_TRIES) send(owed);
      else {
        tries = 0;
        events.failed();
        return;
      }
      events.replaced();
    },
  });
  return {
    ask: (question) => {
      if (underWay) waiting = question;
      else send(question);
    },
    cancel: (generation) => {
      cancelled = generation;
      if (underWay?.generation === generation) line.say({ kind: 'cancel', generation });
    },
    tell: line.say,
    dispose: line.hangUp,
  };
}
