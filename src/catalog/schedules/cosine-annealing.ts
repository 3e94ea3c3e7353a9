import type { Schedule } from '../definition';

/** PyTorch's CosineAnnealingLR: half a cosine down to `eta_min`; past `t_max` it rises again. */
export const cosineAnnealing: Schedule = {
  id: 'cosine-annealing',
  name: { en: 'Cosine annealing', ko: '코사인 감소' },
  text: `t_max = 500 in [1, 10000] int
eta_min = 0 in [0, 1]
η = eta_min + (η0 - eta_min) (1 + cos(π (t - 1) / t_max)) / 2`,
  spans: 't_max',
  says: {
    en: 'Starts gently, falls fastest half-way, and lands softly.',
    ko: '처음에는 천천히, 중간에는 빠르게 줄어들다가 끝에서 부드럽게 내려앉습니다.',
  },
  source: {
    authors: 'I. Loshchilov, F. Hutter',
    year: 2017,
    title: 'SGDR: stochastic gradient descent with warm restarts',
    where: 'ICLR 2017, equation (5), without the restarts; PyTorch CosineAnnealingLR',
    url: 'https://arxiv.org/abs/1608.03983',
  },
};
