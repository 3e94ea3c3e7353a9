import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextKind } from '../../src/notation/functions';
import { MOST_CHARACTERS, MOST_DEPTH, MOST_NODES } from '../../src/notation/limits';
import { printExpr } from '../../src/notation/print';
import { NUMPY, pythonExpr } from '../../src/notation/python';
import { texLines } from '../../src/notation/tex';
import type { Expr } from '../../src/notation/tree';
import { walk } from '../../src/notation/walk';
import { runs } from '../runs';
import { identity, mended, parsed } from './mending';

/** Texts that are read, to be broken. */
const SOUND: readonly (readonly [kind: TextKind, source: string])[] = [
  ['surface', 'f(x, y) = (1.5 - x + xy)^2 + |y - 0.01x²| / (1 + sin² x cos y)'],
  ['surface', 'a = 1 in [0, 5]; b = 100 in [1, 1000] log\nf = (a - x)^2 + b (y - x^2)^2'],
  ['surface', 'u = φ0 + φ1 X\nmodel = sin(u) exp(-u^2 / 32) # Gabor\nf(φ0, φ1) = sum((model - Y)^2)'],
  [
    'rule',
    'η = 0.05 in [1e-5, 10] log\nm(0) = grad(w)\nm = 0.9 m + 0.1g\nm̂ = m / (1 - 0.9^t)\nw ← w − ηm̂ / √(m)',
  ],
  [
    'rule',
    'v = where(t == 1 and not f < 0, g, 0.9 v + ∇f(w - v))\nw = lowest(w - v, w - clamp(v, -1, 1) norm(g))',
  ],
  ['schedule', 'best(0) = ∞\nbest = min(best, f)\nη = η0 where(f > best or mod(t, 3) >= 1, 0.5, 1)'],
];

/** Words that have undone parsers, or that mean something here. */
const NASTY = [
  'constructor¦__proto__¦prototype¦toString¦hasOwnProperty¦valueOf¦this¦eval¦import()',
  'x¦y¦w¦g¦f¦f(¦t¦T¦N¦X¦η¦η0¦β¦m(0) = ¦x1x2¦xy¦e¦π¦∞¦in [¦]',
  '0¦1¦2.¦.5¦1e¦1e999¦1e-999¦0x10¦1.2.3¦0,5¦007¦99999999999999999999999¦NaN¦Infinity',
  '+¦-¦*¦/¦^¦**¦(¦)¦|¦,¦=¦==¦!=¦<=¦<¦:=¦←¦-=¦√¦∇¦∇f(¦−',
  '²¦⁻¹¦⁽¦⁾¦ᵗ¦₁¦\u0302¦\u0303¦m̂¦ŷ¦ａ¦（¦＝¦０¦，¦；¦　¦\u00a0',
  'ㅌ¦ㅈ¦뉴¦\u1110\u1173¦😀¦\ud83d¦\ude00¦\u202e¦\u2028¦\u0000¦\ufeff¦\u200b¦ß¦İ¦ﬁ',
  'sin¦sin ¦cos(¦log¦ln¦min(¦where(¦grad(¦sum(¦mean(¦norm(¦dot(¦lowest(¦sqrt',
  ' and ¦ or ¦ not ¦ in ¦log¦int¦\n¦\r\n¦;¦#¦ ¦\t¦a = 1\n¦f = ¦w = ¦η = ',
].flatMap((row) => row.split('¦'));

const soup = fc.tuple(
  fc.constantFrom<TextKind>('surface', 'rule', 'schedule'),
  fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: 'binary' })), {
      maxLength: 40,
    })
    .map((words) => words.join('')),
);

/** Where a text is cut, how much is left out there, and what stands there instead. */
const cut = fc.tuple(fc.nat(), fc.nat({ max: 4 }), fc.constantFrom('', ...NASTY));

/** A sound text with one to three cuts. */
const broken = fc
  .tuple(fc.constantFrom(...SOUND), fc.array(cut, { minLength: 1, maxLength: 3 }))
  .map(([[kind, sound], cuts]) => {
    const source = cuts.reduce((text, [place, length, word]) => {
      const from = place % (text.length + 1);
      return text.slice(0, from) + word + text.slice(from + length);
    }, sound);
    return [kind, source] as const;
  });

/** What holds for every text: it is read, printed and explained, or its problem has a place and mends that lead on. */
function survives(kind: TextKind, source: string): void {
  const result = parsed(kind, source);
  if (result.ok) {
    const text = result.value;
    for (const { expr } of text.equations)
      expect(printExpr(expr) + pythonExpr(expr, NUMPY)).not.toContain('undefined');
    expect(texLines(text).length).toBeGreaterThanOrEqual(text.equations.length);
    const nodes: Expr[] = [];
    for (const { expr } of text.equations) walk(expr, (node) => nodes.push(node));
    expect(nodes.length).toBeLessThanOrEqual(MOST_NODES);
    for (const { span } of nodes) expectInside(span, source);
    for (const { value, low, high } of text.parameters) {
      expect([value, low, high].every(Number.isFinite)).toBe(true);
      expect(low).toBeLessThan(high);
    }
    return;
  }
  const { error } = result;
  expectInside(error.span, source);
  for (const mend of error.mends) {
    expectInside(mend.span, source);
    const next = mended(source, mend);
    const after = parsed(kind, next);
    if (!after.ok) expect(identity(next, after.error)).not.toBe(identity(source, error));
  }
}

