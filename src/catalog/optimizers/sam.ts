import type { Optimizer } from '../definition';

/** Sharpness-aware minimization: the gradient of the worst point nearby, to first order. */
export const sam: Optimizer = {
  id: 'sam',
  name: { en: 'SAM', ko: 'SAM' },
  also: ['sharpness-aware minimization'],
  group: 'first-order',
  forms: [
    {
      id: 'plain',
      name: { en: 'gradient descent', ko: '경사하강법' },
      text: `η = 0.01 in [1e-5, 10] log
ρ = 0.05 in [0, 1]
e_w = where(norm(g) > 0, ρ g / norm(g), 0)
w = w - η grad(w + e_w)`,
    },
    {
      id: 'momentum',
      name: { en: 'momentum', ko: '모멘텀' },
      text: `η = 0.01 in [1e-5, 10] log
β = 0.9 in [0, 0.999]
ρ = 0.05 in [0, 1]
e_w = where(norm(g) > 0, ρ g / norm(g), 0)
v = β v + grad(w + e_w)
w = w - η v`,
      momentum: 'beta',
    },
  ],
  bowlRate: 0.05,
  says: {
    en: 'Climbs a little first and uses the slope it finds there, so that narrow dips repel it: two gradients a step.',
    ko: '먼저 조금 올라가 본 자리의 기울기로 내려가 좁고 뾰족한 골을 피합니다. 한 걸음에 기울기를 두 번 잽니다.',
  },
  source: {
    authors: 'P. Foret, A. Kleiner, H. Mobahi, B. Neyshabur',
    year: 2021,
    title: 'Sharpness-aware minimization for efficiently improving generalization',
    where: 'ICLR 2021, Algorithm 1, equations (2) and (3)',
    url: 'https://arxiv.org/abs/2010.01412',
  },
};
