import type { Optimizer } from '../definition';

/** The simplex of Nelder and Mead: a triangle that tumbles downhill and shrinks at the bottom. */
export const nelderMead: Optimizer = {
  id: 'nelder-mead',
  name: { en: 'Nelder–Mead', ko: '넬더–미드' },
  also: ['downhill simplex', '심플렉스법', '단체법'],
  group: 'derivative-free',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [1e-3, 10] log
ρ = 1 in [0.5, 1.5]
χ = 2 in [1.1, 3]
γ = 0.5 in [0.1, 0.9]
σ = 0.5 in [0.1, 0.9]`,
      method: {
        name: 'nelder-mead',
        shows: [
          'f(x_{1}) \\le f(x_{2}) \\le \\dots \\le f(x_{n+1})',
          '\\bar{x} = \\textstyle\\frac{1}{n} \\sum_{i=1}^{n} x_{i}',
          'x_{n+1} \\leftarrow \\bar{x} + t\\, (\\bar{x} - x_{n+1})',
          't = \\rho,\\ \\rho\\chi,\\ \\rho\\gamma,\\ -\\gamma',
          '\\vee\\ \\ x_{i} \\leftarrow x_{1} + \\sigma\\, (x_{i} - x_{1})',
          'w \\leftarrow \\textstyle\\frac{1}{n+1} \\sum_{i=1}^{n+1} x_{i}',
        ],
      },
      exempt: {
        rest: 'the position is the middle of a simplex, which moves until the simplex has shrunk',
        seed: 'it asks for no gradient, and only gradients are noisy',
      },
    },
  ],
  eta: 'length',
  bowlRate: 0.5,
  says: {
    en: 'A triangle that tumbles downhill, never asking for a slope; η is the edge it begins with.',
    ko: '기울기를 묻지 않고 삼각형이 내리막으로 굴러갑니다. η는 처음 삼각형의 변입니다.',
  },
  source: {
    authors: 'J. A. Nelder, R. Mead',
    year: 1965,
    title: 'A simplex method for function minimization',
    where:
      'The Computer Journal 7(4), pp. 308–313; in the wording of J. C. Lagarias, J. A. Reeds, M. H. Wright, P. E. Wright, ' +
      'SIAM Journal on Optimization 9(1), 1998, section 2',
    url: 'https://doi.org/10.1093/comjnl/7.4.308',
  },
};
