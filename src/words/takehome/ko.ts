import { count, exact, percent } from '../number';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  title: '내보내기',
  says: '모두 이 브라우저 안에서 만듭니다. 어디로도 보내지 않습니다.',
  what: '내보낼 것',
  whats: { map: '지도', figure: '그림', film: '영상', rows: '표', race: '경주' },
  format: '형식',
  size: '크기',
  frames: { small: '720p', large: '1080p', square: '정사각형' },
  colours: '색',
  themes: { light: '밝게', dark: '어둡게' },
  length: '길이',
  seconds: (seconds) => `${seconds}초`,
  rate: '초당 프레임',
  preview: (title, step) => `${title}, ${step}: 미리 보기`,
  save: (format) => `${format} 저장`,
  make: (format) => `${format} 만들기`,
  making: '만드는 중',
  made: (part) => `${percent(part)} 완료`,
  cancel: '취소',
  cancelled: '취소했습니다. 저장한 것은 없습니다.',
  saved: (name, bytes) => `저장했습니다: ${name}, ${size(bytes)}`,
  failed: '이 브라우저에서는 만들지 못했습니다. 크기를 줄이면 될 수도 있습니다.',
  noVideo: '이 브라우저는 동영상을 만들지 못합니다. GIF는 만들 수 있습니다.',
  computing: '경주를 아직 계산하고 있습니다.',
  rows: (rows, columns) => `${count(rows)}행: ${columns}`,
  rowsSay: '명령줄이 출력하는 것과 마지막 자리까지 같은 행입니다.',
  raceSays: '경주 전체를 담은 작은 파일입니다. 페이지 아무 데나 끌어다 놓으면 열립니다.',
  saveRace: '경주 저장',
  open: '파일 열기 …',

  step: (step, last) => `${count(step)} / ${count(last)}스텝`,
  moreRows: (rows) => `외 ${count(rows)}개`,
  budget: {
    steps: (steps) => `${count(steps)}스텝`,
    cost: (cost) => `기울기 평가 ${count(cost)}번`,
  },
  cloud: (starts, radius) => `반지름 ${exact(radius)} 안의 시작점 ${count(starts)}개`,
  lookahead: (every, part) => `Lookahead k ${every}, α ${exact(part)}`,
  inBox: (intervals) => `${intervals} 안에서`,
  inDisc: (centre, radius) => `중심 ${centre}, 반지름 ${exact(radius)}인 원판 안에서`,
};

const size = (bytes: number): string =>
  bytes < 1e6 ? `${count(Math.ceil(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
