import { expect, test } from 'vitest';
import { optimizers } from '../../src/catalog/optimizers';
import { leftOut } from '../../src/catalog/left-out';

/** What leads a reader to the very formula: a number or a heading of it, or three pages on which it stands alone. */
const PLACE =
  /\b(equations?|algorithms?|sections?|slide|function|the step|averaged trajectory|pp\. 536–538)\b/i;

test.each(optimizers)(
  '$id: its source can be opened, and says where in it the formula stands',
  ({ source }) => {
    expect(source.url).toMatch(/^https:\/\/[^ ]+$/);
    expect(source.where).toMatch(PLACE);
  },
);

test('two sources lead to one place only where they are one paper', () => {
  const shared = optimizers.flatMap(({ id, source }) =>
    optimizers
      .filter((one) => one.source.url === source.url && one.source.title !== source.title)
      .map((one) => `${id} and ${one.id}`),
  );
  expect(shared).toEqual([]);
});

test.each(leftOut)('$name is left out, with a reason in both languages', ({ name, says }) => {
  expect(optimizers.map((one) => one.name.en)).not.toContain(name);
  for (const reason of [says.en, says.ko]) expect(reason).toContain(name);
});
