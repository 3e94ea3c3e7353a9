import type { Optimizer } from '../definition';

/** BFGS: the inverse Hessian is learned from every move, and kept as a whole. */
export const bfgs: Optimizer = {
  id: 'bfgs',
  name: { en: 'BFGS', ko: 'BFGS' },
  also: ['quasi-Newton', '준뉴턴법'],
  group: 'second-order',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 0.5 in [1e-3, 10] log
c1 = 1e-4 in [1e-6, 0.4] log
c2 = 0.9 in [0.1, 0.99]`,
      method: {
        name: 'bfgs',
        shows: [
          'd = -H g,\\quad H(0) = (\\eta / \\lVert g \\rVert)\\, 1',
          'f(w + \\alpha d) \\le f(w) + c_{1} \\alpha\\, g \\cdot d',
          '|\\nabla f(w + \\alpha d) \\cdot d| \\le c_{2}\\, |g \\cdot d|',
          's = \\alpha d,\\quad y = \\nabla f(w + s) - g',
          'V = 1 - s y^{\\top} / (y \\cdot s)',
          'H \\leftarrow V H V^{\\top} + s s^{\\top} / (y \\cdot s)',
          'w \\leftarrow w + s',
        ],
      },
    },
  ],
  eta: 'length',
  bowlRate: 0.5,
  says: {
    en: 'Draws a map of the curvature from every move it makes; η is the length of its very first trial step.',
    ko: '걸음마다 곡률의 지도를 고쳐 그립니다. η는 맨 처음 시험하는 걸음의 길이입니다.',
  },
  source: {
    authors: 'C. G. Broyden, R. Fletcher, D. Goldfarb, D. F. Shanno',
    year: 1970,
    title: 'A new approach to variable metric algorithms',
    where:
      'R. Fletcher, The Computer Journal 13(3), pp. 317–322, one of four papers of that year; in the wording of Nocedal ' +
      'and Wright, 2006, algorithm 6.1 with (6.17) and (6.20), first trial step as on p. 142, strong Wolfe search as in ' +
      'PyTorch 1.13',
    url: 'https://doi.org/10.1093/comjnl/13.3.317',
  },
};
