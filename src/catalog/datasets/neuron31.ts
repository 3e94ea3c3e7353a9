import type { Dataset } from '../definition';

// Row i: X = -3 + 0.2 i; Y = 1.5 tanh(1.2 X) + 0.1 normal(4, i, 0), of `run/randomness`.
// Rounded to two decimals.
const X = [
  -3, -2.8, -2.6, -2.4, -2.2, -2, -1.8, -1.6, -1.4, -1.2, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8,
  1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.4, 2.6, 2.8, 3,
];
const Y = [
  -1.5, -1.62, -1.49, -1.45, -1.5, -1.41, -1.67, -1.26, -1.37, -1.36, -1.22, -1.05, -0.95, -0.49, -0.33,
  -0.26, 0.39, 0.66, 0.85, 1.04, 1.28, 1.4, 1.58, 1.6, 1.58, 1.46, 1.4, 1.37, 1.54, 1.39, 1.37,
];

/** A saturating step in noise. */
export const neuron31: Dataset = {
  id: 'neuron31',
  name: { en: 'A soft step, 31 points', ko: '완만한 계단 점 31개' },
  columns: { X, Y },
  says: {
    en: 'A step that begins straight and saturates on both sides, measured with noise.',
    ko: '가운데는 곧고 양쪽에서 포화되는 계단을 잡음과 함께 쟀습니다.',
  },
  source: {
    authors: 'Ravine',
    year: 2026,
    title: 'Made data',
    where: 'numbers from the generator of Ravine’s noise, as its definition says',
  },
};
