import type { Preset } from './preset';
import { agree, largest } from './reading';

/** One name, two conventions: what "momentum with η = 0.01" means depends on which equations are meant. */
export const conventions: Preset = {
  id: 'conventions',
  name: { en: 'Which momentum?', ko: '어느 모멘텀?' },
  says: {
    en: 'The same η and β, two ways to write momentum, two different paths. The moving average needs ten times the rate, 1/(1 − β), to take the path of the velocity form.',
    ko: 'η와 β가 같아도 모멘텀을 쓰는 방식이 다르면 경로가 달라집니다. 이동평균식은 학습률이 1/(1 − β), 곧 열 배여야 속도식과 같은 길을 갑니다.',
  },
  link: 'f=beale&race=momentum~momentum.ema,eta:0.01~momentum.ema&n=300&v=1',
  holds: ([velocity, same, tenfold]) =>
    same!.eta[1] === velocity!.eta[1] &&
    largest(velocity!.w[0]!) > 4 &&
    largest(same!.w[0]!) < 3 &&
    agree(tenfold!.eta[1]!, 10 * velocity!.eta[1]!, 1e-12) &&
    velocity!.w.every((column, i) => column.every((value, row) => agree(tenfold!.w[i]![row]!, value, 1e-9))),
};
