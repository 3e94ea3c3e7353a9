import type { Optimizer } from '../definition';

/** Barzilai and Borwein's step: the secant equation solved with a single number for the curvature. */
export const barzilaiBorwein: Optimizer = {
  id: 'barzilai-borwein',
  name: { en: 'Barzilai–Borwein', ko: '바질라이–보와인' },
  short: { en: 'BB', ko: 'BB' },
  also: ['spectral gradient', 'BB step'],
  group: 'line-search',
  forms: [
    {
      id: 'long',
      name: { en: 'long step', ko: '긴 보폭' },
      text: `η = 0.01 in [1e-5, 10] log
w_last(0) = w
g_last(0) = grad(w)
s = w - w_last
y = g - g_last
r = where(dot(s, y) > 0, dot(s, s) / dot(s, y), η)
w_last = w
g_last = g
w = w - r g`,
    },
    {
      id: 'short',
      name: { en: 'short step', ko: '짧은 보폭' },
      text: `η = 0.01 in [1e-5, 10] log
w_last(0) = w
g_last(0) = grad(w)
s = w - w_last
y = g - g_last
r = where(dot(s, y) > 0, dot(s, y) / dot(y, y), η)
w_last = w
g_last = g
w = w - r g`,
    },
  ],
  bowlRate: 0.1,
  says: {
    en: 'Reads the curvature from the last move and how the slope changed over it; where that makes no sense, η steps in.',
    ko: '지난 걸음에서 기울기가 얼마나 변했는지로 곡률을 어림해 보폭을 정하고, 어림할 수 없으면 η를 씁니다.',
  },
  source: {
    authors: 'J. Barzilai, J. M. Borwein',
    year: 1988,
    title: 'Two-point step size gradient methods',
    where:
      'IMA Journal of Numerical Analysis 8(1), pp. 141–148, equations (5) and (6), the two solutions of the secant equation',
    url: 'https://doi.org/10.1093/imanum/8.1.141',
  },
};
