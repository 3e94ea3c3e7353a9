import type { Optimizer } from '../definition';

/** Gradient descent with momentum (the heavy ball). */
export const momentum: Optimizer = {
  id: 'momentum',
  name: { en: 'Momentum', ko: '모멘텀' },
  also: ['heavy ball', 'SGD with momentum', '무거운 공'],
  group: 'momentum',
  forms: [
    {
      id: 'velocity',
      name: { en: 'velocity', ko: '속도' },
      text: `η = 0.01 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
v = β v - η g
w = w + v`,
    },
    {
      id: 'torch',
      name: { en: 'PyTorch', ko: 'PyTorch' },
      text: `η = 0.01 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
dampening = 0 in [0, 1]
v = where(t == 1, g, β v + (1 - dampening) g)
w = w - η v`,
      sameAs: { form: 'velocity', eta: 'eta' },
    },
    {
      id: 'ema',
      name: { en: 'moving average', ko: '지수이동평균' },
      text: `η = 0.1 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
m = β m + (1 - β) g
w = w - η m`,
      sameAs: { form: 'velocity', eta: 'eta / (1 - beta)' },
    },
  ],
  momentum: 'beta',
  bowlRate: 0.05,
  says: {
    en: 'A ball that keeps part of its speed: it runs fast along a ravine, and past its goal.',
    ko: '속도를 일부 간직한 공처럼 골짜기를 따라서는 빠르지만, 목표를 지나치기도 합니다.',
  },
  source: {
    authors: 'B. T. Polyak',
    year: 1964,
    title: 'Some methods of speeding up the convergence of iteration methods',
    where:
      'USSR Computational Mathematics and Mathematical Physics 4(5), pp. 1–17; in the velocity form, ' +
      'Sutskever et al., ICML 2013, equations (1) and (2)',
    url: 'https://doi.org/10.1016/0041-5553(64)90137-5',
  },
};
