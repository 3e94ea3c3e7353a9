import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { type Pieces, piecesOf } from '../../src/notation/pieces';
import { parseRule, parseSurface } from '../../src/notation/parse';
import { placesOf } from '../../src/notation/places';
import { texLines } from '../../src/notation/tex';
import type { RuleText, SurfaceText } from '../../src/notation/tree';
import { runs } from '../runs';
import { broken, soup } from './hostile';
import { parsed } from './mending';

type Kind = Pieces['text']['kind'];

/** The pieces of a text that is refused. */
function piecesIn(kind: Kind, source: string): Pieces {
  const read = parsed(kind, source);
  if (read.ok) throw new Error(`is read: ${source}`);
  return piecesOf(kind, source, read.error);
}

const marked = (source: string, { broken: lines }: Pieces): string[] =>
  lines.map(({ span, fault }) => {
    const [before, inside, after] = [
      source.slice(span.from, fault.from),
      source.slice(fault.from, fault.to),
      source.slice(fault.to, span.to),
    ];
    return `${before}[${inside}]${after}`;
  });

/** All texts of the catalogue that are read without being told what their coordinates are. */
const sound: readonly (readonly [string, RuleText | SurfaceText])[] = [
  ...optimizers.flatMap(({ id, forms }) =>
    forms.flatMap((form) => (form.method ? [] : [[`${id}.${form.id}`, parseRule(form.text)] as const])),
  ),
  ...objectives.map(({ id, text }) => [id, parseSurface(text)] as const),
].flatMap(([name, read]) => (read.ok ? [[name, read.value] as const] : []));

describe('a line that is spoilt leaves the others as they are', () => {
  test.each(sound)('in %s', (_, text) => {
    const { source, kind } = text;
    const starts = text.kind === 'rule' ? text.memory.filter(({ start }) => start).length : 0;
    const all = texLines(text);
    text.equations.forEach(({ span }, spoilt) => {
      const pieces = piecesIn(kind, `${source.slice(0, span.to)} @${source.slice(span.to)}`);
      expect(texLines(pieces.text)).toEqual(all.filter((__, line) => line !== starts + spoilt));
      expect(pieces.broken.map((line) => line.span)).toEqual([{ from: span.from, to: span.to + 2 }]);
      expect(pieces.broken[0]!.fault).toEqual({ from: span.to + 1, to: span.to + 2 });
      expect(pieces.declared).toEqual(
        new Set(text.parameters.map(({ name }) => name)).add(text.equations[spoilt]!.name),
      );
    });
  });
});

describe('what a student leaves half written', () => {
  test.each<
    readonly [what: string, kind: Kind, source: string, set: readonly string[], left: readonly string[]]
  >([
    [
      'a name without a value is marked where it is met first',
      'rule',
      '# Mine\nη = 0.1\ns = sign(g) k # here\nw = w - η (s + k)',
      ['w \\leftarrow w - \\eta\\mskip3mu (s + k)'],
      ['s = sign(g) [k]'],
    ],
    [
      'the memory of a line that cannot be read is known by the others',
      'rule',
      'η = 0.1\nu = v\nv = 0.9 v - η g ?\nw = w + v',
      ['u = v', 'w \\leftarrow w + v'],
      ['v = 0.9 v - η g [?]'],
    ],
    ['where something is missing, the place is empty', 'rule', 'w = w - ', [], ['w = w -[]']],
    [
      'each line has its own fault',
      'rule',
      'm = g )\nv = m (\nw = w + m + v',
      ['w \\leftarrow w + m + v'],
      ['m = g [)]', 'v = m ([]'],
    ],
    [
      'brackets that are closed may go on below',
      'rule',
      'm = (g\n + g)\nw = w + k',
      ['m = g + g'],
      ['w = w + [k]'],
    ],
    [
      'full-width signs are what they stand for',
      'rule',
      'm = （g\n+ g）；w = k ＃ (',
      ['m = g + g'],
      ['w = [k]'],
    ],
    ['a text without an update is no line’s fault', 'rule', 'm = g', ['m = g'], []],
    [
      'letters of the wrong keyboard are text',
      'rule',
      'w = w - g\nㅍ = g',
      ['w \\leftarrow w - g'],
      ['[ㅍ] = g'],
    ],
    [
      'a bracket that is left open has a line end where it should not',
      'rule',
      'η = 0.1 in [1,\nw = w - ηg',
      [],
      ['η = 0.1 in [1,[]', '[w] = w - ηg'],
    ],
    ['a lone expression is text', 'surface', 'u = x^2\ny + u @', ['u = x^2'], ['y + u [@]']],
    [
      'a surface has all of its coordinates',
      'surface',
      'u = x^2 ?\nf = u + y^2',
      ['f(x, y) = u + y^2'],
      ['u = x^2 [?]'],
    ],
  ])('%s', (_, kind, source, set, left) => {
    const pieces = piecesIn(kind, source);
    expect(texLines(pieces.text)).toEqual(set);
    expect(marked(source, pieces)).toEqual(left);
  });
});

test.each([
  ['words that mean something, in any order', soup],
  ['sound texts, broken', broken],
])('any text has its pieces, in order and inside it: %s', (_, texts) => {
  fc.assert(
    fc.property(texts, ([kind, source]) => {
      if (kind === 'schedule') return;
      const read = parsed(kind, source);
      if (read.ok) return;
      const pieces = piecesOf(kind, source, read.error);
      expect(texLines(pieces.text).join('')).not.toContain('undefined');
      const places = placesOf(source);
      for (const { span, fault } of pieces.broken) {
        expect(places).toContainEqual(span);
        expect([span.from, fault.from, fault.to, span.to]).toEqual(
          [span.from, fault.from, fault.to, span.to].toSorted((a, b) => a - b),
        );
      }
    }),
    { numRuns: runs(2_000) },
  );
});
