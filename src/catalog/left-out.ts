import type { Words } from './definition';

/** A method that is not in the catalogue on purpose. */
export interface LeftOut {
  readonly name: string;
  /** Why, in words that stand alone. */
  readonly says: Words;
}

/** What a reader may look for in vain among the optimizers, and why. */
export const leftOut: readonly LeftOut[] = [
  {
    name: 'Muon',
    says: {
      en: 'Muon is left out on purpose: it orthogonalizes the momentum of a weight matrix. Two coordinates are a vector m, and of a vector that leaves m/‖m‖: momentum whose steps all have one length.',
      ko: 'Muon은 일부러 넣지 않았습니다. 가중치 행렬의 모멘텀을 직교화하는 방법인데, 두 좌표는 행렬이 아닌 벡터 m이라서 직교화해도 m/‖m‖만 남습니다. 걸음마다 보폭이 같은 모멘텀입니다.',
    },
  },
];
