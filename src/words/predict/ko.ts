import { count, measure } from '../number';
import { withParticle } from '../particle';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  menu: { end: '끝점을 먼저 예측하기', winner: '승자를 먼저 예측하기' },
  first: '먼저 예측',
  asks: { nothing: '묻지 않음', end: '각각 어디에서 끝날지', winner: '누가 이길지' },
  title: { end: '각각 어디에서 끝날까요?', winner: '누가 이길까요?' },
  says: {
    end: '옵티마이저를 고르고 지도를 누르거나, 화살표 키로 표시를 옮기세요.',
    winner: '마지막에 f가 가장 낮은 쪽이 이깁니다.',
  },
  saysUp: '마지막에 f가 가장 높은 쪽이 이깁니다.',
  racers: '옵티마이저',
  mark: (name, place) => `${name}, 예측한 끝점 ${place}`,
  none: (name) => `${name}, 아직 예측하지 않음`,
  reveal: '공개하기',
  needs: '먼저 하나라도 예측하세요.',
  running: '경주 중입니다 …',
  total: (distance, racers) =>
    racers === 1 ? `점수 ${measure(distance)}` : `점수 ${measure(distance)} (옵티마이저 ${count(racers)}개)`,
  less: '작을수록 좋습니다. 예측한 곳과 실제로 끝난 곳 사이의 거리입니다.',
  right: (name) => `맞았습니다. ${withParticle(name, '이')} 이겼습니다.`,
  wrong: (name, said) => `이긴 것은 ${name}입니다. 예측한 것은 ${said}입니다.`,
  again: '다시 예측하기',
  close: '마치기',
};
