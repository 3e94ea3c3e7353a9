import type { Objective } from '../definition';

/** Booth's function: a quadratic whose axes lie across the coordinates. */
export const booth: Objective = {
  id: 'booth',
  name: { en: 'Booth', ko: '부스 함수' },
  group: 'valley',
  text: 'f = (x + 2y - 7)^2 + (2x + y - 5)^2',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-8, 6],
  rate: 0.05,
  minima: [{ at: [1, 3], f: 0 }],
  says: {
    en: 'A slanted bowl: methods that scale each coordinate on its own lose their advantage.',
    ko: '축이 비스듬한 그릇 모양이라, 좌표마다 보폭을 따로 조절하는 방법의 이점이 줄어듭니다.',
  },
  source: {
    authors: 'M. Jamil, X.-S. Yang',
    year: 2013,
    title: 'A literature survey of benchmark functions for global optimisation problems',
    where: 'Int. J. Mathematical Modelling and Numerical Optimisation 4(2), pp. 150–194, Booth function',
    url: 'https://arxiv.org/abs/1308.4008',
  },
};
