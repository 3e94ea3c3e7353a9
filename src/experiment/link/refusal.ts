import type { Problem, Result } from '../../notation/problem';
import { createSignal, type Signal } from '../../notation/signal';
import type { LinkCode, LinkProblem } from './problem';

const opening: Signal<LinkProblem> = createSignal();

const MOST_QUOTED = 40;

/** A word of a link as an error may show it. */
export const quoted = (word: string): string =>
  word.length > MOST_QUOTED ? `${word.slice(0, MOST_QUOTED)}…` : word;

/** Gives up on the link or file being read. */
export const refuse = (
  code: LinkCode,
  field: string,
  data: LinkProblem['data'] = {},
  problem?: Problem,
): never => opening.raise({ code, field, data, ...(problem && { problem }) });

/** Reads something that waits; its value, or the problem with which it was refused. */
export const attempt: <T>(read: () => Promise<T>) => Promise<Result<T, LinkProblem>> = opening.attemptLater;

/** `attempt` for what needs no waiting. */
export const attemptNow: <T>(read: () => T) => Result<T, LinkProblem> = opening.attempt;
