import type { Optimizer } from '../definition';

/** Nesterov's accelerated gradient: momentum that measures the slope where it is about to arrive. */
export const nesterov: Optimizer = {
  id: 'nesterov',
  name: { en: 'Nesterov', ko: '네스테로프' },
  also: ['NAG', 'accelerated gradient', '가속 경사하강법'],
  group: 'momentum',
  forms: [
    {
      id: 'velocity',
      name: { en: 'velocity', ko: '속도' },
      text: `η = 0.01 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
v = β v - η grad(w + β v)
w = w + v`,
    },
    {
      id: 'torch',
      name: { en: 'PyTorch', ko: 'PyTorch' },
      text: `η = 0.01 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
v = β v + g
w = w - η (g + β v)`,
    },
    {
      id: 'notes',
      name: { en: 'sum of gradients', ko: '기울기의 합' },
      text: `η = 0.01 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
m = β m + grad(w - η β m)
w = w - η m`,
      sameAs: { form: 'velocity', eta: 'eta' },
    },
    {
      id: 'notes-fair',
      name: { en: 'moving average', ko: '지수이동평균' },
      text: `η = 0.1 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
m = β m + (1 - β) grad(w - η β m)
w = w - η m`,
      sameAs: { form: 'velocity', eta: 'eta / (1 - beta)' },
    },
  ],
  momentum: 'beta',
  bowlRate: 0.05,
  says: {
    en: 'Momentum that looks ahead: it feels the slope where its speed will carry it, and brakes sooner.',
    ko: '모멘텀에 앞을 내다보는 눈을 더해, 관성으로 가 닿을 곳의 기울기를 미리 보고 먼저 속도를 줄입니다.',
  },
  source: {
    authors: 'Yu. E. Nesterov',
    year: 1983,
    title: 'A method of solving a convex programming problem with convergence rate O(1/k²)',
    where:
      'Soviet Mathematics Doklady 27(2), pp. 372–376, in Russian Doklady Akademii Nauk SSSR 269(3), pp. 543–547; in the ' +
      'velocity form, Sutskever et al., ICML 2013, equations (3) and (4)',
    url: 'https://www.mathnet.ru/eng/dan46009',
  },
};
