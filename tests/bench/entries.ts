import { objectiveById } from '../../src/catalog/known';
import { optimizerById } from '../../src/catalog/known';
import type { Result } from '../../src/notation/problem';
import { parseRule, parseSurface } from '../../src/notation/parse';
import type { Parameter, RuleText, SurfaceText } from '../../src/notation/tree';
import type { Entry } from '../../src/run/entry';

/** The value of what cannot fail here. */
export function sure<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A text with its declared values, but for those that are set. */
const valued = <Text extends { readonly parameters: readonly Parameter[] }>(
  text: Text,
  set: Readonly<Record<string, number>>,
) => ({ text, values: new Map(text.parameters.map(({ name, value }) => [name, set[name] ?? value])) });

/** A run of so many steps; parameters that are not set have their declared values. */
export const entryOf = (
  surface: SurfaceText,
  rule: RuleText,
  start: readonly number[],
  steps: number,
  set: Readonly<Record<string, number>> = {},
): Entry => ({
  surface: valued(surface, set),
  rule: valued(rule, set),
  treatment: { sign: 'min', noise: 0, decay: 0 },
  start,
  budget: { kind: 'steps', amount: steps },
  seed: 1,
});

/** A surface of the catalogue. */
export const surfaceOf = (id: string): SurfaceText => sure(parseSurface(objectiveById.get(id)!.text));

/** The default form of an optimizer of the catalogue. */
export const ruleOf = (id: string): RuleText => sure(parseRule(optimizerById.get(id)!.forms[0].text));
