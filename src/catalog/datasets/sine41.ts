import type { Dataset } from '../definition';

// Row i: X = -3 + 0.15 i; Y = 1.5 sin(2 X) + 0.2 normal(3, i, 0), of `run/randomness`.
// Rounded to two decimals.
const X = [
  -3, -2.85, -2.7, -2.55, -2.4, -2.25, -2.1, -1.95, -1.8, -1.65, -1.5, -1.35, -1.2, -1.05, -0.9, -0.75, -0.6,
  -0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.05, 1.2, 1.35, 1.5, 1.65, 1.8, 1.95, 2.1, 2.25,
  2.4, 2.55, 2.7, 2.85, 3,
];
const Y = [
  0.45, 1.01, 1.18, 1.17, 1.74, 1.41, 1.27, 1.23, 1.03, -0.28, -0.13, -0.81, -1.03, -0.92, -1.63, -1.48,
  -1.55, -1.14, -0.82, -0.46, 0.09, 0.65, 0.74, 1.25, 1.33, 1.42, 1.46, 1.33, 1.1, 0.7, 0.22, -0.13, -0.5,
  -1.02, -1.24, -1.34, -1.15, -1.57, -1.12, -0.62, -0.91,
];

/** A sine in noise. */
export const sine41: Dataset = {
  id: 'sine41',
  name: { en: 'A noisy sine, 41 points', ko: '잡음 섞인 사인 점 41개' },
  columns: { X, Y },
  says: {
    en: 'Two waves of a sine, measured with noise.',
    ko: '사인 물결 두 번을 잡음과 함께 쟀습니다.',
  },
  source: {
    authors: 'Ravine',
    year: 2026,
    title: 'Made data',
    where: 'numbers from the generator of Ravine’s noise, as its definition says',
  },
};
