import { sphere } from '../../catalog/objectives/sphere';
import { settledFrom } from '../../run/verdict';
import type { Preset } from './preset';
import { alwaysFrom, lastRow, terrainOf } from './reading';

const bowl = terrainOf(sphere);

/** The five learning rates of the notes on gradient descent from first principles. */
export const divergence: Preset = {
  id: 'divergence',
  name: { en: 'Too fast, too slow', ko: '너무 빠르게, 너무 느리게' },
  says: {
    en: 'One bowl, five learning rates: 10 and 1.1 diverge, 1 swings for ever, 0.1 settles soon, 0.01 late.',
    ko: '그릇 하나에 학습률 다섯입니다. 10과 1.1은 발산하고, 1은 영원히 오가며, 0.1은 금방, 0.01은 뒤늦게 정착합니다.',
  },
  link: 'f=sphere&at=-1,1&race=gd,eta:10~gd,eta:1.1~gd,eta:1~gd,eta:0.1~gd&n=2000&v=1',
  holds: (trajectories) => {
    const [wild, wide, swinging, good, slow] = trajectories;
    const rates = trajectories.map(({ eta }) => eta[1]);
    return (
      String(rates) === '10,1.1,1,0.1,0.01' &&
      wild!.end.kind === 'diverged' &&
      wide!.end.kind === 'diverged' &&
      lastRow(swinging!) === 2000 &&
      alwaysFrom(swinging!.w[0]!, (before, now) => now === -before) &&
      settledFrom(good!, bowl)! * 10 < settledFrom(slow!, bowl)!
    );
  },
};
