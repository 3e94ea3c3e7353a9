import type { Optimizer } from '../definition';

/** NAdam: Adam with Nesterov's momentum. */
export const nadam: Optimizer = {
  id: 'nadam',
  name: { en: 'NAdam', ko: 'NAdam' },
  also: ['Nesterov-accelerated Adam'],
  group: 'adaptive',
  forms: [
    {
      id: 'torch',
      name: { en: 'PyTorch', ko: 'PyTorch' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
ψ = 0.004 in [0, 0.1]
P(0) = 1
μ = β1 (1 - 0.5 * 0.96^(t ψ))
μ_next = β1 (1 - 0.5 * 0.96^((t + 1) ψ))
P = P μ
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = μ_next m / (1 - P μ_next) + (1 - μ) g / (1 - P)
v_hat = v / (1 - β2^t)
w = w - η m_hat / (sqrt(v_hat) + ε)`,
    },
    {
      id: 'constant',
      name: { en: 'constant momentum', ko: '일정한 모멘텀' },
      text: `η = 0.1 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
m = β1 m + (1 - β1) g
v = β2 v + (1 - β2) g^2
m_hat = β1 m / (1 - β1^t β1) + (1 - β1) g / (1 - β1^t)
v_hat = v / (1 - β2^t)
w = w - η m_hat / (sqrt(v_hat) + ε)`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: "Adam with Nesterov's look-ahead: the newest slope counts once more before the step is taken.",
    ko: 'Adam에 네스테로프의 앞보기를 더해, 방금 잰 기울기를 한 번 더 반영하고 움직입니다.',
  },
  source: {
    authors: 'T. Dozat',
    year: 2016,
    title: 'Incorporating Nesterov momentum into Adam',
    where: 'ICLR 2016 workshop, Algorithm 2, with the momentum schedule of PyTorch and with a constant one',
    url: 'https://openreview.net/forum?id=OM0jvwB8jIp57ZJjtNEZ',
  },
};
