import type { Optimizer } from '../definition';

/** Sophia: momentum over an averaged Hessian diagonal, clipped. The diagonal is exact here, not estimated. */
export const sophia: Optimizer = {
  id: 'sophia',
  name: { en: 'Sophia', ko: 'Sophia' },
  group: 'second-order',
  forms: [
    {
      id: 'plain',
      name: { en: 'exact diagonal', ko: '정확한 대각' },
      text: `η = 0.05 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.99 in [0, 0.999]
γ = 0.1 in [1e-3, 10] log
ε = 1e-12 in [1e-15, 1e-2] log
λ = 0 in [0, 1]
k = 10 in [1, 50] int
m = β1 m + (1 - β1) g
h = where(mod(t - 1, k) == 0, β2 h + (1 - β2) hess(w), h)
w = w - η λ w
w = w - η clamp(m / max(γ h, ε), -1, 1)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: 'Divides the averaged slope by the curvature of each coordinate, and moves none by more than η.',
    ko: '평균 기울기를 좌표마다의 곡률로 나누되, 어느 좌표도 한 걸음에 η보다 더 옮기지 않습니다.',
  },
  source: {
    authors: 'H. Liu, Z. Li, D. Hall, P. Liang, T. Ma',
    year: 2024,
    title: 'Sophia: a scalable stochastic second-order optimizer for language model pre-training',
    where: 'ICLR 2024, Algorithm 3; there with an estimate of the diagonal',
    url: 'https://arxiv.org/abs/2305.14342',
  },
};
