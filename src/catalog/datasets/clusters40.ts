import type { Dataset } from '../definition';

// Row i: Y = 0 for the first 20 rows, else 1; X = ±1.2 + normal(1, i, 0), of `run/randomness`.
// Rounded to two decimals.
const X = [
  -1.17, -0.86, 1, 0.05, -0.2, -0.83, 0.24, -0.16, -1.11, -0.09, -0.41, -1.81, -1.47, -0.32, -1.75, -0.95,
  -0.59, -0.23, -1.01, -1.7, 2.21, 1.31, 1.77, 1.93, 1.55, 0.78, 2.26, -0.17, -0.38, 0.08, -0.06, 0.35, 1.46,
  0.3, 1.36, 1.83, -0.22, 0.57, 3.2, 1.01,
];
const Y = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  1, 1, 1, 1,
];

/** Two overlapping clusters, labelled 0 and 1. */
export const clusters40: Dataset = {
  id: 'clusters40',
  name: { en: 'Two clusters, 40 points', ko: '두 무리 점 40개' },
  columns: { X, Y },
  says: {
    en: 'Two clusters on a line that overlap a little, so that no slope is too steep for ever.',
    ko: '직선 위의 두 무리가 조금 겹칩니다. 그래서 기울기가 끝없이 커지지 않습니다.',
  },
  source: {
    authors: 'Ravine',
    year: 2026,
    title: 'Made data',
    where: 'numbers from the generator of Ravine’s noise, as its definition says',
  },
};
