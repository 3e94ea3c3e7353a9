import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  rate: '학습률 η',
  scale: '로그 눈금, 스텝별',
  label: (step) => `스텝별 학습률, ${step}번째 스텝`,
  at: (racer, eta) => `${racer}: η ${eta}`,
};
