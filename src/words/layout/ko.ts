import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  choose: '지도 배치',
  one: '지도 하나',
  split: '나란히',
  surface: '지도와 곡면',
  panels: '이어진 패널',
};
