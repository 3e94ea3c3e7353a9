import { describe, expect, test } from 'vitest';
import type { TextKind } from '../../src/notation/functions';
import type { Problem, ProblemCode } from '../../src/notation/problem';
import { identity, mended, parsed } from './mending';

/** A text with its problem's place between « and », what is wrong there, and what each mend makes of the text. */
type Case = readonly [kind: TextKind, marked: string, code: ProblemCode, mended?: readonly string[]];

const η = 'η = 0.1\n';

const cases: readonly Case[] = [
  ['surface', '«»', 'empty'],
  ['surface', '«# only a word\n;»', 'empty'],
  ['surface', `${'x'.repeat(2000)}«x»`, 'too-long'],
  ['surface', `f(x) = ${'x+'.repeat(500)}x`, 'too-many-nodes'],
  ['surface', `f(x) = ${'('.repeat(101)}x`, 'too-deep'],

  ['surface', 'x + «$»', 'unexpected-character'],
  ['surface', 'x + «😀»', 'unexpected-character'],
  ['surface', 'x + «.»', 'unexpected-character'],
  ['surface', 'x + «"»y"', 'unexpected-character'],
  ['surface', 'x «.»y', 'unexpected-character'],
  ['surface', 'x + «»', 'unexpected-end'],
  ['surface', 'f =«\n»x', 'unexpected-end'],
  ['surface', 'x + «*» y', 'unexpected-token'],
  ['surface', 'x + y«)»', 'unexpected-token'],
  ['surface', 'u = x «=» y', 'unexpected-token'],
  ['surface', '«=» x', 'unexpected-token'],
  ['surface', 'u «+» v = x', 'unexpected-token'],
  ['surface', 'x«[»0]', 'unexpected-token'],
  ['surface', 'f(x«+»y) = x', 'unexpected-token'],
  ['surface', 'f(x,«)» = x', 'unexpected-token'],
  ['surface', 'q«(»x) = x', 'unexpected-token'],
  ['surface', 'x «not» y', 'unexpected-token'],
  ['surface', '«in» = 2 in [0, 3]\nx', 'unexpected-token'],
  ['surface', '«or» = 2\nx', 'unexpected-token'],
  ['surface', '«not» = x\nx', 'unexpected-token'],
  ['surface', 'f(x, «and») = x', 'unexpected-token'],
  ['rule', '«and» = 0.1\nw = w - g', 'unexpected-token'],
  ['rule', '«in»(0) = 1\nw = w - g', 'unexpected-token'],
  ['rule', 'w = w - g\n«or» = g', 'unexpected-token'],
  ['surface', 'x + «in»', 'unexpected-token'],
  ['surface', 'x + «sin»', 'unexpected-token'],
  ['surface', 'x + «∇»x', 'unexpected-token'],
  ['surface', '«u(0)» = 1\nx + u', 'unexpected-token'],
  ['surface', 'a = 1 in [0«;» 1]\nx', 'unexpected-token'],
  ['surface', 'a = 1 in [0, 1] «linear»\nx', 'unexpected-token'],
  ['surface', 'f = x «-=» 2', 'unexpected-token'],
  ['surface', '«(»x + y', 'unclosed-bracket'],
  ['surface', 'x + sin«(»x\n', 'unclosed-bracket'],
  ['surface', '«|»x', 'unclosed-bracket'],
  ['surface', 'a = 1 in «[»0, 1', 'unclosed-bracket'],
  ['surface', 'a = «b» in [0, 1]\nb = 1\nx', 'not-a-number'],
  ['surface', 'a = «1/0» in [0, 1]\nx', 'not-a-number'],
  ['surface', 'a = 1 in [0, «inf»]\nx', 'not-a-number'],
  ['surface', 'a = «sin(1)» in [0, 1]\nx', 'not-a-number'],
  ['surface', 'x + «1e999»', 'not-a-number'],

  ['surface', 'x + «k»', 'unknown-name', ['k = 1\nx + k', 'f(x, k) = x + k']],
  ['surface', 'f = x + «k»', 'unknown-name', ['k = 1\nf = x + k', 'f(x, k) = x + k']],
  ['surface', 'f(x) = «κ₁» x', 'unknown-name', ['κ₁ = 1\nf(x) = κ₁ x', 'f(x, κ₁) = κ₁ x']],
  ['surface', 'u = «t»\nq = u', 'unknown-name', ['t = 1\nu = t\nq = u', 'u = t\nf(t) = u']],
  ['surface', 'x + «xk»', 'unknown-name', ['xk = 1\nx + xk', 'f(x, xk) = x + xk']],
  ['surface', 'x + «_»_proto__', 'unexpected-character'],
  [
    'surface',
    'x + «constructor»',
    'unknown-name',
    ['constructor = 1\nx + constructor', 'f(x, constructor) = x + constructor'],
  ],
  ['rule', 'w = w - «η» g', 'unknown-name', ['η = 0.01 in [1e-4, 1] log\nw = w - η g']],
  ['rule', '# mine\n\nw = w - «k» g', 'unknown-name', ['# mine\n\nk = 1\nw = w - k g']],
  ['surface', '# mine\nx + «k»', 'unknown-name', ['# mine\nk = 1\nx + k', '# mine\nf(x, k) = x + k']],
  ['schedule', 'η = η0 «w»', 'unknown-name', ['w = 1\nη = η0 w']],
  [
    'surface',
    'x + «Sin»(x)',
    'unknown-function',
    ['x + sin(x)', 'Sin = 1\nx + Sin(x)', 'f(x, Sin) = x + Sin(x)'],
  ],
  ['surface', 'x + «gain» (x)', 'unknown-function', ['gain = 1\nx + gain (x)', 'f(x, gain) = x + gain (x)']],
  ['rule', 'w = w - «toString»(g)', 'unknown-function', ['toString = 1\nw = w - toString(g)']],
  ['surface', 'x + «min(x)»', 'wrong-argument-count'],
  ['surface', 'x + «sin(x, 1)»', 'wrong-argument-count'],
  ['surface', 'x + «norm»(x)', 'not-here'],
  ['surface', 'x + «grad»(x)', 'not-here'],
  ['rule', 'w = «mean»(w)', 'not-here'],
  ['schedule', 'η = «sum»(η0)', 'not-here'],
  ['rule', 'm(0) = «g»\nm = m + g\nw = w - m', 'not-here'],

  ['rule', 'm = 0\n«m» = m + g\nw = w - m', 'assigned-parameter', ['m(0) = 0\nm = m + g\nw = w - m']],
  ['rule', `${η}w = w - g\n«η» = η / 2`, 'assigned-parameter', ['η(0) = 0.1\nw = w - g\nη = η / 2']],
  ['rule', 'a = 1 in [0, 2]\n«a» = a / 2\nw = a', 'assigned-parameter'],
  ['rule', '«f» = 1\nw = w - g', 'assigned-given'],
  ['rule', '«f(w)» = 1\nw = w - g', 'assigned-given'],
  ['rule', '«t» = 2\nw = w - g', 'assigned-given'],
  ['rule', '«w(0)» = 1\nw = w - g', 'assigned-given'],
  ['rule', '«norm» = 2\nw = w - g', 'assigned-given'],
  ['surface', '«π» = 3\nx', 'assigned-given'],
  ['surface', '«sin» = x\nx', 'assigned-given'],
  ['surface', 'f(x, «e») = x', 'assigned-given'],
  ['schedule', '«η0» = 1\nη = η0', 'assigned-given'],
  ['surface', 'a = 1\n«a» = 2\nx', 'assigned-twice'],
  ['surface', 'u = x\n«u» = y\nu', 'assigned-twice'],
  ['surface', 'f = x\n«f(x)» = x', 'assigned-twice'],
  ['surface', 'x^2\n«y^2»', 'assigned-twice'],
  ['surface', 'f(x, y, «x») = x', 'assigned-twice'],
  ['surface', 'f(x) = x\n«x» = 2', 'assigned-twice'],
  ['rule', 'a = 1\n«a» = 2\nw = w - g', 'assigned-twice'],
  ['rule', 'm(0) = 1\n«m(0) = 2»\nm = m + g\nw = w - m', 'assigned-twice'],
  [
    'surface',
    'f = «u» + y # first\nu = x # then',
    'read-before-assigned',
    ['u = x\nf = u + y # first # then'],
  ],
  ['surface', 'u = «u» + x\nu', 'read-before-assigned'],
  ['rule', '«m(0) = 1»\nw = w - g', 'unread-start', ['\nw = w - g']],
  ['rule', '«m(0) = 1»\nm = g\nw = w - m', 'unread-start', ['\nm = g\nw = w - m']],
  ['surface', '«a = 2»', 'no-equation'],
  ['rule', '«w - g»', 'no-equation'],
  ['rule', '«m = g»', 'no-update'],
  ['schedule', '«β = β0»', 'schedule-needs-eta'],

  ['surface', 'x + «x/y z»', 'ambiguous-division', ['x + (x/y) z', 'x + x/(y z)']],
  ['surface', '«x/y z x» + 1', 'ambiguous-division', ['(x/y) z x + 1', 'x/(y z x) + 1']],
  ['surface', '«1/xy»', 'ambiguous-division', ['(1/x)y', '1/(xy)']],
  ['surface', '«1/x(y + 1)»', 'ambiguous-division', ['(1/x)(y + 1)', '1/(x(y + 1))']],
  ['surface', '«5/π x»', 'ambiguous-division', ['(5/π) x', '5/(π x)']],
  ['surface', '«sin x y»', 'ambiguous-function', ['sin (x) y', 'sin (x y)']],
  ['surface', '«cos 2 x y» + 1', 'ambiguous-function', ['cos (2) x y + 1', 'cos (2 x y) + 1']],
  ['surface', '«√x(y + 1)»', 'ambiguous-function', ['√(x)(y + 1)', '√(x(y + 1))']],
  ['surface', '«sin^-1» x', 'inverse-function', ['sin(x)^(-1)']],
  ['surface', 'y «sin⁻¹»(2 x) + 1', 'inverse-function', ['y sin(2 x)^(-1) + 1']],
  ['surface', 'x + 0«,»5', 'decimal-comma', ['x + 0.5']],
  ['surface', 'a = 0«,»5 in [0, 1]\nx a', 'decimal-comma', ['a = 0.5 in [0, 1]\nx a']],
  ['surface', '(0«,»5 x)', 'decimal-comma', ['(0.5 x)']],
  ['surface', 'x«,» y', 'unexpected-token'],
  ['rule', `${η}w «-=» η g`, 'compound-assignment', [`${η}w = w - η g`]],
  ['rule', 'w «-=» g + w', 'compound-assignment', ['w = w - (g + w)']],
  ['rule', 'w «+=» g - w', 'compound-assignment', ['w = w + g - w']],
  ['rule', 'w «*=» 1 - T # shrink', 'compound-assignment', ['w = w * (1 - T) # shrink']],
  ['surface', 'x + «ㅌ»', 'hangul-name', ['x + x']],
  ['surface', 'x + «ㅛ»', 'hangul-name', ['x + y']],
  ['surface', 'x + «뉴»', 'hangul-name'],
  ['surface', 'x + «나»', 'hangul-name'],
  ['rule', '«ㅈ» = w - g', 'hangul-name', ['w = w - g']],
  ['rule', '«ㅎㅎ» = w - g', 'hangul-name', ['gg = w - g']],
  ['rule', 'w = w - «|g|»', 'bars-in-rule', ['w = w - abs(g)', 'w = w - norm(g)']],
  ['rule', 'w = |w - «|g|»|', 'bars-in-rule', ['w = |w - abs(g)|', 'w = |w - norm(g)|']],
  ['schedule', 'η = «|η0|»', 'bars-in-rule', ['η = abs(η0)', 'η = norm(η0)']],
  ['surface', 'x «2»', 'number-second', ['x * 2']],
  ['surface', '2 «3» x', 'number-second', ['2 * 3 x']],
  ['surface', '(x + 1)«2»', 'number-second', ['(x + 1)* 2']],
  ['surface', '«x(2)»', 'name-times-call', ['x * (2)']],
  ['rule', 'm = m + g\nw = w - «m(0)»', 'name-times-call', ['m = m + g\nw = w - m * (0)']],
  ['surface', '0 < x «<» 1', 'chained-comparison', ['0 < x and x < 1']],
  ['surface', '1 == x + 1 «!=» y', 'chained-comparison', ['1 == x + 1 and x + 1 != y']],

  ['surface', 'a = 1 in «[2, 0]»\nx', 'bad-range', ['a = 1 in [0, 2]\nx']],
  ['surface', 'a = 1 in «[1, 1]»\nx', 'bad-range'],
  ['surface', 'a = 1 in «[0, 1]» log\nx', 'bad-range'],
  ['surface', 'a = 1 in «[π, 1/8]» log\nx', 'bad-range', ['a = 1 in [1/8, π] log\nx']],
  ['surface', 'x1 + «x3»', 'coordinate-gap'],
  ['surface', '«x2»^2', 'coordinate-gap'],
  ['surface', '«a = 1\na^2»', 'no-coordinates'],
  [
    'surface',
    `«f(${Array.from({ length: 65 }, (_, i) => `c${i + 1}`).join(', ')}) = c1»`,
    'too-many-coordinates',
  ],
];

