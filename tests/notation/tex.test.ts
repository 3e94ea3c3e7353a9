import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS } from '../../src/notation/limits';
import { parseRule, parseSchedule, parseSurface } from '../../src/notation/parse';
import { texExpr, texLines, texName } from '../../src/notation/tex';
import { runs } from '../runs';
import { accepted, treesOf } from './trees';

/** Fails on anything that is not standard TeX, and on more macros than KaTeX expands by itself. */
const typeset = (tex: string): string =>
  katex.renderToString(tex, { throwOnError: true, strict: 'error', trust: false });

const surface = (source: string): string[] => texLines(accepted(parseSurface(source), source));
const rule = (source: string): string[] => texLines(accepted(parseRule(source), source));

describe('a name is set', () => {
  test.each([
    ['x', 'x'],
    ['x1', 'x_1'],
    ['x12', 'x_{12}'],
    ['beta1', '\\beta_1'],
    ['eta', '\\eta'],
    ['eta0', '\\eta_0'],
    ['eps', '\\varepsilon'],
    ['phi', '\\varphi'],
    ['lambda', '\\lambda'],
    ['Delta', '\\Delta'],
    ['m_hat', '\\hat{m}'],
    ['beta1_hat', '\\hat{\\beta}_1'],
    ['w_bar', '\\bar{w}'],
    ['t_max', 't_{\\mathrm{max}}'],
    ['eta_min', '\\eta_{\\mathrm{min}}'],
    ['x_a1', 'x_{a_1}'],
    ['v_max_hat', '\\hat{v}_{\\mathrm{max}}'],
    ['dampening', '\\mathrm{dampening}'],
    ['step_size', '\\mathrm{step\\_size}'],
    ['betas', '\\mathrm{betas}'],
    ['x_', 'x'],
  ])('%s', (name, tex) => {
    expect(texName(name)).toBe(tex);
    expect(() => typeset(tex)).not.toThrow();
  });
});

describe('an expression is set as a textbook has it', () => {
  const names = 'a = 1 in [0, 5]\nb = 1 in [0, 5]\nlong = 1 in [0, 5]\n';
  test.each([
    ['x y', 'x y'],
    ['2x^2 y', '2 x^2 y'],
    ['x * 2', 'x \\cdot 2'],
    ['10(x - 1)^2', '10\\mskip3mu (x - 1)^2'],
    ['(x - 1) y', '(x - 1)\\mskip3mu y'],
    ['10cos(2 pi x)', '10 \\cos(2 \\pi x)'],
    ['long x', '\\mathrm{long}\\mskip3mu x'],
    ['x/20', 'x/20'],
    ['x/(1 + y)', 'x/(1 + y)'],
    ['1/2 x', '\\tfrac{1}{2} x'],
    ['x * 1/2', 'x \\cdot 1/2'],
    ['x * (1/2)', 'x \\cdot \\tfrac{1}{2}'],
    ['(x/y) a', '\\frac{x}{y}\\mskip3mu a'],
    ['x/y/a', '\\frac{x}{y}/a'],
    ['x/(y/a)', 'x/\\frac{y}{a}'],
    ['x/(1 + 2x + 3y + 4a + 5b)', '\\frac{x}{1 + 2 x + 3 y + 4 a + 5 b}'],
    ['x^(1/3)', 'x^{1/3}'],
    ['x^-2', 'x^{-2}'],
    ['(-x)^2', '(-x)^2'],
    ['-x^2', '-x^2'],
    ['-(x y)', '-x y'],
    ['x - (-y)', 'x - (-y)'],
    ['x (-y)', 'x\\mskip3mu (-y)'],
    ['-(x + y)', '-(x + y)'],
    ['x - (y - a)', 'x - (y - a)'],
    ['(x^y)^a', '(x^y)^a'],
    ['sin(x)^2 y', '\\sin^2(x)\\mskip3mu y'],
    ['sin(x)^y', '\\sin(x)^y'],
    ['ln(x)', '\\ln(x)'],
    ['sqrt(x)^2', '(\\sqrt{x})^2'],
    ['|x - y|', '\\lvert x - y\\rvert'],
    ['floor(x)', '\\lfloor x\\rfloor'],
    ['sign(x) y', '\\mathrm{sign}(x)\\mskip3mu y'],
    ['min(x, y, 1)', '\\min(x, y, 1)'],
    ['exp(-(x + (y - 1)^2))', '\\exp\\bigl(-\\bigl(x + (y - 1)^2\\bigr)\\bigr)'],
    ['1e-8 x', '10^{-8} x'],
    ['2.5e-9 x', '2.5 \\cdot 10^{-9} x'],
    ['(2.5e-9)^x', '(2.5 \\cdot 10^{-9})^x'],
    ['e^x + inf', 'e^x + \\infty'],
    ['x <= 1 and not y != 2', 'x \\le 1 \\land \\lnot y \\not= 2'],
    ['where(x < 1, a, b)', '\\begin{cases} a & x < 1 \\\\ b & x \\ge 1 \\end{cases}'],
    ['where(x, a, b)', '\\begin{cases} a & x \\\\ b & \\text{else} \\end{cases}'],
    [
      'where(x == 1, a, b) y',
      '\\left(\\begin{cases} a & x = 1 \\\\ b & x \\not= 1 \\end{cases}\\right)\\mskip3mu y',
    ],
    [
      'where(x < 1, a, where(x < 2, b, a)) y',
      '\\Biggl(\\begin{array}{|ll} a & x < 1 \\\\ b & x < 2 \\\\ a & \\text{else} \\end{array}\\Biggr)\\mskip3mu y',
    ],
    [
      'where(x, where(y, a, b), 1)',
      '\\begin{array}{|ll} \\begin{cases} a & y \\\\ b & \\text{else} \\end{cases} & x \\\\ 1 & \\text{else} \\end{array}',
    ],
  ])('%s', (source, tex) => {
    expect(surface(`${names}f(x, y) = ${source}`).at(-1)).toBe(`f(x, y) = ${tex}`);
    expect(() => typeset(tex)).not.toThrow();
  });

  test.each([
    ['grad(w - eta m)', '\\nabla f(w - \\eta m)'],
    ['hess(w)', '\\mathrm{diag}\\nabla^2 f(w)'],
    ['f(w) - f', 'f(w) - f'],
    ['f (m + w)', 'f(m + w)'],
    ['f * (m + w)', 'f \\cdot (m + w)'],
    ['norm(w)', '\\lVert w\\rVert'],
    ['dot(w, g)', '\\langle w, g\\rangle'],
    ['sum(g^2)', '\\sum g^2'],
    ['sum(g + w) m', '\\bigl(\\sum (g + w)\\bigr)\\mskip3mu m'],
    ['lowest(w, w - g)', '\\mathrm{lowest}(w, w - g)'],
    [
      'lowest(w - 100 η g, w - 10 η g, w - η g, w - 0.1 η g)',
      '\\mathrm{lowest}({w - 100 \\eta g},\\allowbreak {w - 10 \\eta g},\\allowbreak {w - \\eta g},\\allowbreak {w - 0.1 \\eta g})',
    ],
  ])('of a rule: %s', (source, tex) => {
    expect(rule(`eta = 1\nm = m + g\nw = ${source}`).at(-1)).toBe(`w \\leftarrow ${tex}`);
    expect(() => typeset(tex)).not.toThrow();
  });
});

