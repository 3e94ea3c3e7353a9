import type { Objective } from '../definition';

/** Deep hollows far apart, the deepest near a corner. */
export const schwefel: Objective = {
  id: 'schwefel',
  name: { en: 'Schwefel', ko: '슈베펠 함수' },
  group: 'basins',
  text: 'f = 837.9657745448674 - x sin(√|x|) - y sin(√|y|)',
  domain: [
    [-500, 500],
    [-500, 500],
  ],
  start: [300, -200],
  rate: 2,
  minima: [{ at: [420.96874635998205, 420.96874635998205], f: 0 }],
  says: {
    en: 'The deepest hollow lies in a corner, far from the next best: following the lower ground leads away from it.',
    ko: '가장 깊은 웅덩이는 구석에 있고 그다음으로 깊은 것은 멀리 떨어져 있어, 낮은 쪽을 따라가면 오히려 멀어집니다.',
  },
  source: {
    authors: 'H.-P. Schwefel',
    year: 1981,
    title: 'Numerical Optimization of Computer Models',
    where: 'Wiley, Chichester, problem 2.26',
  },
};
