import fc from 'fast-check';
import type { TextKind } from '../../src/notation/functions';
import { MOST_CHARACTERS } from '../../src/notation/limits';

/** Texts that are read, to be broken. */
export const SOUND: readonly (readonly [kind: TextKind, source: string])[] = [
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

/** Words in any order, as a text of some kind. */
export const soup = fc.tuple(
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
export const broken = fc
  .tuple(fc.constantFrom(...SOUND), fc.array(cut, { minLength: 1, maxLength: 3 }))
  .map(([[kind, sound], cuts]) => {
    const source = cuts.reduce((text, [place, length, word]) => {
      const from = place % (text.length + 1);
      return text.slice(0, from) + word + text.slice(from + length);
    }, sound);
    return [kind, source] as const;
  });

const fitting = (unit: string): string => unit.repeat(Math.floor((MOST_CHARACTERS - 10) / unit.length));

/** The worst surfaces, each with the code of its problem. */
export const WORST: readonly (readonly [name: string, source: string, code: string])[] = [
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
  ['Greek letters', `f(x) = ${fitting('π')}`, 'too-many-nodes'],
  ['accents', `f(x) = ${fitting('m\u0302')}`, 'unknown-name'],
  ['syllables', `f(x) = ${fitting('가')}`, 'hangul-name'],
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
];
