import type { en } from './en';

/** Schedules one after another, in Korean. */
export const ko: typeof en = {
  next: '이어서 …',
  lead: '마지막 스케줄에 이어집니다. 앞 스케줄의 스텝 수는 슬라이더로 정합니다.',
  change: '바꾸기',
  changeOf: (schedule) => `${schedule} 바꾸기`,
  drop: '빼기',
  dropOf: (schedule) => `${schedule} 빼기`,
};
