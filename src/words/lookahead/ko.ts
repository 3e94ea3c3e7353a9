import { exact } from '../number';
import type { en } from './en';

/** Slow weights around a rule, in Korean. */
export const ko: typeof en = {
  title: 'Lookahead',
  says: 'k스텝마다 느린 가중치 φ가 규칙이 가 있는 곳까지 α만큼 따라가고, 규칙은 거기서 다시 출발합니다.',
  every: (steps, part) => `Lookahead: ${steps === 1 ? '매 스텝' : `${steps}스텝마다`}, α ${exact(part)}`,
};
