import { count } from '../number';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  by: '순위 기준',
  kinds: { f: 'f 순', distance: '거리 순', first: '먼저 도달한 순' },
  tolerance: '최적값에 얼마나 가까이',
  budget: ({ kind, amount }) =>
    kind === 'steps' ? `각 ${count(amount)}스텝` : `각 기울기 계산 ${count(amount)}회`,
  stopped: ({ kind, amount }) =>
    kind === 'steps' ? `각 ${count(amount)}스텝, 중지됨` : `각 기울기 계산 ${count(amount)}회, 중지됨`,
  reached: { steps: '스텝', cost: '계산' },
  reachedAt: { steps: '도달한 스텝', cost: '도달까지 기울기 계산 횟수' },
  finished: (place, name, at, kind) =>
    kind === 'steps'
      ? `${place}위 ${name}, ${count(at)}스텝.`
      : `${place}위 ${name}, 기울기 계산 ${count(at)}회.`,
  place: (place) => `${place}.`,
  rates: {
    default: 'η는 모두 규칙의 기본값',
    tuned: 'η는 모두 이 곡면에 맞춘 값',
    common: 'η는 모두 같은 값',
    hand: 'η는 모두 직접 정한 값',
  },
  rate: { default: '기본값', tuned: '맞춤', common: '공통', hand: '직접' },
  rateSays: {
    default: '규칙이 정해 둔 학습률',
    tuned: '이 곡면에 맞는 것으로 알려진 학습률',
    common: '모두와 같은 학습률',
    hand: '직접 정한 학습률',
  },
  notWithin: (kept) => `0보다 커야 합니다. ${kept} 유지`,
};
