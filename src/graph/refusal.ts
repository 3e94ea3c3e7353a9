import type { Problem, ProblemCode, Result } from '../notation/problem';
import { fail, ok } from '../notation/problem';
import type { Span } from '../notation/tree';

const refusals = new WeakMap<Error, Omit<Problem, 'span'> & { readonly span?: Span }>();

/**
 * Gives up on the text being elaborated. Only `attempt` sees it: everything that may refuse runs inside one.
 * Without a span the problem belongs to the whole text.
 */
export function refuse(code: ProblemCode, data: Problem['data'], span?: Span): never {
  const signal = new Error(code);
  refusals.set(signal, { code, data, mends: [], ...(span && { span }) });
  throw signal;
}

/**
 * Runs a construction of graph nodes; its value, or the problem with which it was refused. `source` is the text that
 * the nodes are made from. Errors that are no refusal pass through.
 */
export function attempt<T>(source: string, build: () => T): Result<T> {
  try {
    return ok(build());
  } catch (signal) {
    const problem = signal instanceof Error ? refusals.get(signal) : undefined;
    if (problem === undefined) throw signal;
    return fail({ span: { from: 0, to: source.length }, ...problem });
  }
}

/** The value of a result, or the refusal of the construction that asked for it. */
export function refuseWith<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, data, span } = result.error;
  return refuse(code, data, span);
}