function expectInside({ from, to }: { readonly from: number; readonly to: number }, source: string): void {
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThanOrEqual(from);
  expect(to).toBeLessThanOrEqual(source.length);
}

test('the sound texts are sound', () => {
  for (const [kind, source] of SOUND) expect(parsed(kind, source)).toMatchObject({ ok: true });
});

describe('any text is read or refused by name', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort().join();

  test.each([
    ['words that mean something, in any order', soup],
    ['sound texts, broken', broken],
  ])('%s', { timeout: 600_000 }, (_, texts) => {
    fc.assert(
      fc.property(texts, ([kind, source]) => survives(kind, source)),
      { numRuns: runs(10_000) },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(prototype);
  });
});

describe('the worst texts have a named problem', () => {
  const fitting = (unit: string): string => unit.repeat(Math.floor((MOST_CHARACTERS - 10) / unit.length));
  test.each([
    ['x^x^x…', `f(x) = ${fitting('x^')}x`, 'too-deep'],
    ['deep brackets', `f(x) = ${fitting('(')}x`, 'too-deep'],
    ['10,000 brackets', `f(x) = ${'('.repeat(10_000)}x${')'.repeat(10_000)}`, 'too-long'],
    ['500,000 terms', 'x + '.repeat(500_000), 'too-long'],
    ['deep calls', `f(x) = ${fitting('sin(')}x`, 'too-deep'],
    ['bare calls', `f(x) = ${fitting('sin ')}x`, 'too-deep'],
    ['deep roots', `f(x) = ${fitting('√(')}x`, 'too-deep'],
    ['signs', `f(x) = ${fitting('-')}x`, 'too-deep'],
    ['denials', `f(x) = ${fitting('not ')}x`, 'too-deep'],
    ['bars', `f(x) = ${fitting('|')}x`, 'too-deep'],
    ['exponents of names', `f(x) = ${fitting('sin^(')}x`, 'too-deep'],
    ['terms', `f(x) = ${fitting('x+')}x`, 'too-many-nodes'],
    ['letters', `f(x) = ${fitting('x')}`, 'too-many-nodes'],
    ['arguments', `f(x) = max(${fitting('-x,').slice(12)}x)`, 'too-many-nodes'],
    ['comparisons', `f(x) = ${fitting('x<')}x`, 'chained-comparison'],
    ['ambiguous factors', `f(x) = x/y${fitting(' x')}`, 'unknown-name'],
    ['superscripts', `f(x) = x${fitting('⁽')}`, 'too-deep'],
    ['constructor', 'constructor', 'unknown-name'],
    ['a prototype', 'x.__proto__', 'unexpected-character'],
    ['a member', 'x.constructor', 'unexpected-character'],
    ['an index', 'x[0]', 'unexpected-token'],
    ['a string', '"x"', 'unexpected-character'],
    ['a right-to-left mark', 'x + \u202ey', 'unexpected-character'],
    ['half a character', 'x + \ud83d', 'unexpected-character'],
    ['a letter that looks like x', 'x + \u0445', 'unexpected-character'],
    ['an accent on nothing', '\u0302 + x', 'unexpected-character'],
  ])('%s', (_, source, code) => {
    const result = parsed('surface', source);
    expect(result.ok ? 'read' : result.error.code).toBe(code);
    expectInside(result.ok ? { from: 0, to: 0 } : result.error.span, source);
  });

  test('names that every object has are names like any other', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const result = parsed('surface', `${name} = 2\nf(x) = ${name} x`);
      expect(result.ok && result.value.parameters.map((parameter) => parameter.name)).toEqual([name]);
    }
  });
});

describe('just below each limit a text is read', () => {
  const edge = 'f(x) = ';
  test.each([
    ['characters', `${edge}x${' '.repeat(MOST_CHARACTERS - edge.length - 1)}`],
    ['nodes', `${edge}${'x+'.repeat(MOST_NODES / 2 - 1)}-x`],
    ['brackets', `${edge}${'('.repeat(MOST_DEPTH)}x${')'.repeat(MOST_DEPTH)}`],
    ['exponents', `${edge}${'x^'.repeat(MOST_DEPTH)}x`],
  ])('%s', (_, source) => {
    const result = parsed('surface', source);
    expect(result.ok || result.error).toBe(true);
  });
});

test('a coordinate whose number no text could reach is a name that is not known', () => {
  expect(parsed('surface', 'x99999999999999999999999 + x')).toMatchObject({
    ok: false,
    error: { code: 'unknown-name' },
  });
});
