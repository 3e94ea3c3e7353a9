import { sine41 } from '../datasets/sine41';
import type { Objective } from '../definition';

/** A sine of unknown height and frequency. */
export const sineFit: Objective = {
  id: 'sine_fit',
  name: { en: 'Sine fit', ko: '사인 맞추기' },
  group: 'data',
  text: `model = a sin(ω X)
f(a, ω) = mean((model - Y)^2)`,
  data: [sine41],
  domain: [
    [-3, 3],
    [0, 6],
  ],
  aspect: 'fill',
  start: [1, 3],
  rate: 0.1,
  minima: [
    { at: [1.4866626129400566, 1.9765904612937715], f: 0.03245908364054758 },
    { at: [-0.2452268562220408, 3.3813336387085005], f: 1.1456807810136602 },
    { at: [0.11752590051778114, 4.411203779226377], f: 1.1676874439525398 },
    { at: [-0.029988507068740018, 5.34300528818375], f: 1.1739093906112468 },
  ],
  says: {
    en: 'Far from the right frequency the best sine is almost none: the valleys there are shallow, and traps.',
    ko: '맞는 주파수에서 멀면 가장 나은 사인도 거의 0입니다. 그곳의 얕은 골짜기는 함정입니다.',
  },
  source: {
    authors: 'D. C. Rife, R. R. Boorstyn',
    year: 1974,
    title: 'Single-tone parameter estimation from discrete-time observations',
    where: 'IEEE Transactions on Information Theory 20(5), pp. 591–598',
    url: 'https://doi.org/10.1109/TIT.1974.1055282',
  },
};