describe('the lines of a text', () => {
  test('memory and the position are rewritten, everything else is equal', () => {
    const lines = rule(
      'η = 1\nβ = 0.9\nm(0) = grad(w)\nm = β m + (1 - β) g\nm_hat = m / (1 - β^t)\nw = w - η m_hat',
    );
    expect(lines).toEqual([
      'm(0) = \\nabla f(w)',
      'm \\leftarrow \\beta m + (1 - \\beta)\\mskip3mu g',
      '\\hat{m} = m/(1 - \\beta^t)',
      'w \\leftarrow w - \\eta\\mskip3mu \\hat{m}',
    ]);
  });

  test('a surface says its coordinates, a schedule its rate', () => {
    expect(surface('u = x^2\nu + y')).toEqual(['u = x^2', 'f(x, y) = u + y']);
    const source = 'η = η0 / (1 + (t - 1))';
    expect(texLines(accepted(parseSchedule(source), source))).toEqual([
      '\\eta = \\eta_0/\\bigl(1 + (t - 1)\\bigr)',
    ]);
  });
});

describe('everything can be set', () => {
  test.each(['surface', 'rule', 'schedule'] as const)('random trees of a %s', (kind) => {
    const names = ['x', 'f', 'beta1', 'm_hat', 'step_size', 't_max', 'ab', 'lambda_', 'x_1_2'];
    fc.assert(
      fc.property(treesOf(kind, names), (expr) => {
        expect(typeset(texExpr(expr))).toContain('katex');
      }),
      { numRuns: runs(1000) },
    );
  });

  const nested = (open: string, inner: string, close: string, depth: number): string =>
    open.repeat(depth) + inner + close.repeat(depth);

  test.each([
    ['spaces', `ab = 1 in [0, 1]\nf(x) = ${'ab '.repeat(490)}`],
    ['comparisons', `f(x, y) = ${'x!=y or '.repeat(240)}x`],
    ['brackets', `f(x) = ${'(x+1)'.repeat(240)}`],
    ['fractions', `f(x) = ${nested('1/(1+', 'x', ')', 90)}`],
    ['fractions to the left', `f(x) = ${'('.repeat(80)}x${'/x)'.repeat(80)}`],
    ['powers', `f(x) = ${nested('x^(1+', 'x', ')', 49)}`],
    ['powers of functions', `f(x) = ${nested('sin(', 'x', ')^2', 90)}`],
    ['conditions', `f(x) = ${nested('where(', 'x', '<1,2,x)', 90)}`],
    ['roots', `f(x) = ${nested('sqrt(1+', 'x', ')', 90)}`],
  ])('many %s', (_, source) => {
    const [tex = ''] = surface(source);
    expect(tex.length).toBeLessThan(20 * MOST_CHARACTERS);
    expect(typeset(tex)).toContain('katex');
  });
});
