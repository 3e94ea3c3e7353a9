import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  title: '키보드',
  says: '입력 칸 밖에서는 언제나 쓸 수 있습니다.',
  play: '재생, 일시정지, 다시',
  step: '한 스텝 앞뒤로, Shift와 함께 열 스텝',
  ends: '처음으로, 끝으로',
  racer: '옵티마이저 선택',
  zoom: '확대, 축소, 맞춤',
  turn: '공간의 곡면에 초점이 있을 때 돌리기',
  undo: '실행 취소, Shift와 함께 다시 실행',
  present: '강의실 화면으로, 다시 돌아오기',
  why: '왜 그리로 갔을까?',
  share: '공유',
  takeHome: '내보내기: 그림, 영상, 표',
  code: '코드 가져가기',
  theme: '밝게, 어둡게',
  language: '영어, 한국어',
  help: '이 목록',
};
