import { count } from '../number';
import type { en } from './en';

/** A race that no link can carry whole, in Korean. */
export const ko: typeof en = {
  tooLong: (length, limit) =>
    `이 경주는 링크에 다 담을 수 없습니다. ${count(length)}자가 필요한데 ${count(limit)}자까지만 읽을 수 있습니다. 파일에는 그대로 담깁니다.`,
  leftBehind: (rows, name) =>
    `링크에는 ‘${name}’의 데이터 ${count(rows)}행만 빼고 모두 들어 있습니다. 이 데이터는 이 기기에만 남으니, 건네줄 때는 경주를 파일로 저장하세요.`,
  save: '경주를 파일로 저장',
};
