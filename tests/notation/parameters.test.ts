import { describe, expect, test } from 'vitest';
import { parseParameters } from '../../src/notation/parse';

describe('the text of a method declares parameters', () => {
  test('and nothing else', () => {
    const read = parseParameters('η = 1 in [0.01, 2]\nm = 10 in [1, 100] int # pairs');
    if (!read.ok) throw new Error(read.error.code);
    const { parameters, equations, memory } = read.value;
    expect(parameters.map(({ name, value, scale }) => [name, value, scale])).toEqual([
      ['eta', 1, 'linear'],
      ['m', 10, 'int'],
    ]);
    expect([equations, memory]).toEqual([[], []]);
  });

  test.each([
    ['', 'empty'],
    ['η = 1\nη = 2', 'assigned-twice'],
    ['η = 1 in [2, 1]', 'bad-range'],
    ['η = 1\nm = g', 'not-here'],
    ['η = 1\nw = w - η g', 'assigned-given'],
    ['η = 1\nP(0) = 1', 'unread-start'],
    ['η = q', 'unknown-name'],
  ])('%j is refused: %s', (text, code) => {
    const read = parseParameters(text);
    expect(read.ok || read.error.code).toBe(code);
  });
});
