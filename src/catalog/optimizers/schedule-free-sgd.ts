import type { Optimizer } from '../definition';

/** Schedule-Free SGD: the average of a fast sequence z, with gradients taken between the two. */
export const scheduleFreeSgd: Optimizer = {
  id: 'schedule-free-sgd',
  name: { en: 'Schedule-Free SGD', ko: 'Schedule-Free SGD' },
  short: { en: 'SF-SGD', ko: 'SF-SGD' },
  group: 'momentum',
  forms: [
    {
      id: 'paper',
      name: { en: 'as published', ko: '논문대로' },
      text: `η = 0.02 in [1e-5, 10] log
β = 0.9 in [0, 1]
z(0) = w
y = (1 - β) z + β w
z = z - η grad(y)
w = w + (z - w) / (t + 1)`,
    },
    {
      id: 'code',
      name: { en: 'weighted by η²', ko: 'η² 가중 평균' },
      text: `η = 0.02 in [1e-5, 10] log
β = 0.9 in [0, 1]
z(0) = w
y = (1 - β) z + β w
z = z - η grad(y)
q = max(q, η^2)
S = S + q
w = w + (q / S) (z - w)`,
    },
  ],
  momentum: 'beta',
  bowlRate: 0.1,
  says: {
    en: 'Shows the average of a fast runner and feels the slope between the two, so that the rate need not fall.',
    ko: '빠르게 움직이는 점의 평균을 따라가고 기울기는 둘 사이에서 재므로, 학습률을 낮추지 않아도 됩니다.',
  },
  source: {
    authors: 'A. Defazio, X. A. Yang, H. Mehta, K. Mishchenko, A. Khaled, A. Cutkosky',
    year: 2024,
    title: 'The road less scheduled',
    where:
      "NeurIPS 2024, section 1, the three equations of the Schedule-Free method; weighted as in the authors' code, for rates that change",
    url: 'https://arxiv.org/abs/2405.15682',
  },
};
