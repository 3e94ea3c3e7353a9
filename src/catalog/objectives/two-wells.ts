import type { Objective } from '../definition';

/** A bowl with two wells, the surface of a much-read page on optimizers. */
export const twoWells: Objective = {
  id: 'two-wells',
  name: { en: 'Two wells', ko: '두 우물' },
  group: 'basins',
  text: `a = 2 in [0, 5]
b = 3 in [0, 5]
c = 0.2 in [0.05, 1]
d = 0.2 in [0.05, 1]
f = x^2 + y^2 - a exp(-((x - 1)^2 + y^2)/c) - b exp(-((x + 1)^2 + y^2)/d)`,
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  start: [0.3, 1.5],
  rate: 0.02,
  minima: [
    { at: [-0.9363006340109187, 0], f: -2.063090251768194 },
    { at: [0.905317899160115, 0], f: -1.092731999201741 },
  ],
  saddles: [{ at: [0.06860243670809656, 0], f: -0.03137427327004573 }],
  says: {
    en: 'A shallow well on the right, a deep one on the left: from one start different methods end in different wells.',
    ko: '오른쪽 우물은 얕고 왼쪽 우물은 깊습니다. 같은 곳에서 출발해도 방법에 따라 다른 우물에 도착합니다.',
  },
  source: {
    authors: 'E. Dupont',
    year: 2018,
    title: 'Interactive visualization of optimization algorithms in deep learning',
    where: 'blog post, first equation, with the constants of its code',
    url: 'https://emiliendupont.github.io/2018/01/24/optimization-visualization/',
  },
};
