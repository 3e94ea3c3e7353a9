import type { Objective } from '../definition';

/** The second surface of the notes on five optimizers: two valleys, a saddle between them, and a shelf. */
export const quarticG: Objective = {
  id: 'quartic_g',
  name: { en: 'Two valleys (quartic)', ko: '두 골짜기 (사차함수)' },
  group: 'basins',
  text: 'f = x^4 + y^4 + 5x^3 - 40(x - 1)^2 - 40(y - 1)^2',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [1, 1.2],
  rate: 0.002,
  minima: [
    { at: [-7.0100437431199465, -4.906733293049631], f: -2689.939707041842 },
    { at: [-7.0100437431199465, 3.84727349174753], f: -1979.2089341776439 },
  ],
  saddles: [{ at: [-7.0100437431199465, 1.0594598013021008], f: -1872.8965906098067 }],
  says: {
    en: 'Two valleys of different depth: the start and the step decide which one is found.',
    ko: '깊이가 다른 골짜기가 둘 있어서, 시작점과 학습률에 따라 어느 쪽에 도착할지가 달라집니다.',
  },
  source: {
    authors: 'Ravine',
    year: 2026,
    title: 'The quartic of the course notes that Ravine began with',
    where: 'stationary points computed with 50 digits',
  },
};
