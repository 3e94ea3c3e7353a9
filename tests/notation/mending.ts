import { parseRule, parseSchedule, parseSurface } from '../../src/notation/parse';
import type { TextKind } from '../../src/notation/functions';
import type { Mend, Problem, Result } from '../../src/notation/problem';
import type { RuleText, ScheduleText, SurfaceText } from '../../src/notation/tree';

/** A text read as what it is meant to be. */
export function parsed(kind: TextKind, source: string): Result<SurfaceText | RuleText | ScheduleText> {
  if (kind === 'surface') return parseSurface(source);
  return kind === 'rule' ? parseRule(source) : parseSchedule(source);
}

/** The text after a click on a mend. */
export const mended = (source: string, { span, insert }: Mend): string =>
  source.slice(0, span.from) + insert + source.slice(span.to);

/** What tells one problem of a text from another: its code and the text from its place on. */
export const identity = (source: string, { code, span }: Problem): string =>
  `${code} ${source.slice(span.from)}`;
