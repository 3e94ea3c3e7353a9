import type { Optimizer } from '../definition';

/** Aggregated momentum: the mean of several velocities with different damping. */
export const aggmo: Optimizer = {
  id: 'aggmo',
  name: { en: 'AggMo', ko: 'AggMo' },
  also: ['aggregated momentum'],
  group: 'momentum',
  forms: [
    {
      id: 'plain',
      name: { en: 'three velocities', ko: '세 속도' },
      text: `η = 0.005 in [1e-5, 10] log
β = 0.8 in [0, 0.999]
v1 = -g
v2 = β v2 - g
v3 = (1 - (1 - β)^2) v3 - g
w = w + η (v1 + v2 + v3) / 3`,
    },
  ],
  momentum: 'beta',
  bowlRate: 0.05,
  says: {
    en: 'Three velocities, from none to long memory, push together: the quick ones damp the swings of the slow one.',
    ko: '기억의 길이가 다른 세 속도를 평균해, 기억이 짧은 쪽이 긴 쪽의 흔들림을 잡아 줍니다.',
  },
  source: {
    authors: 'J. Lucas, S. Sun, R. Zemel, R. Grosse',
    year: 2019,
    title: 'Aggregated momentum: stability through passive damping',
    where: 'ICLR 2019, section 3, the update of AggMo, with the dampings 1 − a^(i−1), where a = 1 − β',
    url: 'https://arxiv.org/abs/1804.00325',
  },
};
