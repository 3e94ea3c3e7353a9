import type { Objective } from '../definition';

/** A bowl twenty times longer than wide: the simplest ravine. */
export const quadratic: Objective = {
  id: 'quadratic',
  name: { en: 'Elongated bowl', ko: '길쭉한 이차함수' },
  group: 'valley',
  text: 'f = x^2/20 + y^2',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-7, 2],
  rate: 0.5,
  minima: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'The gradient points across the ravine rather than along it: large steps zigzag, small ones crawl.',
    ko: '기울기가 골짜기를 따르지 않고 가로지르므로, 걸음이 크면 지그재그로 흔들리고 작으면 기어갑니다.',
  },
  source: {
    authors: 'Koki Saitoh',
    year: 2016,
    title: 'Deep Learning from Scratch (ゼロから作るDeep Learning)',
    where: "O'Reilly Japan, section 6.1, equation (6.2)",
  },
};
