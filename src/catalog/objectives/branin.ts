import type { Objective } from '../definition';

/** Three equally deep minima along a curved valley. */
export const branin: Objective = {
  id: 'branin',
  name: { en: 'Branin', ko: '브라닌 함수' },
  also: ['Branin–Hoo'],
  group: 'basins',
  text: `a = 1 in [0.1, 10] log
b = 5.1/(4π^2) in [0, 0.3]
c = 5/π in [0, 4]
r = 6 in [0, 12]
s = 10 in [0, 20]
t = 1/(8π) in [0, 0.5]
f = a (y - b x^2 + c x - r)^2 + s (1 - t) cos(x) + s`,
  domain: [
    [-5, 10],
    [0, 15],
  ],
  start: [6, 13],
  rate: 0.02,
  minima: [
    { at: [-3.141592653589793, 12.275], f: 0.3978873577297383 },
    { at: [3.141592653589793, 2.275], f: 0.3978873577297383 },
    { at: [9.42477796076938, 2.474999999999999], f: 0.3978873577297383 },
  ],
  saddles: [
    { at: [0, 6], f: 19.60211264227026 },
    { at: [6.283185307179586, 1.0999999999999996], f: 19.60211264227026 },
  ],
  says: {
    en: 'Three minima of the same depth on one winding valley floor: the path shows how soon a method turns along it.',
    ko: '굽은 골짜기 하나에 깊이가 같은 최솟값이 세 개 있습니다. 방법마다 골짜기를 따라 언제 꺾는지가 보입니다.',
  },
  source: {
    authors: 'F. H. Branin',
    year: 1972,
    title: 'Widely convergent method for finding multiple solutions of simultaneous nonlinear equations',
    where: 'IBM Journal of Research and Development 16(5), pp. 504–522',
    url: 'https://doi.org/10.1147/rd.165.0504',
  },
};
