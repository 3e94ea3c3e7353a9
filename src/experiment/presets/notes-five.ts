import type { Preset } from './preset';
import { agree, pointAt } from './reading';

/** Where the runs of the notes on five optimizers end, after their 20 or 10 steps. */
const ENDS: readonly (readonly [row: number, x: number, y: number])[] = [
  [20, -0.9507572025145896, 0.2431533091811382],
  [20, -0.8247552429012714, -0.6985052331838697],
  [20, -1.8063708150717055, 0.00016192464110195327],
  [10, -0.032018856629370214, 0.016471701065798552],
  [10, 1.2553029676238436, 0.18993976553678432],
];

/** The notes' five optimizers on x²/20 + y². */
export const notesFive: Preset = {
  id: 'notes-five',
  name: { en: 'The notes: five optimizers', ko: '강의 노트: 다섯 옵티마이저' },
  says: {
    en: 'Five optimizers on one long bowl, each with the settings of the notes. RMSprop is closest to the minimum after ten steps; Adam has already run past it.',
    ko: '길쭉한 그릇 하나에서 다섯 옵티마이저가 강의 노트의 설정 그대로 달립니다. 열 걸음 뒤에는 RMSprop이 최소점에 가장 가깝고, Adam은 이미 지나쳤습니다.',
  },
  link: 'f=quadratic&race=gd,eta:0.95~momentum,eta:0.1~adagrad.bare,eta:0.9~rmsprop.bare,eta:0.9~adam.inside,eta:0.9,beta2:0.9&n=20&v=1',
  layout: 'surface',
  holds: (trajectories) => {
    const distances = trajectories.map((one) => Math.hypot(...pointAt(one, 10)));
    return (
      ENDS.every(([row, x, y], i) => {
        const [column, other] = trajectories[i]!.w;
        return agree(column![row]!, x, 1e-12) && agree(other![row]!, y, 1e-12);
      }) &&
      Math.min(...distances) === distances[3] &&
      pointAt(trajectories[4]!, 0)[0]! < 0 &&
      pointAt(trajectories[4]!, 10)[0]! > 0
    );
  },
};
