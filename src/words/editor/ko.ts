import { count } from '../number';
import { strong } from '../phrase';
import { withParticle } from '../particle';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  back: { rule: '옵티마이저', surface: '뒤로' },
  done: '완료',
  own: { rule: '내 규칙', surface: '내 곡면' },
  copyOf: (name) => `${name} 사본`,
  field: { rule: '규칙, 한 줄에 식 하나', surface: '곡면, 한 줄에 식 하나' },
  keys: '기호',
  reads: '이렇게 읽습니다',
  found: '찾은 매개변수',
  memory: '다음 스텝까지 기억하는 값',
  coordinates: '좌표',
  or: (label) => `또는 ${label}`,
  lastGood: (name) => [strong(withParticle(name, '은')), ' 마지막으로 실행된 판을 보여 줍니다.'],
  waits: (name) => [strong(withParticle(name, '은')), ' 빈 줄을 기다립니다.'],
  yours: '직접 만들기',
  write: { rule: '규칙 직접 쓰기', surface: '곡면 직접 쓰기' },
  writeSays: {
    rule: '교과서처럼 한 줄에 식 하나씩 씁니다.',
    surface: 'x와 y로 식을 쓰면, 나머지 이름은 슬라이더가 됩니다.',
  },
  copy: '사본 고치기',
  copySays: (name) => `${name}의 글에서 시작합니다.`,
  blank: {
    open: '한 줄 비우기',
    says: '연습 문제가 됩니다. 정답은 링크에 함께 담기지만 눈으로 읽을 수는 없습니다.',
  },
  exercise: {
    title: '연습 문제',
    missing: (name) => `${withParticle(name, '을')} 정하는 줄이 비어 있습니다.`,
    task: '숨은 규칙과 경로가 같아지도록 써 보세요.',
    hole: '이 줄을 채우세요.',
    check: '확인',
    checking: '확인하는 중 …',
    same: (steps) => [strong('맞았습니다.'), ` ${count(steps)}스텝 내내 경로가 같습니다.`],
    apart: (step, distance) => [
      strong('아직 아닙니다.'),
      ` ${count(step)}번째 스텝에서 갈라져 ${distance}만큼 떨어집니다.`,
    ],
    ends: (step) => [strong('아직 아닙니다.'), ` ${count(step)}번째 스텝에서 한쪽 경로가 끝납니다.`],
    fill: '빈 줄 채우기',
  },
  edit: { rule: '규칙 고치기', surface: '곡면 고치기' },
};
