import type { Optimizer } from '../definition';

/** Quasi-hyperbolic momentum: the mean, weighted by ν, of a plain step and a momentum step. */
export const qhm: Optimizer = {
  id: 'qhm',
  name: { en: 'QHM', ko: 'QHM' },
  also: ['quasi-hyperbolic momentum'],
  group: 'momentum',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 0.1 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
ν = 0.7 in [0, 1]
m = β m + (1 - β) g
w = w - η ((1 - ν) g + ν m)`,
    },
  ],
  momentum: 'beta',
  bowlRate: 0.1,
  says: {
    en: 'A mix of a plain step and a momentum step: ν = 0 is gradient descent, ν = 1 momentum.',
    ko: '경사하강법의 걸음과 모멘텀의 걸음을 섞습니다. ν = 0이면 경사하강법, ν = 1이면 모멘텀입니다.',
  },
  source: {
    authors: 'J. Ma, D. Yarats',
    year: 2019,
    title: 'Quasi-hyperbolic momentum and Adam for deep learning',
    where: 'ICLR 2019, equations (3) and (4)',
    url: 'https://arxiv.org/abs/1810.06801',
  },
};
