import { count } from '../number';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  incomplete: '링크의 끝부분이 잘려 있습니다. 아무것도 열지 않았습니다.',
  refused: (reason) => `이 링크는 열 수 없습니다. ${reason}`,
  surface: (reason) => `이 곡면은 그릴 수 없습니다. ${reason}`,
  clampedSteps: (unit, asked, ran) =>
    unit === 'steps'
      ? `${count(asked)}스텝을 요청했지만, 이 페이지가 허용하는 ${count(ran)}스텝까지만 실행합니다.`
      : `평가 ${count(asked)}회를 요청했지만, 이 페이지가 허용하는 ${count(ran)}회까지만 실행합니다.`,
  absentRows: (rows) =>
    `이 경주의 데이터 ${count(rows)}행은 링크에 없습니다. 링크를 만든 기기에만 있어 여기서는 다른 데이터로 대신합니다. 원래 데이터로 보려면 경주 파일을 여세요.`,
  tooManyRacers: (most) => `한 경주에는 옵티마이저를 ${most}개까지 넣을 수 있습니다.`,
  workerReplaced: '1초 동안 응답이 없어 계산을 멈췄습니다. 경주는 그대로 있습니다.',
  workerFailed:
    '두 번 시도했지만 계산하지 못했습니다. 경주는 그대로 있으니, 바꾸거나 페이지를 다시 열어 보세요.',
  noKernel: '이 브라우저는 WebAssembly를 막아 두었습니다. 조금 느리지만 없이도 계산합니다.',
  noStorage:
    '이 브라우저는 저장을 막아 두었습니다. 고른 것과 넣어 둔 것은 이 페이지를 닫을 때까지만 남습니다. 나머지는 모두 됩니다.',
  openedLink: '링크를 열었습니다. 이전 경주는 실행 취소 한 번이면 돌아옵니다.',
  fileRefused: (reason) => `이 파일은 열 수 없습니다. ${reason} 바뀐 것은 없습니다.`,
  closedToFiles: '이 페이지의 링크는 경주를 바꾸지 못하게 해 두었습니다. 파일을 열지 않았습니다.',
  openedFile: '파일을 열었습니다. 이전 경주는 실행 취소 한 번이면 돌아옵니다.',
  undo: '실행 취소',
  dismiss: '닫기',
};
