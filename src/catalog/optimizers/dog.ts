import type { Optimizer } from '../definition';

/** DoG: distance over gradients, a learning rate that sets itself. */
export const dog: Optimizer = {
  id: 'dog',
  name: { en: 'DoG', ko: 'DoG' },
  also: ['distance over gradients'],
  group: 'adaptive',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [0.01, 10] log
r_ε = 0.01 in [1e-8, 1] log
ε = 1e-8 in [1e-12, 1e-2] log
w0(0) = w
r = max(r, norm(w - w0), r_ε (1 + norm(w0)))
G = G + dot(g, g)
w = w - η r g / sqrt(G + ε)`,
    },
  ],
  bowlRate: 1,
  says: {
    en: 'Sets its own rate: the farthest it has been from the start, over the root of all squared slopes so far.',
    ko: '출발점에서 가장 멀리 간 거리를 이제까지의 기울기 제곱합의 제곱근으로 나누어 학습률을 스스로 정합니다.',
  },
  source: {
    authors: 'M. Ivgi, O. Hinder, Y. Carmon',
    year: 2023,
    title: "DoG is SGD's best friend: a parameter-free dynamic step size schedule",
    where: "ICML 2023, the equation labelled (DoG); with ε as in the authors' code, without its averaging",
    url: 'https://arxiv.org/abs/2302.12022',
  },
};
