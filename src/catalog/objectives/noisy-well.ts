import type { Objective } from '../definition';

/** A parabola under irregular ripples. */
export const noisyWell: Objective = {
  id: 'noisy-well',
  name: { en: 'Noisy well', ko: '울퉁불퉁한 우물' },
  group: 'one',
  text: `a = 0.2 in [0, 1]
f = x^2/10 + a (2 - cos(5x) - cos(8x))`,
  domain: [[-6, 6]],
  start: [-5.5],
  rate: 0.05,
  minima: [{ at: [0], f: 0 }],
  minimaAt: () => [{ at: [0], f: 0 }],
  says: {
    en: 'Ripples of height a set traps in a simple bowl: momentum rolls through what stops plain descent.',
    ko: '단순한 그릇에 크기 a의 잔물결이 얹혀 곳곳이 함정입니다. 경사하강법이 멈추는 곳을 관성은 굴러서 지나갑니다.',
  },
  source: {
    authors: 'Ravine',
    year: 2026,
    title: 'A parabola with two cosines',
    where: 'its minimum is 0 for every a from 0 up, since no cosine exceeds 1',
  },
};
