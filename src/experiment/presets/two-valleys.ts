import { quarticG } from '../../catalog/objectives/quartic-g';
import { distanceAt } from '../../run/verdict';
import type { Preset } from './preset';
import { endValue, lastRow } from './reading';

const { minima, saddles } = quarticG;

/** The quartic of the notes on five optimizers: a ridge, and a valley of another depth on each side. */
export const twoValleys: Preset = {
  id: 'two-valleys',
  name: { en: 'Two valleys', ko: '두 골짜기' },
  says: {
    en: 'Two starts on the two sides of a ridge. The lower one comes down in the deep valley, the upper one in the shallow valley, and gradient descent never changes over.',
    ko: '능선 양쪽의 두 시작점입니다. 아래쪽은 깊은 골짜기로, 위쪽은 얕은 골짜기로 내려가고, 경사하강법은 다시 넘어가지 못합니다.',
  },
  link: 'f=quartic_g&at=1,0.9;1,1.2&race=gd,eta:0.005&n=60&v=1',
  holds: ([lower, upper]) => {
    const [deep, shallow] = [...minima].sort((a, b) => a.f - b.f);
    const ridge = saddles![0]!.at[1]!;
    return (
      lower!.w[1]!.every((y) => y < ridge) &&
      upper!.w[1]!.every((y) => y > ridge) &&
      distanceAt(lower!, lastRow(lower!), [deep!]) < 1e-3 &&
      distanceAt(upper!, lastRow(upper!), [shallow!]) < 1e-3 &&
      endValue(lower!) < endValue(upper!)
    );
  },
};
