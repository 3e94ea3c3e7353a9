import type { Optimizer } from '../definition';

/** QHAdam: Adam with quasi-hyperbolic terms in place of both of its averages. */
export const qhadam: Optimizer = {
  id: 'qhadam',
  name: { en: 'QHAdam', ko: 'QHAdam' },
  also: ['quasi-hyperbolic Adam'],
  group: 'adaptive',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ν1 = 0.7 in [0, 1]
ν2 = 1 in [0, 1]
ε = 1e-8 in [1e-12, 1e-2] log
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = m / (1 - β1^t)
v_hat = v / (1 - β2^t)
w = w - η ((1 - ν1) g + ν1 m_hat) / (sqrt((1 - ν2) g^2 + ν2 v_hat) + ε)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: 'Adam whose two averages are mixed with the newest slope: ν1 = ν2 = 1 is Adam, ν1 = 0 has no momentum.',
    ko: 'Adam의 두 평균에 방금 잰 기울기를 섞습니다. ν1 = ν2 = 1이면 Adam이고, ν1 = 0이면 모멘텀이 없습니다.',
  },
  source: {
    authors: 'J. Ma, D. Yarats',
    year: 2019,
    title: 'Quasi-hyperbolic momentum and Adam for deep learning',
    where: 'ICLR 2019, section “Algorithm: QHAdam”',
    url: 'https://arxiv.org/abs/1810.06801',
  },
};
