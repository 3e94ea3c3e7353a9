import type { Parameter } from '../notation/tree';
import type { Parameters } from './experiment';

/**
 * Of some values, those that depart from what a text declares, in the text's order; values of other names are left
 * out, and zero is one number. Equal settings are therefore equal values, and equal links.
 */
export const departures = (values: Parameters, declared: readonly Parameter[]): Parameters =>
  Object.fromEntries(
    declared
      .filter(({ name, value }) => Object.hasOwn(values, name) && values[name] !== value)
      .map(({ name }) => [name, values[name]! + 0]),
  );

/**
 * Values with one of them changed. The very same values where nothing changes, or the number is not finite. `declared`
 * is undefined for a text that cannot be read: then all values are kept, for when it can.
 */
export function withValue(
  values: Parameters,
  declared: readonly Parameter[] | undefined,
  name: string,
  value: number,
): Parameters {
  const parameter = declared?.find((one) => one.name === name);
  const now = Object.hasOwn(values, name) ? values[name] : parameter?.value;
  if (!Number.isFinite(value) || value === now || (declared && !parameter)) return values;
  const next = Object.fromEntries([...Object.entries(values), [name, value]]);
  return declared ? departures(next, declared) : next;
}
