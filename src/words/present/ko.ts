import { count } from '../number';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  label: '강의실 화면의 경주',
  steps: (last) => `/ ${count(last)} 스텝`,
  step: '스텝',
  loss: '손실',
  standings: '순위',
  others: (n) => `그 밖에 ${count(n)}개`,
  dark: '화면을 껐습니다. 아무 키나 누르면 돌아옵니다.',
  keys: '스페이스로 재생하고, 발표 리모컨의 페이지 키와 화살표를 쓸 수 있습니다. B는 화면 끄기, S는 스포트라이트, F는 전체 화면, Esc는 돌아가기입니다.',
};
