import type { Preset } from './preset';
import { alwaysFrom, crossings, lastRow } from './reading';

/** What happens on either side of η = 2/λmax; here λmax is 2, the curvature of y². */
export const stabilityLimit: Preset = {
  id: 'stability-limit',
  name: { en: 'At the limit', ko: '안정 한계에서' },
  says: {
    en: 'Three learning rates around 2/λ = 1, the limit of the steep direction. Below it the swings die out, at it they never do, above it they grow.',
    ko: '가파른 방향의 한계인 2/λ = 1 근처의 세 학습률입니다. 한계보다 작으면 흔들림이 잦아들고, 한계에서는 영영 그대로이며, 넘으면 점점 커집니다.',
  },
  link: 'f=quadratic&race=gd,eta:0.95~gd,eta:1~gd,eta:1.05&n=40&v=1',
  holds: ([below, at, above]) => {
    const swings = [below!, at!, above!].map(({ w }) => w[1]!.map(Math.abs));
    return (
      [below!, at!, above!].every((one) => crossings(one.w[1]!) === lastRow(one)) &&
      below!.eta[1]! < 1 &&
      at!.eta[1] === 1 &&
      above!.eta[1]! > 1 &&
      alwaysFrom(swings[0]!, (before, now) => now < before) &&
      alwaysFrom(swings[1]!, (before, now) => now === before) &&
      alwaysFrom(swings[2]!, (before, now) => now > before)
    );
  },
};
