import type { Optimizer } from '../definition';

/** Averaged SGD: gradient descent with a slowly falling rate, whose positions are averaged. */
export const asgd: Optimizer = {
  id: 'asgd',
  name: { en: 'Averaged SGD', ko: '평균 SGD' },
  short: { en: 'ASGD', ko: 'ASGD' },
  also: ['Polyak–Ruppert averaging', '폴랴크–루퍼트 평균'],
  group: 'first-order',
  forms: [
    {
      id: 'torch',
      name: { en: 'PyTorch', ko: 'PyTorch' },
      text: `η = 0.02 in [1e-5, 10] log
λ = 1e-4 in [1e-6, 1] log
α = 0.75 in [0, 1]
t0 = 1e6 in [1, 1e6] log
r = η / (1 + λ η (t - 1))^α
w = (1 - λ r) w - r g
a = a + (w - a) / max(1, t - 1 - t0)`,
      average: 'a',
    },
    {
      id: 'average',
      name: { en: 'the average', ko: '평균 위치' },
      text: `η = 0.02 in [1e-5, 10] log
λ = 1e-4 in [1e-6, 1] log
α = 0.75 in [0, 1]
t0 = 20 in [1, 1e6] log
z(0) = w
r = η / (1 + λ η (t - 1))^α
z = (1 - λ r) z - r grad(z)
w = w + (z - w) / max(1, t - 1 - t0)`,
    },
  ],
  bowlRate: 0.1,
  says: {
    en: 'Gradient descent that averages the positions it visits: the average is smooth where the path itself is noisy. The form of PyTorch draws it as a fine line, after step t0.',
    ko: '내려가면서 지나온 위치를 평균합니다. 경로가 잡음으로 흔들려도 평균은 매끄럽습니다. PyTorch 형식에서는 t0스텝 뒤로 평균을 가는 선으로 그립니다.',
  },
  source: {
    authors: 'B. T. Polyak, A. B. Juditsky',
    year: 1992,
    title: 'Acceleration of stochastic approximation by averaging',
    where:
      'SIAM Journal on Control and Optimization 30(4), pp. 838–855, the averaged trajectory; the rates are those of L. Bottou, ' +
      'Stochastic gradient descent tricks, 2012, as in PyTorch',
    url: 'https://doi.org/10.1137/0330046',
  },
};
