import { count, exact } from '../number';
import { withParticle } from '../particle';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  map: (name) => `지도: ${name}`,
  racers: (maps) =>
    maps === 1
      ? '시점 하나, 지도 하나.'
      : `지도 ${count(maps)}개를 같은 시점으로 봅니다. 가는 선은 나머지입니다.`,
  variations: {
    parameter: (maps, name) =>
      `지도 ${count(maps)}개, 시작점은 하나. ${withParticle(name, '이')} 다를 뿐입니다.`,
    objective: (maps) => `곡면 ${count(maps)}개를 같은 시작점, 같은 시점에서 봅니다.`,
    start: (maps) => `시작점 ${count(maps)}개. 나머지는 모두 같습니다.`,
  },
  some: (from, to, all) => (from === to ? `${all}개 중 ${from}` : `${all}개 중 ${from}–${to}`),
  whySome: '이 너비에서는 더 많은 지도를 알아볼 수 없습니다.',
  before: '앞의 지도',
  after: '다음 지도',
  start: (coordinates) => `시작점 ${coordinates.map(exact).join(', ')}`,
  leads: (name) => `${name} 선두`,
  nobody: '달리는 옵티마이저가 없습니다.',
  vary: '바꿔 보기',
  varyWhat: '바꿔 보기: 지도마다 바꿀 것',
  differs: '지도마다 바꿀 것',
  kinds: { nothing: '옵티마이저', parameter: '매개변수', objective: '곡면', start: '시작점' },
  parameter: '매개변수',
  from: '처음 값',
  to: '마지막 값',
  maps: '지도 수',
  startOf: (map, coordinate) => `${map}번째 지도의 시작점, ${coordinate}`,
};
