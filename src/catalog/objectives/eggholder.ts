import type { Objective } from '../definition';

/** An egg box pushed out of shape. */
export const eggholder: Objective = {
  id: 'eggholder',
  name: { en: 'Eggholder', ko: '달걀판 함수' },
  group: 'basins',
  text: 'f = -(y + 47) sin(√|y + x/2 + 47|) - x sin(√|x - y - 47|)',
  domain: [
    [-512, 512],
    [-512, 512],
  ],
  start: [350, 250],
  rate: 0.5,
  minima: [{ at: [512, 404.2318051137578], f: -959.6406627208509 }],
  says: {
    en: 'Deep hollows everywhere, and the deepest on the very border: no single descent can be expected to find it.',
    ko: '어디에나 깊은 웅덩이가 있고 가장 깊은 것은 경계 위에 있습니다. 한 번 내려가서 찾으리라 기대하기 어렵습니다.',
  },
  source: {
    authors: 'D. Whitley, S. Rana, J. Dzubera, K. E. Mathias',
    year: 1996,
    title: 'Evaluating evolutionary algorithms',
    where: 'Artificial Intelligence 85(1–2), pp. 245–276, function F101',
    url: 'https://doi.org/10.1016/0004-3702(95)00124-7',
  },
  exempt: { minimum: 'its lowest point lies on the border of the domain, where the ground still falls' },
};
