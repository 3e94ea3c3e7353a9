import type { Optimizer } from '../definition';

/** Gradient descent that tries a list of step sizes and takes the best. */
export const bestOfList: Optimizer = {
  id: 'best-of-list',
  name: { en: 'Best of a list', ko: '목록에서 고르기' },
  group: 'line-search',
  forms: [
    {
      id: 'plain',
      name: { en: 'plain', ko: '기본' },
      text: `η = 1 in [1e-3, 1e3] log
w = lowest(w - 100 η g, w - 10 η g, w - η g, w - 0.1 η g,
           w - 0.01 η g, w - 0.001 η g, w - 1e-4 η g, w - 1e-5 η g)`,
    },
  ],
  bowlRate: 1,
  says: {
    en: 'Tries eight step lengths and keeps the lowest point: no rate to choose, nine evaluations a step.',
    ko: '보폭 여덟 가지를 시험해 가장 낮은 점으로 갑니다. 학습률을 고르지 않는 대신 한 걸음에 아홉 번 계산합니다.',
  },
  source: {
    authors: 'J. Grus',
    year: 2015,
    title: 'Data Science from Scratch',
    where:
      "O'Reilly, chapter 8, “Choosing the right step size”, the function minimize_batch, which the course notes use",
    url: 'https://github.com/joelgrus/data-science-from-scratch/blob/master/first-edition/code/gradient_descent.py',
  },
};
