import type { Words } from './definition';

/** A method that is not in the catalogue on purpose. */
export interface LeftOut {
  readonly name: string;
  /** Why, in two sentences at most. */
  readonly says: Words;
}

/** What a reader may look for in vain among the optimizers, and why. */
export const leftOut: readonly LeftOut[] = [
  {
    name: 'Muon',
    says: {
      en: 'Muon is left out: it orthogonalizes the momentum of a weight matrix, and two coordinates are no matrix but a vector m, of which only m/‖m‖ would be left, momentum with steps of one length.',
      ko: 'Muon은 일부러 넣지 않았습니다. 가중치 행렬의 모멘텀을 직교화하는 방법인데, 두 좌표는 행렬이 아니라 벡터 m이라 m/‖m‖, 곧 보폭이 늘 같은 모멘텀만 남기 때문입니다.',
    },
  },
];
