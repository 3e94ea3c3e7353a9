import { gabor12 } from '../datasets/gabor12';
import { gabor30 } from '../datasets/gabor30';
import type { Objective, Stationary } from '../definition';

/** The minima within the domain on the 30 points. */
const on30: readonly Stationary[] = [
  { at: [0.003794635610937615, 16.026347827141723], f: 0.6456961253674639 },
  { at: [-5.819376101839457, 13.824503927627429], f: 3.356426993144583 },
  { at: [6.559354269534794, 18.348855285164024], f: 3.670471551967994 },
  { at: [-6.443223114287746, 4.967533652863323], f: 5.039135911749068 },
  { at: [6.307961387848067, 13.515787336909765], f: 5.511081277217767 },
  { at: [6.084736300064386, 4.011774525983754], f: 6.52785622477346 },
  { at: [6.171313163078898, 8.088135558848837], f: 9.961269023906144 },
  { at: [-0.16646565055321264, 4.8809327482639455], f: 10.182264979278393 },
];

/** Those on the 12 points. */
const on12: readonly Stationary[] = [
  { at: [0.18433122117806292, 15.788735870435344], f: 0.29569521779464913 },
  { at: [6.521419881273602, 19.04332374748519], f: 1.5419072459508874 },
  { at: [6.411153200159077, 13.751041978229262], f: 1.5462345853303874 },
  { at: [-5.780266684507448, 14.105819645074398], f: 2.247687412536822 },
  { at: [5.841763043007495, 3.73623187006], f: 4.28969246598429 },
  { at: [5.351412728802238, 7.010278310121116], f: 5.004152451154484 },
];

/** The notes' Gabor model: a wave in a bell, whose place φ0 and frequency φ1 are sought. */
export const gabor: Objective = {
  id: 'gabor',
  name: { en: 'Gabor model', ko: '가보르 모델' },
  group: 'data',
  text: `u = φ0 + 0.06 φ1 X
model = sin(u) exp(-u^2/32)
f(φ0, φ1) = sum((model - Y)^2)`,
  data: [gabor30, gabor12],
  domain: [
    [-10, 10],
    [2.5, 22.5],
  ],
  aspect: 'fill',
  start: [-1.5, 6.5],
  rate: 0.1,
  minima: on30,
  minimaOn: ({ id }) => (id === 'gabor12' ? on12 : on30),
  says: {
    en: 'Two parameters, thirty points and many valleys: a batch sees a few points only, and that can be enough to leave one.',
    ko: '매개변수 두 개, 점 서른 개에 골짜기는 여럿입니다. 배치는 점을 몇 개만 보지만, 바로 그 덕에 골짜기를 벗어나기도 합니다.',
  },
  source: {
    authors: 'S. J. D. Prince',
    year: 2023,
    title: 'Understanding Deep Learning',
    where: 'MIT Press, section 6.1.2, “Gabor model example”',
    url: 'https://udlbook.github.io/udlbook/',
  },
};
