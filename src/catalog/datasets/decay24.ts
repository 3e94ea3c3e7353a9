import type { Dataset } from '../definition';

// Row i: X = i / 4; Y = 2.5 exp(-0.8 X) + 0.1 normal(2, i, 0), of `run/randomness`.
// Rounded to two decimals.
const X = [
  0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 3.75, 4, 4.25, 4.5, 4.75, 5, 5.25,
  5.5, 5.75,
];
const Y = [
  2.58, 2.15, 1.55, 1.34, 1.06, 0.96, 0.91, 0.67, 0.3, 0.4, 0.28, 0.37, 0.18, 0.01, 0.19, 0.18, 0.04, 0.06,
  -0.04, 0.17, -0.04, 0, -0.05, 0.07,
];

/** An exponential decay, measured with noise. */
export const decay24: Dataset = {
  id: 'decay24',
  name: { en: 'A decay, 24 points', ko: '감쇠 점 24개' },
  columns: { X, Y },
  says: {
    en: 'Something that loses a good half each unit of time, measured with noise.',
    ko: '단위 시간마다 절반 넘게 줄어드는 양을 잡음과 함께 쟀습니다.',
  },
  source: {
    authors: 'Ravine',
    year: 2026,
    title: 'Made data',
    where: 'numbers from the generator of Ravine’s noise, as its definition says',
  },
};
