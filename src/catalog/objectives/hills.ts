import type { Objective } from '../definition';

/** Six hills and hollows in a bowl, thrown by the seed. The n-th random number is sin(pₙ seed + n), pₙ the n-th prime. */
export const hills: Objective = {
  id: 'hills',
  name: { en: 'Hills and hollows', ko: '언덕과 웅덩이' },
  group: 'basins',
  text: `seed = 1 in [1, 999] int
h1 = 3sin(2seed + 1) exp(-((x - 4sin(3seed + 2))^2 + (y - 4sin(5seed + 3))^2)/2)
h2 = 3sin(7seed + 4) exp(-((x - 4sin(11seed + 5))^2 + (y - 4sin(13seed + 6))^2)/2)
h3 = 3sin(17seed + 7) exp(-((x - 4sin(19seed + 8))^2 + (y - 4sin(23seed + 9))^2)/2)
h4 = 3sin(29seed + 10) exp(-((x - 4sin(31seed + 11))^2 + (y - 4sin(37seed + 12))^2)/2)
h5 = 3sin(41seed + 13) exp(-((x - 4sin(43seed + 14))^2 + (y - 4sin(47seed + 15))^2)/2)
h6 = 3sin(53seed + 16) exp(-((x - 4sin(59seed + 17))^2 + (y - 4sin(61seed + 18))^2)/2)
f = (x^2 + y^2)/20 + h1 + h2 + h3 + h4 + h5 + h6`,
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-2.5, -2.5],
  rate: 0.1,
  minima: [
    { at: [-1.114262329239564, 0.5800111718575989], f: -2.918496300908962 },
    { at: [3.6879842442238258, 2.126350229644256], f: -1.7766470403032872 },
    { at: [1.706238979178393, -2.6802091512539725], f: -1.3036728425653403 },
  ],
  saddles: [
    { at: [0.6209245780957056, -1.1319798714768232], f: -0.29716727341733207 },
    { at: [1.649122921629954, 1.1210582672967768], f: 0.0010155938616793671 },
  ],
  says: {
    en: 'Another landscape for every seed: a claim about an optimizer should hold on more than one of them.',
    ko: '시드마다 지형이 바뀝니다. 어떤 방법이 낫다고 말하려면 여러 지형에서 확인해 보아야 합니다.',
  },
  source: {
    authors: 'M. Gallagher, B. Yuan',
    year: 2006,
    title: 'A general-purpose tunable landscape generator',
    where:
      'IEEE Transactions on Evolutionary Computation 10(5), pp. 590–603: random Gaussian landscapes; the sines are Ravine’s',
    url: 'https://doi.org/10.1109/TEVC.2005.863628',
  },
};
