import type { Objective } from '../definition';

/** Himmelblau's function: four equally deep minima around one hill. */
export const himmelblau: Objective = {
  id: 'himmelblau',
  name: { en: 'Himmelblau', ko: '힘멜블라우 함수' },
  group: 'basins',
  text: 'f = (x^2 + y - 11)^2 + (x + y^2 - 7)^2',
  domain: [
    [-6, 6],
    [-6, 6],
  ],
  start: [0.5, -0.5],
  rate: 0.01,
  minima: [
    { at: [3, 2], f: 0 },
    { at: [-2.805118086952745, 3.131312518250573], f: 0 },
    { at: [-3.779310253377747, -3.2831859912861696], f: 0 },
    { at: [3.5844283403304917, -1.8481265269644036], f: 0 },
  ],
  saddles: [
    { at: [3.385154183607021, 0.07385187983774928], f: 13.31192627040559 },
    { at: [0.08667750455539636, 2.884254701174776], f: 67.71915008752615 },
    { at: [-3.0730257507643897, -0.08135304428796751], f: 104.0151629175581 },
    { at: [-0.12796134673068008, -1.9537149802445763], f: 178.33723920192747 },
  ],
  says: {
    en: 'Four minima of the same depth around one hill: near its top, a small move of the start changes the winner.',
    ko: '깊이가 같은 최솟값 네 개가 언덕 하나를 둘러싸고 있어, 꼭대기 근처에서는 시작점을 조금만 옮겨도 도착지가 바뀝니다.',
  },
  source: {
    authors: 'D. M. Himmelblau',
    year: 1972,
    title: 'Applied Nonlinear Programming',
    where: 'McGraw-Hill, New York',
  },
};
