import type { Runner } from '../experiment/lineup';
import type {
  FieldReply,
  FieldRequest,
  ProblemReply,
  Reply,
  Request,
  RowsReply,
  RunRequest,
} from './messages';

/**
 * A worker that says nothing for so long while it owes an answer is replaced, in milliseconds. A race is answered piece
 * by piece; a field comes whole, and takes the evaluator a while.
 */
const SILENCE = { run: 1_000, field: 10_000 } as const;
/** A worker whose script, or a part of it, has to arrive may take longer until its next word. */
const STARTING = 10_000;

/** Who hears from the engine. What comes is always of the newest request; older answers are dropped unheard. */
export interface Listener {
  readonly rows: (reply: RowsReply) => void;
  readonly field: (reply: FieldReply) => void;
  readonly problem: (reply: ProblemReply) => void;
  /** A silent or crashed worker was replaced; what it owed has been asked for again, once. */
  readonly replaced: () => void;
  /** Kernels cannot be compiled here: the evaluator runs, slower. */
  readonly evaluating: () => void;
}

/** The page's side of the workers. */
export interface Engine {
  /** Runs a race; the newest wins. */
  readonly run: (runners: readonly Runner[]) => void;
  /** Samples a surface; the newest wins. */
  readonly field: (request: Omit<FieldRequest, 'kind' | 'generation'>) => void;
  /** Ends the running race; its rows so far stay. */
  readonly cancel: () => void;
  readonly dispose: () => void;
}

type Question = RunRequest | FieldRequest;

/** One worker and what it owes: at most one request under way and one that waits. */
interface Desk {
  /** Asks for something; what waited is forgotten. */
  readonly ask: (request: Question) => void;
  /** Says something that needs no answer. */
  readonly tell: (request: Request, transfer?: readonly ArrayBuffer[]) => void;
  readonly dispose: () => void;
}

interface DeskEvents {
  /** Returns whether the answer completes the request under way. */
  readonly answered: (reply: Reply) => boolean;
  readonly replaced: () => void;
}

/** Opens a desk over a worker that `open` makes; made anew whenever it falls silent. */
function openDesk(open: () => Worker, events: DeskEvents): Desk {
  let ready = false;
  let underWay: Question | null = null;
  let waiting: Question | null = null;
  let retried = false;
  let alarm: ReturnType<typeof setTimeout> | undefined;
  let worker = start();

  function start(): Worker {
    const fresh = open();
    fresh.onmessage = ({ data }: MessageEvent<Reply>) => receive(data);
    fresh.onerror = replace;
    return fresh;
  }
  function expect(within: number): void {
    clearTimeout(alarm);
    alarm = underWay ? setTimeout(replace, within) : undefined;
  }
  function send(request: Question): void {
    underWay = request;
    worker.postMessage(request);
    expect(ready ? SILENCE[request.kind] : STARTING);
  }
  function receive(reply: Reply): void {
    if (reply.kind === 'ready') ready = true;
    const complete = events.answered(reply);
    if (complete && 'generation' in reply && reply.generation === underWay?.generation) {
      underWay = null;
      retried = false;
    }
    expect(reply.kind === 'loading' ? STARTING : underWay ? SILENCE[underWay.kind] : 0);
    // An answer, even half of one, is the moment to let a newer request through.
    if (!waiting || !ready) return;
    const next = waiting;
    waiting = null;
    send(next);
  }
  function replace(): void {
    worker.terminate();
    ready = false;
    worker = start();
    // What silenced two workers in a row is not asked a third time.
    const again = waiting ?? (retried ? null : underWay);
    retried = again !== null && again === underWay;
    waiting = null;
    underWay = null;
    if (again) send(again);
    events.replaced();
  }
  return {
    ask: (request) => {
      if (underWay) waiting = request;
      else send(request);
    },
    tell: (request, transfer = []) => worker.postMessage(request, [...transfer]),
    dispose: () => {
      clearTimeout(alarm);
      worker.terminate();
    },
  };
}

/**
 * Starts the workers: one runs races, the other samples surfaces, so that neither waits for the other.
 * `open` makes a worker; main passes the bundled one.
 */
export function createEngine(open: () => Worker, listener: Listener): Engine {
  let newestRun = 0;
  let newestField = 0;

  const runner = openDesk(open, {
    replaced: listener.replaced,
    answered: (reply) => {
      if (reply.kind === 'ready' && !reply.compiled) listener.evaluating();
      if (reply.kind !== 'rows') return false;
      if (reply.generation === newestRun) listener.rows(reply);
      runner.tell({ kind: 'recycle', buffer: reply.buffer }, [reply.buffer]);
      return reply.done;
    },
  });
  const sampler = openDesk(open, {
    replaced: listener.replaced,
    answered: (reply) => {
      if (reply.kind === 'field' && reply.generation === newestField) listener.field(reply);
      if (reply.kind === 'problem' && reply.generation === newestField) listener.problem(reply);
      return reply.kind === 'field' || reply.kind === 'problem';
    },
  });

  return {
    run: (runners) => runner.ask({ kind: 'run', generation: ++newestRun, runners }),
    field: (request) => sampler.ask({ kind: 'field', generation: ++newestField, ...request }),
    cancel: () => runner.tell({ kind: 'cancel', generation: newestRun }),
    dispose: () => {
      runner.dispose();
      sampler.dispose();
    },
  };
}
