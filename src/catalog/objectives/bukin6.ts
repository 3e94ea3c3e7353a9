import type { Objective } from '../definition';

/** A knife-edge valley along a parabola. */
export const bukin6: Objective = {
  id: 'bukin6',
  name: { en: 'Bukin N. 6', ko: '부킨 6번 함수' },
  group: 'valley',
  text: 'f = 100√|y - 0.01x^2| + 0.01|x + 10|',
  domain: [
    [-15, -5],
    [-3, 3],
  ],
  start: [-13, 2.5],
  rate: 0.0002,
  minima: [{ at: [-10, 1], f: 0 }],
  says: {
    en: 'A valley as sharp as a knife: the slope grows towards its floor, so a fixed rate rattles between the walls.',
    ko: '골짜기가 칼날처럼 날카롭습니다. 바닥에 가까울수록 오히려 가팔라져, 학습률이 고정되면 양쪽 벽 사이를 오가며 흔들립니다.',
  },
  source: {
    authors: 'A. D. Bukin',
    year: 1997,
    title: 'New minimization strategy for non-smooth functions',
    where: 'Budker Institute of Nuclear Physics, preprint 97-79, Novosibirsk',
  },
};
