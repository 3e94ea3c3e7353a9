import type { Schedule } from '../definition';

/** The notes' learning-rate decay, 1 / (1 + k · steps done), with the sign as it is meant. */
export const timeDecay: Schedule = {
  id: 'time-decay',
  name: { en: 'Time decay', ko: '시간 감쇠' },
  text: `k = 0.01 in [1e-4, 10] log
η = η0 / (1 + k (t - 1))`,
  says: {
    en: 'Falls quickly at first and ever more slowly later, without reaching zero.',
    ko: '처음에는 빠르게, 갈수록 느리게 줄어들며 0에는 닿지 않습니다.',
  },
  source: {
    authors: 'C. Darken, J. Moody',
    year: 1990,
    title: 'Note on learning rate schedules for stochastic optimization',
    where: 'Advances in Neural Information Processing Systems 3, search then converge',
  },
};
