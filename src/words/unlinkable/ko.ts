import { count } from '../number';
import type { en } from './en';

/** A race that no link can carry, in Korean. */
export const ko: typeof en = {
  tooLong: (length, limit) =>
    `이 경주는 링크에 다 담을 수 없습니다. ${count(length)}자가 필요한데 ${count(limit)}자까지만 읽을 수 있습니다. 파일에는 그대로 담깁니다.`,
  save: '경주를 파일로 저장',
};
