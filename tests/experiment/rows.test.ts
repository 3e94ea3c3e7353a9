import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { textInCsv } from '../../src/experiment/rows';
import { runs } from '../runs';

test.each([
  ['=1+1', "'=1+1"],
  ['+x', "'+x"],
  ['-x', "'-x"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("a,b")', '"\'=HYPERLINK(""a,b"")"'],
  ['a,b', '"a,b"'],
  ['adam.inside', 'adam.inside'],
  ['x1', 'x1'],
])('%j in a table is %j', (text, cell) => expect(textInCsv(text)).toBe(cell));

test('no text begins a formula, and every text is one cell', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const cell = textInCsv(text);
      const quoted = /^"((?:[^"]|"")*)"$/.exec(cell)?.[1]?.replaceAll('""', '"');
      const content = quoted ?? cell;
      expect(content).not.toMatch(/^[=+\-@\t\r]/);
      if (quoted === undefined) expect(cell).not.toMatch(/[",\r\n]/);
      expect([text, `'${text}`]).toContain(content);
    }),
    { numRuns: runs(500) },
  );
});
