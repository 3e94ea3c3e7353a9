import type { Objective } from '../definition';

/** Beale's function: a curved valley between four rising wings; the notes' own test ground. */
export const beale: Objective = {
  id: 'beale',
  name: { en: 'Beale', ko: '빌 함수' },
  group: 'valley',
  text: 'f = (1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2',
  domain: [
    [-4.5, 4.5],
    [-4.5, 4.5],
  ],
  start: [0.7, 1.4],
  rate: 0.01,
  minima: [{ at: [3, 0.5], f: 0 }],
  saddles: [
    { at: [0, 1], f: 14.203125 },
    { at: [0.10053793732415836, -2.644513585023125], f: 9.86451228475556 },
  ],
  says: {
    en: 'Steep walls and a long flat valley: whoever brakes too little overshoots, whoever brakes too much creeps.',
    ko: '벽은 가파르고 골짜기는 길고 평평합니다. 너무 빠르면 지나치고, 너무 조심하면 좀처럼 나아가지 못합니다.',
  },
  source: {
    authors: 'E. M. L. Beale',
    year: 1958,
    title: 'On an iterative method for finding a local minimum of a function of more than one variable',
    where: 'Technical Report 25, Statistical Techniques Research Group, Princeton University',
  },
};
