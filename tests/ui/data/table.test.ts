import { describe, expect, test } from 'vitest';
import { numberIn, pairsOf, readTable } from '../../../src/ui/data/table';

const table = (text: string) => {
  const { columns, ...rest } = readTable(text);
  return { ...rest, columns: columns.map(({ name, values }) => [name, ...values]) };
};

describe('a table is read', () => {
  const read = {
    rows: 2,
    beyond: 0,
    columns: [
      ['x', 0.5, 1],
      ['y', -2, 3e-4],
    ],
  };
  test.each([
    ['with commas', 'x,y\n0.5,-2\n1,3e-4\n'],
    ['with tabs', 'x\ty\n0.5\t-2\n1\t3e-4'],
    ['with semicolons and decimal commas', 'x;y\r\n0,5;-2\r\n1,0;3,0e-4\r\n'],
    ['with tabs and decimal commas', 'x\ty\n0,5\t-2\n1\t3e-4'],
    ['with commas, and decimal commas in quotation marks', 'x,y\n"0,5","-2"\n1,"3,0e-4"\n'],
    ['with blanks that line it up', '  x      y\n 0.5   -2\n   1  3e-4'],
    ['with a byte order mark and a typographic minus', '\ufeffx,y\n0.5,\u22122\n1,3e\u22124'],
    ['with empty lines and quotation marks', '"x","y"\n\n"0.5","-2"\n1,3e-4\n\n'],
  ])('%s', (_, text) => expect(table(text)).toEqual(read));

  test('without names: columns are counted', () => {
    expect(table('1,2\n3,4').columns).toEqual([
      ['1', 1, 3],
      ['2', 2, 4],
    ]);
  });

  test('of one column', () => expect(table('7\n8').columns).toEqual([['1', 7, 8]]));

  test('with rows of different lengths and cells that are no numbers', () => {
    expect(table('x,y\n1,a\n2\n3,4,5').columns).toEqual([
      ['x', 1, 2, 3],
      ['y', undefined, undefined, 4],
      ['3', undefined, undefined, 5],
    ]);
  });

  test('up to ten thousand rows', () => {
    const { rows, beyond } = readTable(Array.from({ length: 10_003 }, (_, i) => `${i},1`).join('\n'));
    expect([rows, beyond]).toEqual([10_000, 3]);
  });

  test('with nothing in it', () => expect(table(' \n ')).toEqual({ rows: 0, beyond: 0, columns: [] }));
});

test.each([
  ['1.5', 1.5],
  ['1,5', 1.5],
  [' .5 ', 0.5],
  [',5', 0.5],
  ['-1,25e-2', -0.0125],
  ['1,5,2', undefined],
  ['1,000.5', undefined],
  ['1e400', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['0x10', undefined],
  ['', undefined],
  ['1 000', undefined],
])('%j is %s', (cell, value) => expect(numberIn(cell)).toBe(value));

test('rows of which both columns have a number are kept, in their order', () => {
  const [x, y] = readTable('x,y\n1,a\n2,5\n,6\n3,7').columns;
  expect(pairsOf(x!, y!)).toEqual({ X: [2, 3], Y: [5, 7] });
});
