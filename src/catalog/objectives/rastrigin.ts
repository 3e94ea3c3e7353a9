import type { Objective } from '../definition';

/** Rastrigin's function of two variables: a bowl covered with a regular grid of dents. */
export const rastrigin: Objective = {
  id: 'rastrigin',
  name: { en: 'Rastrigin', ko: '라스트리긴 함수' },
  group: 'basins',
  text: `A = 10 in [0, 20]
f = 2A + x^2 - A cos(2π x) + y^2 - A cos(2π y)`,
  domain: [
    [-5.12, 5.12],
    [-5.12, 5.12],
  ],
  start: [2.3, -1.7],
  rate: 0.002,
  minima: [{ at: [0, 0], f: 0 }],
  // Where A is negative the dents are bumps, and one stands there.
  minimaAt: ({ A = 10 }) => (A >= 0 ? [{ at: [0, 0], f: 0 }] : []),
  says: {
    en: 'A local minimum in every cell: with small steps descent ends in the nearest one, however long it runs.',
    ko: '칸마다 극솟값이 있어서, 작은 걸음으로는 아무리 오래 내려가도 가장 가까운 극솟값에 갇힙니다.',
  },
  source: {
    authors: 'L. A. Rastrigin',
    year: 1974,
    title: 'Systems of Extremal Control (Системы экстремального управления)',
    where: 'Nauka, Moscow',
  },
};
