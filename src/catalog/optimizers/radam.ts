import type { Optimizer } from '../definition';

/** RAdam: Adam whose adaptive step waits until the variance of its scale can be computed, and is rectified by it. */
export const radam: Optimizer = {
  id: 'radam',
  name: { en: 'RAdam', ko: 'RAdam' },
  also: ['rectified Adam'],
  group: 'adaptive',
  forms: [
    {
      id: 'torch',
      name: { en: 'PyTorch', ko: 'PyTorch' },
      text: `η = 0.02 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.9 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = m / (1 - β1^t)
ρ_inf = 2 / (1 - β2) - 1
ρ = ρ_inf - 2 t β2^t / (1 - β2^t)
r = sqrt((ρ - 4) (ρ - 2) ρ_inf / ((ρ_inf - 4) (ρ_inf - 2) ρ))
l = sqrt(1 - β2^t) / (sqrt(v) + ε)
w = w - η m_hat where(ρ > 5, r l, 1)`,
    },
    {
      id: 'paper',
      name: { en: 'as published', ko: '논문대로' },
      text: `η = 0.02 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.9 in [0, 0.9999]
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = m / (1 - β1^t)
ρ_inf = 2 / (1 - β2) - 1
ρ = ρ_inf - 2 t β2^t / (1 - β2^t)
r = sqrt((ρ - 4) (ρ - 2) ρ_inf / ((ρ_inf - 4) (ρ_inf - 2) ρ))
l = sqrt((1 - β2^t) / v)
w = w - η m_hat where(ρ > 4, r l, 1)`,
      exempt: { rest: 'at a minimum m and v are zero, and without ε the step is 0 times ∞' },
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: 'Adam that waits: the first steps are plain momentum, until its average of squares can be trusted.',
    ko: '제곱의 평균을 믿을 만해질 때까지는 모멘텀처럼 움직이다가 그 뒤로 Adam이 됩니다.',
  },
  source: {
    authors: 'L. Liu, H. Jiang, P. He, W. Chen, X. Liu, J. Gao, J. Han',
    year: 2020,
    title: 'On the variance of the adaptive learning rate and beyond',
    where: 'ICLR 2020, Algorithm 2; PyTorch waits for ρ > 5 and adds ε to the raw root',
    url: 'https://arxiv.org/abs/1908.03265',
  },
};
