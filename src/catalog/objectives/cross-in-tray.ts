import type { Objective } from '../definition';

/** A tray with a cross pressed into it. */
export const crossInTray: Objective = {
  id: 'cross_in_tray',
  name: { en: 'Cross-in-tray', ko: '십자 쟁반 함수' },
  group: 'basins',
  text: 'f = -0.0001(|sin(x) sin(y) exp(|100 - √(x^2 + y^2)/π|)| + 1)^0.1',
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [3.6, 4.4],
  rate: 0.2,
  minima: [
    { at: [1.3494066171539107, 1.3494066171539107], f: -2.0626118708227383 },
    { at: [1.3494066171539107, -1.3494066171539107], f: -2.0626118708227383 },
    { at: [-1.3494066171539107, 1.3494066171539107], f: -2.0626118708227383 },
    { at: [-1.3494066171539107, -1.3494066171539107], f: -2.0626118708227383 },
  ],
  says: {
    en: 'A cross of creases in a dented tray: the slope is endless beside a crease and gentle everywhere else.',
    ko: '움푹한 쟁반에 십자 모양으로 접힌 선이 있습니다. 선 바로 옆은 한없이 가파르고 다른 곳은 모두 완만합니다.',
  },
  source: {
    authors: 'S. K. Mishra',
    year: 2006,
    title:
      'Some new test functions for global optimization and performance of repulsive particle swarm method',
    where: 'MPRA paper 2718, cross-in-tray function',
    url: 'https://mpra.ub.uni-muenchen.de/2718/',
  },
};
