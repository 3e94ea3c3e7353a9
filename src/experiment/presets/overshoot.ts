import { beale } from '../../catalog/objectives/beale';
import { settledFrom } from '../../run/verdict';
import type { Preset } from './preset';
import { endPoint, largest, terrainOf } from './reading';

const terrain = terrainOf(beale);

/** How much speed to keep: the friction of momentum on Beale's function. */
export const overshoot: Preset = {
  id: 'overshoot',
  name: { en: 'Momentum overshoots', ko: '모멘텀의 지나침' },
  says: {
    en: 'With β = 0.9 momentum runs past the minimum and spends most of its time coming back. With β = 0.8 it stops there and settles first; with none at all it is still on its way.',
    ko: 'β가 0.9이면 최소점을 지나쳐 되돌아오는 데 시간을 다 보냅니다. 0.8이면 지나치지 않고 먼저 정착하며, 모멘텀이 아예 없으면 아직도 가는 중입니다.',
  },
  link: 'f=beale&race=momentum~momentum,beta:0.8~gd&v=1',
  holds: ([heavy, light, none]) => {
    const passed = heavy!.w[0]!.findIndex((x) => x > 3);
    const back = settledFrom(heavy!, terrain)!;
    return (
      largest(heavy!.w[0]!) > 4 &&
      back - passed > back / 2 &&
      largest(light!.w[0]!) < 3.01 &&
      settledFrom(light!, terrain)! < back &&
      settledFrom(none!, terrain) === undefined &&
      endPoint(none!)[0]! < 3
    );
  },
};
