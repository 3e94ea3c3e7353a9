import type { Objective } from '../definition';

/** A deep hollow between two shallow ones. */
export const threeHumpCamel: Objective = {
  id: 'three_hump_camel',
  name: { en: 'Three-hump camel', ko: '세 혹 낙타 함수' },
  group: 'basins',
  text: 'f = 2x^2 - 1.05x^4 + x^6/6 + xy + y^2',
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-2, -2],
  rate: 0.02,
  minima: [
    { at: [0, 0], f: 0 },
    { at: [-1.747552345830289, 0.8737761729151445], f: 0.2986384422368594 },
    { at: [1.747552345830289, -0.8737761729151445], f: 0.2986384422368594 },
  ],
  saddles: [
    { at: [1.07054229182366, -0.53527114591183], f: 0.8773615577631402 },
    { at: [-1.07054229182366, 0.53527114591183], f: 0.8773615577631402 },
  ],
  says: {
    en: 'A shallow hollow on either side of the deep one: enough momentum carries a run over the rim.',
    ko: '깊은 웅덩이 양쪽에 얕은 웅덩이가 하나씩 있습니다. 관성이 충분하면 턱을 넘어 가운데로 갑니다.',
  },
  source: {
    authors: 'M. Jamil, X.-S. Yang',
    year: 2013,
    title: 'A literature survey of benchmark functions for global optimisation problems',
    where:
      'Int. J. Mathematical Modelling and Numerical Optimisation 4(2), pp. 150–194, camel function, three hump',
    url: 'https://arxiv.org/abs/1308.4008',
  },
};
