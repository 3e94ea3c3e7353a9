import type { Optimizer } from '../definition';

/** Adadelta: the root mean square of recent moves over that of recent slopes takes the place of a learning rate. */
export const adadelta: Optimizer = {
  id: 'adadelta',
  name: { en: 'Adadelta', ko: 'Adadelta' },
  group: 'adaptive',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [1e-2, 100] log
ρ = 0.95 in [0, 0.999]
ε = 1e-4 in [1e-12, 1] log
v = ρ v + (1 - ρ) g^2
d = (sqrt(u + ε) / sqrt(v + ε)) g
u = ρ u + (1 - ρ) d^2
w = w - η d`,
    },
  ],
  bowlRate: 1,
  says: {
    en: 'Weighs its recent moves against recent slopes, so that a step has the units of the position: it starts slowly.',
    ko: '최근에 움직인 크기를 최근 기울기의 크기와 견주어 보폭을 정하며, 처음에는 천천히 움직입니다.',
  },
  source: {
    authors: 'M. D. Zeiler',
    year: 2012,
    title: 'ADADELTA: an adaptive learning rate method',
    where: 'arXiv 1212.5701, Algorithm 1; the factor η, 1 in the paper, as in PyTorch',
    url: 'https://arxiv.org/abs/1212.5701',
  },
};
