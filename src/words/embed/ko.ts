import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  open: 'Ravine: 이 경주를 새 탭에서 열기',
  sliders: '슬라이더',
};
