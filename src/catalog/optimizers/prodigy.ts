import type { Optimizer } from '../definition';

/** Prodigy: Adam whose step is scaled by a growing estimate of the distance to the solution. */
export const prodigy: Optimizer = {
  id: 'prodigy',
  name: { en: 'Prodigy', ko: 'Prodigy' },
  group: 'adaptive',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [0.01, 10] log
β1 = 0.9 in [0, 0.999]
β2 = 0.999 in [0, 0.9999]
ε = 1e-8 in [1e-12, 1e-2] log
d0 = 1e-3 in [1e-8, 1] log
w0(0) = w
d(0) = d0
m = β1 m + (1 - β1) d g
v = β2 v + (1 - β2) d^2 g^2
r = sqrt(β2) r + (1 - sqrt(β2)) η d^2 dot(g, w0 - w)
s = sqrt(β2) s + (1 - sqrt(β2)) η d^2 g
w = w - η d m / (sqrt(v) + d ε)
l = sum(abs(s))
d = max(d, where(l > 0, r / l, 0))`,
    },
  ],
  momentum: 'beta1',
  bowlRate: 1,
  says: {
    en: 'Adam that estimates how far the goal is, and lengthens its steps as the estimate grows: η stays 1.',
    ko: '목표까지의 거리를 스스로 어림하고 그 값이 커질수록 보폭을 늘리는 Adam으로, η는 1 그대로 둡니다.',
  },
  source: {
    authors: 'K. Mishchenko, A. Defazio',
    year: 2024,
    title: 'Prodigy: an expeditiously adaptive parameter-free learner',
    where:
      'ICML 2024, the algorithm headed “Prodigy (Adam version)”; the distance is kept where its estimate is 0/0',
    url: 'https://arxiv.org/abs/2306.06101',
  },
};
