import type { Mend, ProblemCode } from '../../notation/problem';
import { quotedWith } from '../particle';
import type { ProblemData } from './en';

/** How many arguments a function takes; `most` is 0 where there is no limit. */
const argumentsOf = (least: number, most: number): string => {
  if (most === least) return `${least}개`;
  return most === 0 ? `${least}개 이상` : `${least}~${most}개`;
};

/** A sentence for everything that can be wrong with a text. */
export const problems: Readonly<Record<ProblemCode, (data: ProblemData) => string>> = {
  empty: () => '아직 아무것도 쓰지 않았습니다.',
  'too-long': ({ limit }) => `글이 너무 깁니다. ${limit}자까지 읽습니다.`,
  'too-many-nodes': ({ limit }) => `식의 요소가 너무 많습니다. ${limit}개까지 읽습니다.`,
  'too-deep': ({ limit }) => `괄호가 너무 깊습니다. ${limit}겹까지 읽습니다.`,
  'unexpected-character': ({ character }) => `${quotedWith(character, '은')} 여기서 뜻이 없습니다.`,
  'unexpected-end': () => '줄이 너무 일찍 끝났습니다.',
  'unexpected-token': ({ found }) =>
    found === '' ? '줄이 너무 일찍 끝났습니다.' : `${quotedWith(found, '은')} 여기에 올 수 없습니다.`,
  'unclosed-bracket': ({ bracket }) => `여는 괄호 ‘${bracket}’의 짝이 없습니다.`,
  'not-a-number': () => '여기에는 숫자가 필요합니다.',
  'unknown-name': ({ name }) => `${quotedWith(name, '이라는')} 이름은 없습니다.`,
  'unknown-function': ({ name }) => `${quotedWith(name, '이라는')} 함수는 없습니다.`,
  'wrong-argument-count': ({ name, given, least, most }) =>
    `${quotedWith(name, '은')} 인수를 ${argumentsOf(Number(least), Number(most))} 받는데 ${given}개를 썼습니다.`,
  'not-here': ({ name }) => `${quotedWith(name, '은')} 여기서 쓸 수 없습니다.`,
  'assigned-parameter': ({ name }) =>
    `${quotedWith(name, '은')} 매개변수라서 값을 넣을 수 없습니다. 기억하는 값이라면 ‘${name}(0) = 0’이라고 쓰세요.`,
  'assigned-given': ({ name }) => `${quotedWith(name, '은')} 주어진 값이라서 바꿀 수 없습니다.`,
  'assigned-twice': ({ name }) => `${quotedWith(name, '은')} 위에서 이미 정의했습니다.`,
  'read-before-assigned': ({ name }) => `${quotedWith(name, '을')} 정의한 줄보다 위에서 읽고 있습니다.`,
  'unread-start': ({ name }) => `‘${name}’의 초깃값을 읽는 곳이 없습니다.`,
  'no-equation': () => '여기에는 식이 필요합니다.',
  'no-update': () => 'w를 움직이는 줄이 없습니다.',
  'ambiguous-division': () => '읽는 사람마다 다릅니다. 나누기가 먼저인가요, 곱하기가 먼저인가요?',
  'ambiguous-function': ({ name }) => `읽는 사람마다 다릅니다. ${quotedWith(name, '이')} 어디까지 미치나요?`,
  'inverse-function': ({ name }) => `‘${name}’의 −1제곱은 두 가지로 읽힙니다.`,
  'decimal-comma': () => '소수점은 쉼표가 아니라 점으로 씁니다.',
  'compound-assignment': () => '갱신하는 식을 풀어 쓰세요.',
  'hangul-name': ({ written, typed }) =>
    typed === ''
      ? `이름은 로마자나 그리스 문자로 씁니다. ${quotedWith(written, '은')} 한글입니다.`
      : `${quotedWith(written, '은')} 한글 자판에서 친 ‘${typed}’입니다.`,
  'bars-in-rule': () => '규칙에서 세로줄은 절댓값인지 길이인지 알 수 없습니다. abs인가요, norm인가요?',
  'number-second': ({ number }) =>
    `곱에서 숫자는 앞에 옵니다. ${quotedWith(number, '을')} 곱하려는 것인가요?`,
  'name-times-call': ({ name }) => `${quotedWith(name, '은')} 함수인가요, 괄호에 곱하는 수인가요?`,
  'chained-comparison': () => '비교는 이어 쓸 수 없습니다. 두 비교를 and로 이으세요.',
  'not-a-number-value': () => '여기에는 벡터가 아니라 수 하나가 필요합니다.',
  'not-a-vector': ({ name }) =>
    name === undefined ? '여기에는 벡터가 필요합니다.' : `‘${name}’에는 벡터가 필요합니다.`,
  'bad-range': ({ low, high }) =>
    `범위는 작은 수에서 큰 수로 씁니다. ${low}부터 ${high}까지는 범위가 아닙니다.`,
  'coordinate-gap': ({ name, missing }) =>
    `${quotedWith(name, '은')} 있는데 ${quotedWith(missing, '이')} 없습니다. 좌표 번호는 이어져야 합니다.`,
  'no-coordinates': () => '곡면이 어떤 좌표에도 따라 변하지 않습니다.',
  'too-many-coordinates': ({ limit }) => `좌표는 ${limit}개까지 읽습니다.`,
  'no-data': ({ name }) =>
    name === undefined ? '읽을 자료가 없습니다.' : `${quotedWith(name, '이')} 훑을 자료가 없습니다.`,
  'column-value': () => '값이 자료의 행마다 하나씩 나옵니다. 합이나 평균을 구하세요.',
  'schedule-needs-eta': () => '스케줄은 η를 정해야 합니다.',
  'graph-too-large': ({ limit }) => `모두 풀어 쓰면 연산이 ${limit}개를 넘습니다.`,
};

/** What the button that mends it is called. */
export const mends: Readonly<Record<Mend['code'], string>> = {
  'make-parameter': '매개변수로 만들기',
  'make-coordinate': '좌표로 만들기',
  'make-start-value': '초깃값으로 만들기',
  'divide-first': '나누기 먼저',
  'multiply-first': '곱하기 먼저',
  'add-brackets': '괄호 넣기',
  'use-abs': 'abs로 쓰기',
  'use-norm': 'norm으로 쓰기',
  'use-point': '점으로 쓰기',
  'spell-out': '풀어 쓰기',
  retype: '로마자로 다시 쓰기',
  'insert-times': '곱하기',
  remove: '지우기',
  rename: '이름 바꾸기',
  swap: '바꾸어 놓기',
  'use-product': '곱으로 읽기',
};
