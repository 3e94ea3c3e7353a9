import type { RuleText } from '../notation/tree';
import type { OptimizerChoice } from './experiment';

/*
 * An exercise: a rule with a line that is left to be written. What counts is the path and not the text, since one rule
 * can be written in many ways.
 */

/** What is left to be written. */
const BLANK = '?';

/** A rule's text with the right side of one of its equations left out. */
export function blanked({ source, equations }: RuleText, line: number): string {
  const { from, to } = equations[line]!.expr.span;
  return `${source.slice(0, from)}${BLANK}${source.slice(to)}`;
}

/** The name, as it is written, whose line is still to be written; undefined where there is none. */
export const blankIn = (text: string): string | undefined =>
  /^[^\S\n]*([^\s=←#]+)[^\S\n]*(?::?=|←)[^\S\n]*\?/mu.exec(text)?.[1];

/** Whether a racer's rule is sought. */
export const isExercise = (
  optimizer: OptimizerChoice,
): optimizer is Extract<OptimizerChoice, { kind: 'text' }> & { readonly answer: string } =>
  optimizer.kind === 'text' && optimizer.answer !== undefined;
