import { fail, type Problem, type ProblemCode, type Result } from '../notation/problem';
import { createSignal, type Signal } from '../notation/signal';
import type { Span } from '../notation/tree';

const elaboration: Signal<Omit<Problem, 'span'> & { readonly span?: Span }> = createSignal();

/**
 * Gives up on the text being elaborated: everything that may refuse runs inside an `attempt`. Without a span the
 * problem belongs to the whole text.
 */
export const refuse = (code: ProblemCode, data: Problem['data'], span?: Span): never =>
  elaboration.raise({ code, data, mends: [], ...(span && { span }) });

/**
 * Runs a construction of graph nodes; its value, or the problem with which it was refused. `source` is the text that
 * the nodes are made from.
 */
export function attempt<T>(source: string, build: () => T): Result<T> {
  const built = elaboration.attempt(build);
  return built.ok ? built : fail({ span: { from: 0, to: source.length }, ...built.error });
}

/** The value of a result, or the refusal of the construction that asked for it. */
export function refuseWith<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const { code, data, span } = result.error;
  return refuse(code, data, span);
}
