import type { Optimizer } from '../definition';

/** Yogi: Adam with an additive change of its mean square. */
export const yogi: Optimizer = {
  id: 'yogi',
  name: { en: 'Yogi', ko: 'Yogi' },
  group: 'adaptive',
  forms: [
    {
      id: 'plain',
      name: { en: 'as published', ko: '논문대로' },
      text: `η = 0.05 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-3 in [1e-12, 1e-1] log
m = β1 m + (1 - β1) g
v = v - (1 - β2) sign(v - g^2) g^2
w = w - η m / (sqrt(v) + ε)`,
    },
    {
      id: 'corrected',
      name: { en: 'bias-corrected', ko: '편향 보정' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-3 in [1e-12, 1e-1] log
v0 = 1e-6 in [0, 1]
v(0) = v0
m = β1 m + (1 - β1) g
v = v - (1 - β2) sign(v - g^2) g^2
m_hat = m / (1 - β1^t)
v_hat = v / (1 - β2^t)
w = w - η m_hat / (sqrt(v_hat) + ε)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: 'Adam whose average of squares is changed by limited amounts, so that steps never grow suddenly.',
    ko: '제곱의 평균을 조금씩만 바꾸어 보폭이 갑자기 커지지 않게 한 Adam입니다.',
  },
  source: {
    authors: 'M. Zaheer, S. J. Reddi, D. Sachan, S. Kale, S. Kumar',
    year: 2018,
    title: 'Adaptive methods for nonconvex optimization',
    where:
      'NeurIPS 2018, Algorithm 2; bias-corrected and with a first value of v as in optax, which begins m with it too',
    url: 'https://papers.nips.cc/paper/2018/hash/90365351ccc7437a1309dc64e4db32a3-Abstract.html',
  },
};
