import type { Objective } from '../definition';

/** The hills and hollows of MATLAB’s pictures. */
export const peaks: Objective = {
  id: 'peaks',
  name: { en: 'Peaks', ko: '피크스 함수' },
  also: ['MATLAB peaks'],
  group: 'basins',
  text: 'f = 3(1 - x)^2 exp(-x^2 - (y + 1)^2) - 10(x/5 - x^3 - y^5) exp(-x^2 - y^2) - exp(-(x + 1)^2 - y^2)/3',
  domain: [
    [-3, 3],
    [-3, 3],
  ],
  start: [0.2, 1.2],
  rate: 0.01,
  minima: [
    { at: [0.22827892055636909, -1.6255349574999964], f: -6.551133332835837 },
    { at: [-1.3473962443682108, 0.20451886609700518], f: -3.04984940280026 },
    { at: [0.2964455538468321, 0.32019624766683435], f: -0.06493586825552689 },
  ],
  saddles: [
    { at: [0.4163233216785082, -0.3941450984024246], f: 0.4085479245941372 },
    { at: [-0.2659375568372457, 0.4667399937262694], f: 0.7882934626789642 },
    { at: [1.0982728343350927, 0.8544609795247524], f: 2.2491916615269307 },
  ],
  says: {
    en: 'Three hills, three hollows and flat ground beyond: a run that leaves the hollows finds no slope to come back by.',
    ko: '언덕 셋과 웅덩이 셋이 있고 그 밖은 평평합니다. 웅덩이를 벗어나면 되돌아올 기울기가 없습니다.',
  },
  source: {
    authors: 'The MathWorks',
    year: 2006,
    title: 'peaks: Peaks function',
    where: 'MATLAB documentation, data exploration',
    url: 'https://www.mathworks.com/help/matlab/ref/peaks.html',
  },
};
