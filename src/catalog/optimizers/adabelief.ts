import type { Optimizer } from '../definition';

/** AdaBelief: Adam that divides by how much the gradient departs from its average. */
export const adabelief: Optimizer = {
  id: 'adabelief',
  name: { en: 'AdaBelief', ko: 'AdaBelief' },
  group: 'adaptive',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-16, 1e-2] log
m = β1 m + (1 - β1) g
s = β2 s + (1 - β2) (g - m)^2 + ε
m_hat = m / (1 - β1^t)
s_hat = s / (1 - β2^t)
w = w - η m_hat / (sqrt(s_hat) + ε)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: 'Long steps where the slope is what its average predicted, short ones where it surprises.',
    ko: '기울기가 평균이 예측한 대로면 크게, 예측에서 벗어나면 작게 움직입니다.',
  },
  source: {
    authors: 'J. Zhuang, T. Tang, Y. Ding, S. Tatikonda, N. Dvornek, X. Papademetris, J. S. Duncan',
    year: 2020,
    title: 'AdaBelief optimizer: adapting stepsizes by the belief in observed gradients',
    where: 'NeurIPS 2020, Algorithm 2',
    url: 'https://arxiv.org/abs/2010.07468',
  },
};
