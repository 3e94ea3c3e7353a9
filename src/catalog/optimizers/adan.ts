import type { Optimizer } from '../definition';

/** Adan: Nesterov's momentum inside Adam, without a gradient elsewhere. Its β are 1 minus the paper's. */
export const adan: Optimizer = {
  id: 'adan',
  name: { en: 'Adan', ko: 'Adan' },
  also: ['adaptive Nesterov momentum'],
  group: 'adaptive',
  forms: [
    {
      id: 'corrected',
      name: { en: 'bias-corrected', ko: '편향 보정' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.98 in [0, 0.999]
β2 = 0.92 in [0, 0.999]
β3 = 0.99 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
λ = 0 in [0, 1]
g_last(0) = grad(w)
y = g - g_last
g_last = g
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) y
n = β3 n + (1 - β3) (g + β2 y)^2
m_hat = m / (1 - β1^t)
v_hat = v / (1 - β2^t)
n_hat = n / (1 - β3^t)
w = (w - η (m_hat + β2 v_hat) / (sqrt(n_hat) + ε)) / (1 + λ η)`,
    },
    {
      id: 'paper',
      name: { en: 'as published', ko: '논문대로' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.98 in [0, 0.999]
β2 = 0.92 in [0, 0.999]
β3 = 0.99 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
λ = 0 in [0, 1]
g_last(0) = grad(w)
m(0) = grad(w)
n(0) = grad(w)^2
y = g - g_last
g_last = g
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) y
n = β3 n + (1 - β3) (g + β2 y)^2
w = (w - η (m + β2 v) / sqrt(n + ε)) / (1 + λ η)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.05,
  says: {
    en: 'Adam that also averages how the slope changes, and leans into the coming bend as Nesterov does.',
    ko: '기울기의 변화까지 평균해, 네스테로프처럼 다가올 굽이에 미리 대비하는 Adam입니다.',
  },
  source: {
    authors: 'X. Xie, P. Zhou, H. Li, Z. Lin, S. Yan',
    year: 2022,
    title: 'Adan: adaptive Nesterov momentum algorithm for faster optimizing deep models',
    where: "arXiv 2208.06677, Algorithm 1; bias-corrected as in the authors' code",
    url: 'https://arxiv.org/abs/2208.06677',
  },
};
