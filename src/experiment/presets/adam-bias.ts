import type { Preset } from './preset';
import { between, pointAt } from './reading';

/** What Adam's bias correction is for: without it the two averages start at zero, the slower one more so. */
export const adamBias: Preset = {
  id: 'adam-bias',
  name: { en: 'With and without bias correction', ko: '편향 보정이 있을 때와 없을 때' },
  says: {
    en: 'Without bias correction the root is too small at first, and the first step three times too long. The uncorrected Adam is thrown far down before it turns.',
    ko: '편향을 보정하지 않으면 처음에는 분모의 제곱근이 너무 작아 첫걸음이 세 배 넘게 깁니다. 보정하지 않은 Adam은 한참 아래로 내던져진 뒤에야 방향을 돌립니다.',
  },
  link: 'f=beale&race=adam~adam.raw&n=300&v=1',
  holds: ([corrected, raw]) => {
    const first = [corrected!, raw!].map((one) => between(pointAt(one, 1), pointAt(one, 0)));
    const lowest = [corrected!, raw!].map(({ w }) => Math.min(...w[1]!));
    return first[1]! > 3 * first[0]! && lowest[1]! < -0.9 && lowest[0]! > -0.3;
  },
};
