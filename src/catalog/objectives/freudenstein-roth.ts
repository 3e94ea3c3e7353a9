import type { Objective } from '../definition';

/** Two equations with one solution, and a local minimum that is none. */
export const freudensteinRoth: Objective = {
  id: 'freudenstein_roth',
  name: { en: 'Freudenstein–Roth', ko: '프로이덴슈타인–로스 함수' },
  group: 'basins',
  text: 'f = (x - 13 + ((5 - y) y - 2) y)^2 + (x - 29 + ((y + 1) y - 14) y)^2',
  domain: [
    [-5, 20],
    [-4, 6],
  ],
  start: [0.5, -2],
  rate: 0.001,
  minima: [
    { at: [5, 4], f: 0 },
    { at: [11.412778986902094, -0.8968052532744765], f: 48.98425367924002 },
  ],
  saddles: [{ at: [23.92055434643124, 2.23013858660781], f: 819.0102593523101 }],
  says: {
    en: 'From many starts descent ends in the narrow valley of the local minimum: level ground, but no solution of the equations.',
    ko: '많은 시작점에서 좁은 골짜기의 극솟값으로 내려갑니다. 그곳은 기울기가 0이지만 방정식의 해는 아닙니다.',
  },
  source: {
    authors: 'F. Freudenstein, B. Roth',
    year: 1963,
    title: 'Numerical solution of systems of nonlinear equations',
    where: 'Journal of the ACM 10(4), pp. 550–556',
    url: 'https://doi.org/10.1145/321186.321200',
  },
};
