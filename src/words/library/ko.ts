import { count } from '../number';
import { withParticle } from '../particle';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  title: '내 서재',
  says: '여기에 둔 것은 이 기기에만 남고 다른 곳으로 가지 않습니다.',
  lead: '이 기기에 넣어 둔 것.',
  empty: '아직 아무것도 없습니다. 편집기의 버튼으로 넣을 수 있습니다.',
  kinds: { surface: '곡면', rule: '규칙', data: '데이터' },
  keep: '서재에 넣기',
  kept: '넣었습니다',
  rename: (name) => `${name} 이름 바꾸기`,
  newName: '이름',
  remove: (name) => `${name} 지우기`,
  removed: (name) => `${withParticle(name, '을')} 지웠습니다.`,
  undo: '실행 취소',
  exported: '파일로 저장',
  imported: '파일에서 더하기',
  added: (entries) => `${count(entries)}개를 더했습니다.`,
  noLibrary: '서재 파일이 아닙니다.',
};
