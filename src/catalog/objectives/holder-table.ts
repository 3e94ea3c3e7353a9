import type { Objective } from '../definition';

/** A table whose four corners hang down. */
export const holderTable: Objective = {
  id: 'holder_table',
  name: { en: 'Holder table', ko: '홀더 탁자 함수' },
  group: 'basins',
  text: 'f = -|sin(x) cos(y) exp(|1 - √(x^2 + y^2)/π|)|',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [6, 7.5],
  rate: 0.02,
  minima: [
    { at: [8.055023475736563, 9.664590019241272], f: -19.208502567886732 },
    { at: [-8.055023475736563, 9.664590019241272], f: -19.208502567886732 },
    { at: [8.055023475736563, -9.664590019241272], f: -19.208502567886732 },
    { at: [-8.055023475736563, -9.664590019241272], f: -19.208502567886732 },
  ],
  says: {
    en: 'Hollows that get deeper towards the corners, parted by creases where the slope jumps.',
    ko: '구석으로 갈수록 웅덩이가 깊어지고, 웅덩이 사이의 접힌 선에서는 기울기가 갑자기 바뀝니다.',
  },
  source: {
    authors: 'S. K. Mishra',
    year: 2006,
    title:
      'Some new test functions for global optimization and performance of repulsive particle swarm method',
    where: 'MPRA paper 2718, holder table function',
    url: 'https://mpra.ub.uni-muenchen.de/2718/',
  },
};
