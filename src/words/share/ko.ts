import { count } from '../number';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  title: '이 경주 공유하기',
  says: '곡면, 시작점, 옵티마이저, 설정이 모두 링크에 들어 있습니다. 다른 곳에는 아무것도 저장하지 않습니다.',
  link: '링크',
  copy: '복사',
  copied: '복사됨',
  selectIt: '브라우저가 복사를 막았습니다. 내용을 선택해 두었으니 직접 복사하세요.',

  opens: '열릴 때',
  ways: { step: '정한 스텝', playing: '처음부터 재생' },
  step: '열릴 때의 스텝',
  shows: '보이는 것',
  extents: {
    page: '페이지 전체',
    controls: '지도, 타임라인, 열린 슬라이더',
    timeline: '지도와 타임라인',
    map: '지도만',
  },
  language: '언어',
  theirs: '보는 사람의 기기에 맞춤',

  may: '바꿀 수 있는 것',
  scopes: {
    everything: '전부',
    rates: 'η와 시작점만',
    nothing: '없음',
    chosen: '아래에서 허용한 것',
  },
  controls: {
    surface: '곡면',
    racers: '경주할 옵티마이저',
    eta: '학습률 η',
    parameters: '그 밖의 매개변수',
    start: '시작점',
    settings: '예산, 정지 조건, 노이즈',
    timeline: '타임라인',
  },
  access: { open: '허용', locked: '잠금', hidden: '숨김' },

  code: '링크의 QR 코드',
  large: '크게 보이기',
  codeTooLong: (length) =>
    `링크가 ${count(length)}자라서, 강의실 맨 뒤에서도 읽히는 코드에는 담을 수 없습니다.`,

  embed: '페이지에 넣기',
  embedSays: '여러분의 페이지에 붙여 넣으세요. 그곳에는 아무것도 저장하지 않습니다.',
  embedCode: '페이지에 넣을 코드',
  embedTitle: (surface) => `Ravine: ${surface}`,
  size: '크기',
  files: '파일',
  program: '코드',
};
