import { fail, ok, type Problem, type Result } from '../../notation/problem';
import type { LinkCode, LinkProblem } from './problem';

const refusals = new WeakMap<Error, LinkProblem>();

const MOST_QUOTED = 40;

/** A word of a link as an error may show it. */
export const quoted = (word: string): string =>
  word.length > MOST_QUOTED ? `${word.slice(0, MOST_QUOTED)}…` : word;

/** Gives up on the link being read. Only `attempt` sees it: everything that may refuse runs inside one. */
export function refuse(
  code: LinkCode,
  field: string,
  data: LinkProblem['data'] = {},
  problem?: Problem,
): never {
  const signal = new Error(code);
  refusals.set(signal, { code, field, data, ...(problem && { problem }) });
  throw signal;
}

/** Reads something; its value, or the problem with which it was refused. Errors that are no refusal pass through. */
export async function attempt<T>(read: () => T | Promise<T>): Promise<Result<T, LinkProblem>> {
  try {
    return ok(await read());
  } catch (signal) {
    return fail(problemOf(signal));
  }
}

/** `attempt` for what needs no waiting. */
export function attemptNow<T>(read: () => T): Result<T, LinkProblem> {
  try {
    return ok(read());
  } catch (signal) {
    return fail(problemOf(signal));
  }
}

function problemOf(signal: unknown): LinkProblem {
  const problem = signal instanceof Error ? refusals.get(signal) : undefined;
  if (problem === undefined) throw signal;
  return problem;
}
