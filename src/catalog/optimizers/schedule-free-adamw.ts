import type { Optimizer } from '../definition';

/** Schedule-Free AdamW: Schedule-Free averaging around Adam's scaling, whose momentum it replaces. */
export const scheduleFreeAdamw: Optimizer = {
  id: 'schedule-free-adamw',
  name: { en: 'Schedule-Free AdamW', ko: 'Schedule-Free AdamW' },
  short: { en: 'SF-AdamW', ko: 'SF-AdamW' },
  group: 'adaptive',
  forms: [
    {
      id: 'paper',
      name: { en: 'as published', ko: '논문대로' },
      text: `η = 0.5 in [1e-5, 10] log
β1 = 0.9 in [0, 1]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
λ = 0 in [0, 1]
m = 10 in [1, 1000] int
z(0) = w
y = (1 - β1) z + β1 w
g = grad(y)
v = β2 v + (1 - β2) g^2
r = η sqrt(1 - β2^t) min(1, t / m)
z = z - r g / (sqrt(v) + ε) - r λ y
S = S + r^2
w = w + (r^2 / S) (z - w)`,
    },
    {
      id: 'code',
      name: { en: 'corrected mean square', ko: '제곱 평균 보정' },
      text: `η = 0.2 in [1e-5, 10] log
β1 = 0.9 in [0, 1]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
λ = 0 in [0, 1]
m = 10 in [1, 1000] int
z(0) = w
y = (1 - β1) z + β1 w
g = grad(y)
v = β2 v + (1 - β2) g^2
v_hat = v / (1 - β2^t)
r = η min(1, t / m)
z = z - r (g / (sqrt(v_hat) + ε) + λ y)
q = max(q, r^2)
S = S + q
w = w + (q / S) (z - w)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.3,
  says: {
    en: "The average of a fast runner with Adam's scaling and a warm-up of m steps: the rate need not fall.",
    ko: 'm걸음의 워밍업을 거쳐 Adam처럼 빠르게 움직이는 점의 평균을 따라가, 학습률을 낮추지 않아도 됩니다.',
  },
  source: {
    authors: 'A. Defazio, X. A. Yang, H. Mehta, K. Mishchenko, A. Khaled, A. Cutkosky',
    year: 2024,
    title: 'The road less scheduled',
    where: "NeurIPS 2024, Algorithm 1; with a corrected mean square as in the authors' code",
    url: 'https://arxiv.org/abs/2405.15682',
  },
};
