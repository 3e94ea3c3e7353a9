/** The first place where two rows of numbers differ in any bit, if there is one: −0 is not 0, but NaN is NaN. */
export function firstDifference(actual: readonly number[], expected: readonly number[]) {
  const length = Math.max(actual.length, expected.length);
  const at = Array.from({ length }, (_, i) => Object.is(actual[i], expected[i])).indexOf(false);
  return at < 0 ? undefined : { at, actual: actual[at], expected: expected[at] };
}
