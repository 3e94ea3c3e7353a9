import type * as en from './en';

/** The groups of optimizers, in Korean. */
export const optimizers: typeof en.optimizers = {
  'first-order': '기울기만',
  momentum: '관성',
  adaptive: '적응형',
  'line-search': '보폭 고르기',
  'second-order': '곡률까지',
  'derivative-free': '기울기 없이',
};

/** The groups of surfaces, in Korean. */
export const surfaces: typeof en.surfaces = {
  valley: '그릇과 골짜기',
  basins: '최소점이 여럿',
  saddle: '안장점',
  one: '좌표 하나',
  many: '좌표 여럿',
  data: '데이터 위에서',
};
