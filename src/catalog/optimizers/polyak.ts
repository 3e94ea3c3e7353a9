import type { Optimizer } from '../definition';

/** Polyak's step: the length with which the tangent plane reaches the lowest value, which must be known. */
export const polyak: Optimizer = {
  id: 'polyak',
  name: { en: 'Polyak step', ko: '폴랴크 보폭' },
  also: ['SPS'],
  group: 'line-search',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [0.01, 2]
f_star = 0 in [-100, 100]
q = dot(g, g)
w = w - η where(q > 0, (f - f_star) / q, 0) g`,
    },
    {
      id: 'capped',
      name: { en: 'with a largest rate', ko: '학습률 상한' },
      text: `η = 0.05 in [1e-5, 10] log
c = 0.5 in [0.1, 2]
f_star = 0 in [-100, 100]
q = dot(g, g)
w = w - where(q > 0, min((f - f_star) / (c q), η), 0) g`,
    },
  ],
  bowlRate: 0.5,
  says: {
    en: 'Knows the lowest value f*, and goes as far as would reach it if the surface were a plane.',
    ko: '가장 낮은 값 f*를 미리 알고, 곡면이 평면이라면 꼭 그 값에 닿을 만큼 움직입니다.',
  },
  source: {
    authors: 'B. T. Polyak',
    year: 1969,
    title: 'Minimization of unsmooth functionals',
    where:
      'USSR Computational Mathematics and Mathematical Physics 9(3), pp. 14–29, the step for a known lowest value; with a largest rate, SPS_max of ' +
      'Loizou et al., AISTATS 2021',
    url: 'https://doi.org/10.1016/0041-5553(69)90061-5',
  },
};