function problemOf(kind: TextKind, source: string): Problem {
  const result = parsed(kind, source);
  if (result.ok) throw new Error(`${source} was read`);
  return result.error;
}

const unmarked = (marked: string): string => marked.replace(/[«»]/g, '');

const named = cases.map(([kind, marked, code, texts = []]) => ({ kind, marked, code, texts }));

describe.each(named)('in a $kind, $marked', ({ kind, marked, code, texts }) => {
  const source = unmarked(marked);
  const problem = problemOf(kind, source);

  test(`is ${code}, where it is`, () => {
    expect(problem.code).toBe(code);
    if (!marked.includes('«')) return;
    const { from, to } = problem.span;
    expect(`${source.slice(0, from)}«${source.slice(from, to)}»${source.slice(to)}`).toBe(marked);
  });

  test(`has ${texts.length} mends, each of which leads on`, () => {
    expect(problem.mends.map((mend) => mended(source, mend))).toEqual(texts);
    for (const text of texts) {
      const next = parsed(kind, text);
      if (!next.ok) expect(identity(text, next.error)).not.toBe(identity(source, problem));
    }
  });
});

/** What only the graph can find: it knows which values are vectors or columns. */
type GraphCode = 'not-a-number-value' | 'not-a-vector' | 'no-data' | 'column-value' | 'graph-too-large';

test('every problem of a text has a case', () => {
  const codes: Record<Exclude<ProblemCode, GraphCode>, true> = {
    empty: true,
    'too-long': true,
    'too-many-nodes': true,
    'too-deep': true,
    'unexpected-character': true,
    'unexpected-end': true,
    'unexpected-token': true,
    'unclosed-bracket': true,
    'not-a-number': true,
    'unknown-name': true,
    'unknown-function': true,
    'wrong-argument-count': true,
    'not-here': true,
    'assigned-parameter': true,
    'assigned-given': true,
    'assigned-twice': true,
    'read-before-assigned': true,
    'unread-start': true,
    'no-equation': true,
    'no-update': true,
    'ambiguous-division': true,
    'ambiguous-function': true,
    'inverse-function': true,
    'decimal-comma': true,
    'compound-assignment': true,
    'hangul-name': true,
    'bars-in-rule': true,
    'number-second': true,
    'name-times-call': true,
    'chained-comparison': true,
    'bad-range': true,
    'coordinate-gap': true,
    'no-coordinates': true,
    'too-many-coordinates': true,
    'schedule-needs-eta': true,
  };
  expect(Object.keys(codes).filter((code) => !cases.some((one) => one[2] === code))).toEqual([]);
});
