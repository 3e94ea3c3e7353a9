import { count } from '../number';
import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  title: '내 데이터',
  own: '내 데이터 …',
  lead: '숫자 표를 붙여 넣고 모델을 맞춥니다.',
  says: '표를 붙여 넣거나, 파일을 끌어다 놓거나, 고르세요. CSV와 TSV를 읽고 첫 행은 이름이어도 됩니다. 아무것도 이 페이지 밖으로 나가지 않습니다.',
  paste: '표',
  placeholder: 'x\ty\n0.5\t1.2\n1.0\t2.1\n(여기에 붙여 넣기)',
  file: '파일 고르기',
  name: '이름',
  called: '내 데이터',
  across: 'X 열',
  up: 'Y 열',
  column: (name) => `${name} 열`,
  rows: (rows) => `${count(rows)}행`,
  skipped: (rows) => `숫자 둘이 없는 ${count(rows)}행은 뺍니다`,
  beyond: (rows, most) => `${count(most)}행까지 읽고 ${count(rows)}행은 남깁니다`,
  none: '이 두 열에는 숫자가 둘 다 있는 행이 없습니다.',
  tooLarge: '파일이 너무 커서 읽을 수 없습니다.',
  first: '처음 몇 행',
  use: '쓰기',
  useSays: {
    under: (surface) => `‘${surface}’ 아래에 깝니다.`,
    line: '데이터를 지나는 직선을 써 두니, 고쳐 보세요.',
  },
};
