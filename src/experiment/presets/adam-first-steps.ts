import type { Preset } from './preset';
import { agree, pointAt } from './reading';

/** Adam's first step: m̂/√v̂ is the gradient over its own size, so only its sign is left. */
export const adamFirstSteps: Preset = {
  id: 'adam-first-steps',
  name: { en: "Adam's first step", ko: 'Adam의 첫걸음' },
  says: {
    en: 'Four starts, one of them a hundred times steeper than another. Yet every first step of Adam moves each coordinate by η.',
    ko: '네 시작점의 경사는 백 배 넘게 차이 나기도 합니다. 그래도 Adam의 첫걸음은 어디서나 각 좌표를 η만큼 움직입니다.',
  },
  link: 'f=rosenbrock&at=-1.2,1;1.5,-0.5;0,2;0.5,0.3&race=adam&n=60&v=1',
  holds: (trajectories) => {
    const slopes = trajectories.map(({ gradNorm }) => gradNorm[0]!);
    return (
      trajectories.length === 4 &&
      Math.max(...slopes) > 100 * Math.min(...slopes) &&
      trajectories.every((one) =>
        pointAt(one, 1).every((value, i) => agree(Math.abs(value - one.w[i]![0]!), one.eta[1]!, 1e-6)),
      )
    );
  },
};
