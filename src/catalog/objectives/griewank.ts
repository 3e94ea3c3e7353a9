import type { Objective } from '../definition';

/** A very flat bowl under regular waves. */
export const griewank: Objective = {
  id: 'griewank',
  name: { en: 'Griewank', ko: '그리완크 함수' },
  group: 'basins',
  text: 'f = 1 + (x^2 + y^2)/4000 - cos(x) cos(y/√2)',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [4.6, 2],
  rate: 0.5,
  minima: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'The bowl is so flat that only the waves are felt: from afar there is one basin, from near there are many.',
    ko: '바탕이 너무 평평해 물결만 느껴집니다. 멀리서 보면 그릇 하나, 가까이서 보면 웅덩이가 수없이 많습니다.',
  },
  source: {
    authors: 'A. O. Griewank',
    year: 1981,
    title: 'Generalized descent for global optimization',
    where: 'Journal of Optimization Theory and Applications 34(1), pp. 11–39',
    url: 'https://doi.org/10.1007/BF00933356',
  },
};
