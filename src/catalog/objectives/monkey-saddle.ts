import type { Objective } from '../definition';

/** Three ways down and three ways up from one level point. */
export const monkeySaddle: Objective = {
  id: 'monkey_saddle',
  name: { en: 'Monkey saddle', ko: '원숭이 안장' },
  group: 'saddle',
  text: 'f = x^3 - 3xy^2',
  domain: [
    [-2, 2],
    [-2, 2],
  ],
  start: [1.5, 0.005],
  rate: 0.02,
  minima: [],
  saddles: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'Level and without curvature at the centre: runs slow down there more than at any ordinary saddle, then leave by one of three ways.',
    ko: '가운데는 기울기도 곡률도 0입니다. 그래서 보통의 안장점보다 더 오래 머물다가 세 갈래 가운데 하나로 내려갑니다.',
  },
  source: {
    authors: 'D. Hilbert, S. Cohn-Vossen',
    year: 1932,
    title: 'Anschauliche Geometrie (Geometry and the Imagination)',
    where: 'Springer, Berlin, chapter IV',
  },
  exempt: { lowest: 'it falls without end in three directions, so there is no lowest point' },
};
