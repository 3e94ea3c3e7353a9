import type { Preset } from './preset';
import { agree, crossings, endPoint } from './reading';

/** The first coordinate of both minima of the notes' second surface. */
const VALLEY = -7.0100437431199465;
/** The second coordinate of the saddle between them. */
const RIDGE = 1.0594603577;
/** Where AdaGrad's run of the notes ends. */
const ADAGRAD = [-6.6136660321833896, 3.84727349174753] as const;

/** The notes' five optimizers on their second surface, from the start of one of its fifteen runs. */
export const notesHills: Preset = {
  id: 'notes-hills',
  name: { en: 'The notes: five on a hilly surface', ko: '강의 노트: 언덕 위의 다섯' },
  says: {
    en: 'From (0.5, 2) all five take the shallow valley; the deep one lies beyond the ridge. At η 0.01 gradient descent leaps from wall to wall: along x it is stable only up to 0.00668.',
    ko: '(0.5, 2)\u2060에서 출발하면 다섯 모두 얕은 골짜기로 갑니다. 깊은 골짜기는 능선 너머입니다. 경사하강법은 η 0.01에서 벽과 벽 사이를 뛰어다닙니다. x 방향으로는 0.00668까지만 안정합니다.',
  },
  link: 'f=quartic_g&at=0.5,2&race=gd~momentum,eta:0.0011~adagrad.bare,eta:0.8~rmsprop.bare,eta:0.9~adam.inside,eta:0.9,beta2:0.9&n=20&v=1',
  layout: 'surface',
  holds: (trajectories) => {
    const [gd, , adagrad] = trajectories;
    return (
      trajectories.every((one) => endPoint(one)[1]! > RIDGE && endPoint(one)[0]! < 0) &&
      endPoint(adagrad!).every((value, i) => agree(value, ADAGRAD[i]!, 1e-12)) &&
      crossings(gd!.w[0]!.map((x) => x - VALLEY)) >= 10
    );
  },
};
