import type { Optimizer } from '../definition';

const text = `η = 0.5 in [1e-3, 10] log
c1 = 1e-4 in [1e-6, 0.1] log
c2 = 0.1 in [0.01, 0.49]`;

const search = [
  'f(w + \\alpha d) \\le f(w) + c_{1} \\alpha\\, g \\cdot d',
  '|\\nabla f(w + \\alpha d) \\cdot d| \\le c_{2}\\, |g \\cdot d|',
  'w \\leftarrow w + \\alpha d',
];

/** Nonlinear conjugate gradients with a line search. */
export const conjugateGradient: Optimizer = {
  id: 'conjugate-gradient',
  name: { en: 'Conjugate gradients', ko: '켤레 기울기법' },
  short: { en: 'CG', ko: 'CG' },
  also: ['CG'],
  group: 'line-search',
  forms: [
    {
      id: 'polak-ribiere',
      name: { en: 'Polak–Ribière', ko: '폴락–리비에르' },
      text,
      method: {
        name: 'polak-ribiere',
        shows: [
          '\\beta = \\max(0,\\, g \\cdot (g - g_{\\mathrm{last}}) / \\lVert g_{\\mathrm{last}} \\rVert^{2})',
          'd = -g + \\beta\\, d_{\\mathrm{last}}',
          ...search,
        ],
      },
    },
    {
      id: 'fletcher-reeves',
      name: { en: 'Fletcher–Reeves', ko: '플레처–리브스' },
      text,
      method: {
        name: 'fletcher-reeves',
        shows: [
          '\\beta = \\lVert g \\rVert^{2} / \\lVert g_{\\mathrm{last}} \\rVert^{2}',
          'd = -g + \\beta\\, d_{\\mathrm{last}}',
          ...search,
        ],
      },
    },
  ],
  eta: 'length',
  bowlRate: 0.5,
  says: {
    en: 'Bends each direction so that it does not undo the last; two exact searches finish a quadratic of two coordinates.',
    ko: '앞 걸음을 허물지 않도록 방향을 틀어 갑니다. 좌표가 둘인 이차 함수라면 정확한 탐색 두 번으로 끝납니다.',
  },
  source: {
    authors: 'R. Fletcher, C. M. Reeves',
    year: 1964,
    title: 'Function minimization by conjugate gradients',
    where:
      'The Computer Journal 7(2), pp. 149–154; E. Polak, G. Ribière, 1969; in the wording of Nocedal and Wright, 2006, ' +
      'algorithm 5.4 with (5.41a) and (5.45), first trial step as on p. 59, strong Wolfe search as in PyTorch 1.13',
    url: 'https://doi.org/10.1093/comjnl/7.2.149',
  },
};
