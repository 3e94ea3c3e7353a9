import type { Schedule } from '../definition';

/** PyTorch's CosineAnnealingWarmRestarts: half cosines, each `t_mult` times as long as the one before. */
export const cosineAnnealingWarmRestarts: Schedule = {
  id: 'cosine-annealing-warm-restarts',
  name: { en: 'Cosine with restarts', ko: '코사인 재시작' },
  text: `t0 = 50 in [1, 10000] int
t_mult = 2 in [1, 4] int
eta_min = 0 in [0, 1]
n(0) = t0
η = eta_min + (η0 - eta_min) (1 + cos(π s / n)) / 2
s = s + 1
over = s >= n
s = where(over, 0, s)
n = where(over, t_mult n, n)`,
  says: {
    en: 'Falls along half a cosine, jumps back up, and takes longer the next time.',
    ko: '코사인 반 주기를 따라 줄었다가 처음 값으로 뛰어오르기를 되풀이하며, 주기는 점점 길어집니다.',
  },
  source: {
    authors: 'I. Loshchilov, F. Hutter',
    year: 2017,
    title: 'SGDR: stochastic gradient descent with warm restarts',
    where: 'ICLR 2017, equation (5); PyTorch CosineAnnealingWarmRestarts',
    url: 'https://arxiv.org/abs/1608.03983',
  },
};
