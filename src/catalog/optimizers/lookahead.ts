import type { Optimizer } from '../definition';

/** Lookahead: slow weights that follow a fast optimizer part of the way every k steps, and call it back. */
export const lookahead: Optimizer = {
  id: 'lookahead',
  name: { en: 'Lookahead', ko: 'Lookahead' },
  group: 'momentum',
  forms: [
    {
      id: 'momentum',
      name: { en: 'around momentum', ko: '모멘텀 둘레' },
      text: `η = 0.01 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
k = 5 in [1, 50] int
α = 0.5 in [0, 1]
φ(0) = w
v = β v - η g
w = w + v
φ = where(mod(t, k) == 0, φ + α (w - φ), φ)
w = where(mod(t, k) == 0, φ, w)`,
      momentum: 'beta',
    },
    {
      id: 'gd',
      name: { en: 'around gradient descent', ko: '경사하강법 둘레' },
      text: `η = 0.01 in [1e-5, 10] log
k = 5 in [1, 50] int
α = 0.5 in [0, 1]
φ(0) = w
w = w - η g
φ = where(mod(t, k) == 0, φ + α (w - φ), φ)
w = where(mod(t, k) == 0, φ, w)`,
    },
    {
      id: 'adam',
      name: { en: 'around Adam', ko: 'Adam 둘레' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
k = 5 in [1, 50] int
α = 0.5 in [0, 1]
φ(0) = w
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = m / (1 - β1^t)
v_hat = v / (1 - β2^t)
w = w - η m_hat / (sqrt(v_hat) + ε)
φ = where(mod(t, k) == 0, φ + α (w - φ), φ)
w = where(mod(t, k) == 0, φ, w)`,
      momentum: 'beta1',
    },
  ],
  bowlRate: 0.05,
  says: {
    en: 'A fast runner goes k steps ahead, a slow one follows part of the way, and both start again from there.',
    ko: '빠른 쪽이 k걸음 먼저 가 보면 느린 쪽이 그중 일부만 따라가고, 둘은 거기서 다시 출발합니다.',
  },
  source: {
    authors: 'M. R. Zhang, J. Lucas, G. Hinton, J. Ba',
    year: 2019,
    title: 'Lookahead optimizer: k steps forward, 1 step back',
    where: 'NeurIPS 2019, Algorithm 1; the inner memory is kept',
    url: 'https://arxiv.org/abs/1907.08610',
  },
};
