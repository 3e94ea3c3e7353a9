import type { Runner } from '../experiment/lineup';
import { openDesk } from './desk';
import type { FieldReply, FieldRequest, ProblemReply, RowsReply } from './messages';

/** Who hears from the engine. What comes is always of the newest request; older answers are dropped unheard. */
export interface Listener {
  readonly rows: (reply: RowsReply) => void;
  readonly field: (reply: FieldReply) => void;
  readonly problem: (reply: ProblemReply) => void;
  /** A silent or broken worker was replaced; what it owed has been asked for again. */
  readonly replaced: () => void;
  /** Two workers in a row were lost over the same question: it is given up. */
  readonly failed: (what: 'run' | 'field') => void;
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

/**
 * Starts the workers: one runs races, the other samples surfaces, so that neither waits for the other.
 * `open` makes a worker; main passes the bundled one.
 */
export function createEngine(open: () => Worker, listener: Listener): Engine {
  let newestRun = 0;
  let newestField = 0;

  const runner = openDesk(open, {
    replaced: listener.replaced,
    failed: () => listener.failed('run'),
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
    failed: () => listener.failed('field'),
    answered: (reply) => {
      if (reply.kind === 'field' && reply.generation === newestField) listener.field(reply);
      if (reply.kind === 'problem' && reply.generation === newestField) listener.problem(reply);
      return reply.kind === 'field' || reply.kind === 'problem';
    },
  });

  return {
    run: (runners) => runner.ask({ kind: 'run', generation: ++newestRun, runners }),
    field: (request) => sampler.ask({ kind: 'field', generation: ++newestField, ...request }),
    cancel: () => runner.cancel(newestRun),
    dispose: () => {
      runner.dispose();
      sampler.dispose();
    },
  };
}
