import { fail, ok, type Result } from './problem';

/** A way out of deep work: it is raised with a reason, and told from every other error where it is caught. */
export interface Signal<E> {
  /** Gives up. Everything that may raise runs inside an `attempt`. */
  readonly raise: (reason: E) => never;
  /** The value of some work, or the reason with which it gave up. Errors of another kind pass through. */
  readonly attempt: <T>(work: () => T) => Result<T, E>;
  /** The same for work that waits. */
  readonly attemptLater: <T>(work: () => Promise<T>) => Promise<Result<T, E>>;
}

/** A signal of its own: only its own `attempt` catches it. */
export function createSignal<E extends { readonly code: string }>(): Signal<E> {
  const reasons = new WeakMap<Error, E>();
  const reasonOf = (error: unknown): E => {
    const reason = error instanceof Error ? reasons.get(error) : undefined;
    if (reason === undefined) throw error;
    return reason;
  };
  return {
    raise: (reason) => {
      const error = new Error(reason.code);
      reasons.set(error, reason);
      throw error;
    },
    attempt: (work) => {
      try {
        return ok(work());
      } catch (error) {
        return fail(reasonOf(error));
      }
    },
    attemptLater: async (work) => {
      try {
        return ok(await work());
      } catch (error) {
        return fail(reasonOf(error));
      }
    },
  };
}
