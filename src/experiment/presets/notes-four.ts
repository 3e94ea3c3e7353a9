import type { Preset } from './preset';
import { agree, between, endPoint, pointAt } from './reading';

const MINIMUM = [7, 70, 7, 4];

/** The notes' shifted sum of squares in four coordinates. */
export const notesFour: Preset = {
  id: 'notes-four',
  name: { en: 'The notes: four coordinates', ko: '강의 노트: 네 좌표' },
  says: {
    en: 'Four coordinates, seen on a plane of two. Gradient descent takes 20% off every distance at each step and goes straight; the first step of Adam moves each coordinate by 1, however far it has to go.',
    ko: '네 좌표를 두 좌표의 평면에서 봅니다. 경사하강법은 스텝마다 모든 거리를 20%\u2060씩 줄이며 곧장 가고, Adam의 첫 스텝은 얼마나 멀든 모든 좌표를 1만큼 옮깁니다.',
  },
  link: 'f=squares_4&race=gd,eta:0.1~adam,eta:1&n=100&v=1',
  holds: ([gd, adam]) => {
    const start = pointAt(gd!, 0);
    const cut = Array.from({ length: 20 }, (_, row) =>
      pointAt(gd!, row).every((value, i) =>
        agree(value - MINIMUM[i]!, 0.8 ** row * (start[i]! - MINIMUM[i]!), 1e-12),
      ),
    );
    return (
      cut.every(Boolean) &&
      between(endPoint(gd!), MINIMUM) < 1e-6 &&
      pointAt(adam!, 1).every((value, i) => agree(value - start[i]!, 1, 1e-6))
    );
  },
};
