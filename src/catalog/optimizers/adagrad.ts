import type { Optimizer } from '../definition';

/** AdaGrad: every coordinate divides its step by the root of all squared slopes it has met. */
export const adagrad: Optimizer = {
  id: 'adagrad',
  name: { en: 'AdaGrad', ko: 'AdaGrad' },
  also: ['adaptive gradient'],
  group: 'adaptive',
  forms: [
    {
      id: 'eps',
      name: { en: 'with ε', ko: 'ε 포함' },
      text: `η = 0.5 in [1e-5, 10] log
ε = 1e-10 in [1e-12, 1e-2] log
h = h + g^2
w = w - η g / (sqrt(h) + ε)`,
    },
    {
      id: 'bare',
      name: { en: 'without ε', ko: 'ε 없음' },
      text: `η = 0.5 in [1e-5, 10] log
h = h + g^2
w = w - η g / sqrt(h)`,
      exempt: { rest: 'at a minimum g and h are zero, and without ε the step is 0/0' },
    },
    {
      id: 'decay',
      name: { en: 'with a falling rate', ko: '학습률 감소' },
      text: `η = 0.5 in [1e-5, 10] log
κ = 0.01 in [0, 1]
h0 = 0 in [0, 10]
ε = 1e-10 in [1e-12, 1e-2] log
h(0) = h0
h = h + g^2
r = η / (1 + κ (t - 1))
w = w - r g / (sqrt(h) + ε)`,
    },
  ],
  bowlRate: 0.5,
  says: {
    en: 'Each coordinate gets its own rate, and that rate only falls: steep directions are tamed, all slow down.',
    ko: '좌표마다 학습률을 따로 두는데 줄기만 하므로, 가파른 방향은 다스려지지만 갈수록 느려집니다.',
  },
  source: {
    authors: 'J. Duchi, E. Hazan, Y. Singer',
    year: 2011,
    title: 'Adaptive subgradient methods for online learning and stochastic optimization',
    where: 'Journal of Machine Learning Research 12, pp. 2121–2159, the diagonal form of section 1.1',
    url: 'https://jmlr.org/papers/v12/duchi11a.html',
  },
};
