import type { Objective } from '../definition';

/** A bowl a hundred times more curved across its long axis than along it, with that axis on the diagonal. */
export const rotatedQuadratic: Objective = {
  id: 'rotated_quadratic',
  name: { en: 'Rotated quadratic', ko: '돌아간 이차함수' },
  group: 'valley',
  text: 'f = (x + y)^2/4 + 25(x - y)^2',
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-4, -1],
  rate: 0.01,
  minima: [{ at: [0, 0], f: 0 }],
  says: {
    en: 'A ravine along the diagonal: both coordinates are equally steep, so scaling each on its own does not help.',
    ko: '골짜기가 대각선으로 놓여 두 좌표의 가파르기가 같습니다. 그래서 좌표마다 보폭을 조절해도 도움이 되지 않습니다.',
  },
  source: {
    authors: 'R. Salomon',
    year: 1996,
    title: 'Re-evaluating genetic algorithm performance under coordinate rotation of benchmark functions',
    where: 'BioSystems 39(3), pp. 263–278',
    url: 'https://doi.org/10.1016/0303-2647(96)01621-8',
  },
};
