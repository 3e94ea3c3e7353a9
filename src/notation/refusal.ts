import { fail, type Mend, ok, type Problem, type ProblemCode, type Result } from './problem';
import type { Span } from './tree';

const refusals = new WeakMap<Error, Problem>();

/** Gives up on the text being read. Only `attempt` sees it. */
export function refuse(
  code: ProblemCode,
  span: Span,
  data: Problem['data'] = {},
  mends: readonly Mend[] = [],
): never {
  const signal = new Error(code);
  refusals.set(signal, { code, span, data, mends });
  throw signal;
}

/** Runs a reading; its value, or the problem with which it gave up. Errors that are no refusal pass through. */
export function attempt<T>(read: () => T): Result<T> {
  try {
    return ok(read());
  } catch (signal) {
    const problem = signal instanceof Error ? refusals.get(signal) : undefined;
    if (!problem) throw signal;
    return fail(problem);
  }
}
