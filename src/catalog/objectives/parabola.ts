import type { Objective } from '../definition';

/** The simplest curve with a minimum. */
export const parabola: Objective = {
  id: 'parabola',
  name: { en: 'Parabola', ko: '포물선' },
  group: 'one',
  text: 'f = x^2',
  domain: [[-5, 5]],
  start: [-4],
  rate: 0.1,
  minima: [{ at: [0], f: 0 }],
  says: {
    en: 'One number and one slope: with η below 1 every step shortens the distance, at 1 it only changes sides, above it grows.',
    ko: '수 하나와 기울기 하나뿐입니다. η가 1보다 작으면 한 걸음마다 거리가 줄고, 1이면 좌우만 바뀌며, 1보다 크면 멀어집니다.',
  },
  source: {
    authors: 'J. Grus',
    year: 2015,
    title: 'Data Science from Scratch',
    where: "O'Reilly, chapter 8, estimating the gradient",
  },
};
