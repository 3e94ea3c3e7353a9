import type { Mend, Problem, ProblemCode } from './problem';
import { createSignal, type Signal } from './signal';
import type { Span } from './tree';

const reading: Signal<Problem> = createSignal();

/** Gives up on the text being read. */
export const refuse = (
  code: ProblemCode,
  span: Span,
  data: Problem['data'] = {},
  mends: readonly Mend[] = [],
): never => reading.raise({ code, span, data, mends });

/** Runs a reading; its value, or the problem with which it gave up. */
export const { attempt } = reading;
