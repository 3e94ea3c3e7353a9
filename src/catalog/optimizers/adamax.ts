import type { Optimizer } from '../definition';

/** Adamax: Adam with the infinity norm, a decaying maximum in place of the mean square. */
export const adamax: Optimizer = {
  id: 'adamax',
  name: { en: 'Adamax', ko: 'Adamax' },
  group: 'adaptive',
  forms: [
    {
      id: 'eps',
      name: { en: 'with ε', ko: 'ε 포함' },
      text: `η = 0.3 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
m = β1 m + (1 - β1) g
u = max(β2 u, abs(g) + ε)
w = w - (η / (1 - β1^t)) (m / u)`,
    },
    {
      id: 'bare',
      name: { en: 'without ε', ko: 'ε 없음' },
      text: `η = 0.3 in [1e-5, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
m = β1 m + (1 - β1) g
u = max(β2 u, abs(g))
w = w - (η / (1 - β1^t)) (m / u)`,
      exempt: { rest: 'at a minimum m and u are zero, and without ε the step is 0/0' },
    },
  ],
  momentum: 'beta1',
  bowlRate: 0.1,
  says: {
    en: 'Adam that divides by the steepest recent slope in place of an average: no step is longer than about η.',
    ko: '평균 대신 최근에 가장 가팔랐던 기울기로 나누는 Adam으로, 한 걸음이 η를 크게 넘지 않습니다.',
  },
  source: {
    authors: 'D. P. Kingma, J. Ba',
    year: 2015,
    title: 'Adam: a method for stochastic optimization',
    where: 'ICLR 2015, Algorithm 2; with ε as in PyTorch',
    url: 'https://arxiv.org/abs/1412.6980',
  },
};
