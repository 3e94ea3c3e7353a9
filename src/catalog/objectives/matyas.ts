import type { Objective } from '../definition';

/** A shallow bowl whose long axis is the diagonal. */
export const matyas: Objective = {
  id: 'matyas',
  name: { en: 'Matyas', ko: '마티아스 함수' },
  group: 'valley',
  text: 'f = 0.26(x^2 + y^2) - 0.48xy',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-8, 3],
  rate: 0.5,
  minima: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'Steep across the diagonal and almost flat along it: every path bends first, then hurries or crawls along the line.',
    ko: '대각선을 가로지르면 가파르고 대각선을 따라가면 거의 평평합니다. 어느 경로든 먼저 꺾인 뒤 대각선을 따라 나아갑니다.',
  },
  source: {
    authors: 'M. Jamil, X.-S. Yang',
    year: 2013,
    title: 'A literature survey of benchmark functions for global optimisation problems',
    where: 'Int. J. Mathematical Modelling and Numerical Optimisation 4(2), pp. 150–194, Matyas function',
    url: 'https://arxiv.org/abs/1308.4008',
  },
};
