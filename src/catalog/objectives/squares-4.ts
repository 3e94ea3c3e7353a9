import type { Objective } from '../definition';

/** A round bowl of four coordinates, its lowest point far from the origin. */
export const squares4: Objective = {
  id: 'squares_4',
  name: { en: 'Sum of squares, 4 coordinates', ko: '제곱합 (4차원)' },
  group: 'many',
  text: 'f = (x1 - 7)^2 + (x2 - 70)^2 + (x3 - 7)^2 + (x4 - 4)^2',
  domain: [
    [-10, 90],
    [-10, 90],
    [-10, 90],
    [-10, 90],
  ],
  start: [0, 0, 0, 0],
  rate: 0.1,
  minima: [{ at: [7, 70, 7, 4], f: 0 }],
  says: {
    en: 'More coordinates than a map can show: what works in two works here, and every coordinate shrinks its distance alike.',
    ko: '지도에 다 그릴 수 없는 4차원이지만, 2차원에서 통하던 것은 여기서도 통합니다. 모든 좌표가 같은 비율로 가까워집니다.',
  },
  source: {
    authors: 'J. Grus',
    year: 2015,
    title: 'Data Science from Scratch',
    where: "O'Reilly, chapter 8, sum of squares; shifted as in the course notes that Ravine began with",
  },
};
