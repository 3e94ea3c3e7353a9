import type { Optimizer } from '../definition';

/** Gradient descent whose rate shrinks after every pass over the data that brings no better value. */
export const shrinking: Optimizer = {
  id: 'shrinking',
  name: { en: 'Shrinking step', ko: '줄어드는 보폭' },
  group: 'first-order',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 0.05 in [1e-5, 10] log
ρ = 0.9 in [0.1, 1]
r(0) = η
best(0) = ∞
epoch = mod(t - 1, N) == 0
r = where(epoch, where(f < best, η, ρ r), r)
best = where(epoch, min(best, f), best)
w = w - r g`,
    },
  ],
  bowlRate: 0.1,
  says: {
    en: 'The rate shrinks after each pass without a better value, and springs back after one with.',
    ko: '데이터를 한 바퀴 돌고도 값이 나아지지 않으면 학습률을 줄이고, 나아지면 처음 값으로 되돌립니다.',
  },
  source: {
    authors: 'J. Grus',
    year: 2015,
    title: 'Data Science from Scratch',
    where:
      "O'Reilly, chapter 8, “Stochastic gradient descent”, the function minimize_stochastic, which the course notes " +
      'use; without data a pass is a step',
    url: 'https://github.com/joelgrus/data-science-from-scratch/blob/master/first-edition/code/gradient_descent.py',
  },
};
