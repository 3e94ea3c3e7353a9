import type { Objective } from '../definition';

/** A tilted, waving valley: minima in a row, each lower than the last. */
export const mccormick: Objective = {
  id: 'mccormick',
  name: { en: 'McCormick', ko: '맥코믹 함수' },
  group: 'basins',
  text: 'f = sin(x + y) + (x - y)^2 - 1.5x + 2.5y + 1',
  domain: [
    [-1.5, 4],
    [-3, 4],
  ],
  start: [3.5, 3.5],
  rate: 0.1,
  minima: [
    { at: [-0.5471975511965977, -1.5471975511965979], f: -1.9132229549810364 },
    { at: [2.5943951023931957, 1.5943951023931955], f: 1.2283696986087569 },
  ],
  saddles: [{ at: [1.5471975511965979, 0.5471975511965977], f: 1.9132229549810364 }],
  says: {
    en: 'A waving valley that falls towards the lower left: large steps roll on to the next trough, small ones stay in the first.',
    ko: '물결치는 골짜기가 왼쪽 아래로 낮아집니다. 걸음이 크면 다음 골로 넘어가고, 작으면 첫 골에 머뭅니다.',
  },
  source: {
    authors: 'M. Jamil, X.-S. Yang',
    year: 2013,
    title: 'A literature survey of benchmark functions for global optimisation problems',
    where: 'Int. J. Mathematical Modelling and Numerical Optimisation 4(2), pp. 150–194, McCormick function',
    url: 'https://arxiv.org/abs/1308.4008',
  },
};
