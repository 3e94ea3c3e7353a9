import type { Optimizer } from '../definition';

/** Lion: the sign of an interpolated momentum, found by a search over programs. */
export const lion: Optimizer = {
  id: 'lion',
  name: { en: 'Lion', ko: 'Lion' },
  also: ['evolved sign momentum'],
  group: 'adaptive',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 0.02 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.99 in [0, 0.999]
λ = 0 in [0, 1]
c = β1 m + (1 - β1) g
w = w - η (sign(c) + λ w)
m = β2 m + (1 - β2) g`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.05,
  says: {
    en: 'Every coordinate moves by η, whichever way its momentum points: steps stay as long near the goal as far from it.',
    ko: '모든 좌표가 모멘텀의 부호를 따라 η만큼 움직여, 목표 가까이에서도 보폭이 줄지 않습니다.',
  },
  source: {
    authors:
      'X. Chen, C. Liang, D. Huang, E. Real, K. Wang, Y. Liu, H. Pham, X. Dong, T. Luong, C.-J. Hsieh, Y. Lu, Q. V. Le',
    year: 2023,
    title: 'Symbolic discovery of optimization algorithms',
    where: 'NeurIPS 2023, Algorithm 2',
    url: 'https://arxiv.org/abs/2302.06675',
  },
};
