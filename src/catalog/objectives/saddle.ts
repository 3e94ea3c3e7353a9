import type { Objective } from '../definition';

/** The hyperbolic paraboloid: down on one axis, up on the other, and no minimum at all. */
export const saddle: Objective = {
  id: 'saddle',
  name: { en: 'Saddle', ko: '안장 곡면' },
  group: 'saddle',
  text: 'f = x^2 - y^2',
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [1, 0.001],
  rate: 0.05,
  minima: [],
  saddles: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'Started near the ridge, a run first heads for the saddle and lingers there before it finds the way down.',
    ko: '능선 가까이에서 출발하면 먼저 안장점으로 다가가, 내려가는 길을 찾을 때까지 한참 머뭅니다.',
  },
  source: {
    authors: 'Y. Dauphin, R. Pascanu, C. Gulcehre, K. Cho, S. Ganguli, Y. Bengio',
    year: 2014,
    title: 'Identifying and attacking the saddle point problem in high-dimensional non-convex optimization',
    where: 'Advances in Neural Information Processing Systems 27',
    url: 'https://arxiv.org/abs/1406.2572',
  },
  exempt: { lowest: 'it falls without end along y, so there is no lowest point' },
};
