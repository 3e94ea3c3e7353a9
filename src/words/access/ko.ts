import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  locked: '이 페이지를 연 링크에서 잠가 둔 항목입니다',
};
