import type { Objective } from '../definition';

/** A plain with one narrow hole. */
export const easom: Objective = {
  id: 'easom',
  name: { en: 'Easom', ko: '이섬 함수' },
  group: 'valley',
  text: 'f = -cos(x) cos(y) exp(-(x - π)^2 - (y - π)^2)',
  domain: [
    [-2, 8],
    [-2, 8],
  ],
  start: [1.8, 4.2],
  rate: 0.2,
  minima: [{ at: [3.141592653589793, 3.141592653589793], f: -1 }],
  says: {
    en: 'Flat almost everywhere: without a slope there is no direction, and a start outside the hole never finds it.',
    ko: '거의 모든 곳이 평평합니다. 기울기가 없으면 방향도 없어서, 구멍 밖에서 출발하면 끝내 찾지 못합니다.',
  },
  source: {
    authors: 'E. E. Easom',
    year: 1990,
    title: 'A survey of global optimization techniques',
    where: 'M. Eng. thesis, University of Louisville',
  },
};
