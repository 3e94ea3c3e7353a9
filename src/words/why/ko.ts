import type { Ground } from '../../run/curvature';
import type { Remark } from '../../run/diagnosis';
import { count, exact, measure } from '../number';
import { withParticle } from '../particle';
import { type Phrase, strong } from '../phrase';
import type { en, Told } from './en';
import { placeName } from './place';

const WAYS = [
  '오른쪽',
  '오른쪽 위',
  '위쪽',
  '왼쪽 위',
  '왼쪽',
  '왼쪽 아래',
  '아래쪽',
  '오른쪽 아래',
] as const;

const GROUNDS: Readonly<Record<Ground, string>> = {
  minimum: '최소점',
  maximum: '최대점',
  saddle: '안장점',
  plateau: '평탄한 곳',
};

const reason = ({ memory, scaled }: Told): Phrase => {
  if (memory !== undefined)
    return [' 앞선 기울기가 그쪽을 가리켰고, 그 기억이 ', strong(memory), '에 아직 남아 있습니다.'];
  return scaled ? [' 좌표마다 크기를 따로 맞추기 때문에 방향이 돌아갑니다.'] : [];
};

const steps = (period: number): string => String(Number(period.toPrecision(2)));

/** `en`, in Korean. */
export const ko: typeof en = {
  title: (name) => `${withParticle(name, '은')} 왜 그리로 갔을까요?`,
  close: '경주로 돌아가기',
  step: (from, to) => `스텝 ${count(from)} → ${count(to)}`,
  oneStep: (name, from, to) => [`${name}의 한 스텝: `, strong(`${count(from)} → ${count(to)}`), '.'],
  back: '한 스텝 뒤로',
  forward: '한 스텝 앞으로',
  waiting: '이 스텝의 숫자를 가져오고 있습니다.',
  nobody: '경주 중인 옵티마이저가 없습니다.',
  unmoved: '아직 움직이지 않아서 설명할 스텝이 없습니다.',
  method: '코드로 된 방법이라 읽을 식이 없습니다. 대신 이 스텝이 시험해 본 점들을 지도에 그렸습니다.',
  insight: (told) => {
    const { kind, ways, worsens } = told;
    const worse: Phrase = worsens ? [' 이 스텝에서 f는 오히려 ', strong('나빠집니다'), '.'] : [];
    if (kind === 'still') return ['이 스텝에서는 아무것도 움직이지 않습니다.'];
    if (kind === 'lost')
      return ['기울기가 너무 커져서 스텝이 ', strong('수로 나타낼 수 있는 범위'), '를 벗어납니다.'];
    if (kind === 'moved-on')
      return [
        '규칙은 다른 곳으로 갔지만, 바깥의 제약이나 룩어헤드가 ',
        strong('마지막 자리'),
        '를 정했습니다.',
        ...worse,
      ];
    if (kind === 'level') return ['여기에는 기울기가 없는데도 규칙은 움직입니다.', ...reason(told), ...worse];
    if (kind === 'straight')
      return [
        ways ? `${WAYS[ways.step]!}, 기울기를 따라 곧장 내려갑니다.` : '기울기를 따라 곧장 내려갑니다.',
        ...worse,
      ];
    const away = strong(`${Math.round(told.degrees)}°`);
    const turn: Phrase =
      ways && ways.down !== ways.step
        ? [
            `내리막은 ${WAYS[ways.down]!}인데 스텝은 `,
            away,
            ` 틀어진 ${withParticle(WAYS[ways.step]!, '으로')} 갑니다.`,
          ]
        : ['내리막에서 ', away, ' 틀어진 쪽으로 갑니다.'];
    return [...turn, ...reason(told), ...worse];
  },
  arrows: '지도 위의 화살표',
  arrow: {
    step: '스텝',
    down: '내리막 −g',
    gradient: '지금 기울기의 몫',
    position: '감쇠',
    rest: '나머지',
    ahead: '미리 보는 점',
    reach: '기울기 1이 가는 거리',
    lens: '곡률',
  },
  carried: (name) => `${name}에서 이어지는 몫`,
  scale: {
    parts: '화살표는 실제 길이이고 더하면 스텝이 됩니다. −g만 따로 축척을 씁니다.',
    step: '스텝은 실제 길이이고, −g만 따로 축척을 씁니다.',
  },
  given: '주어진 값',
  treated: '규칙에 닿는 값',
  rule: '규칙을 한 줄씩',
  more: (left) => `외 좌표 ${count(left)}개`,
  memory: '기억',
  evolution: (name) => `경주 동안의 ${name}`,
  curvature: '이곳의 곡률',
  along: (axis) => `축 ${axis}`,
  steepest: '가장 가파름',
  flattest: '가장 완만함',
  condition: '조건수',
  shaped: {
    minimum: '모든 방향으로 위로 휘어 그릇 같습니다.',
    maximum: '모든 방향으로 아래로 휘어 언덕 같습니다.',
    saddle: '한쪽은 위로, 다른 쪽은 아래로 휘어 안장 같습니다.',
    plateau: '적어도 한 방향으로 평탄합니다.',
  } satisfies Readonly<Record<Ground, string>>,
  remark: (remark: Remark) => {
    switch (remark.kind) {
      case 'at':
        return remark.goal !== undefined && remark.ground !== 'saddle'
          ? [
              strong(`${remark.ground === 'maximum' ? '최대점' : '최소점'} ${placeName(remark.goal)}`),
              '에 있습니다.',
            ]
          : [strong(GROUNDS[remark.ground]), '에 있습니다.'];
      case 'oscillating':
        return [`약 ${steps(remark.period)}스텝을 주기로 `, strong('진동'), '합니다.'];
      case 'cycling':
        return [`${remark.period}스텝마다 `, strong('제자리를 맴돕니다'), '.'];
      case 'slow':
        return [strong('느립니다'), '. 거의 움직이지 않지만 아직 도착한 것은 아닙니다.'];
      case 'cancelled':
        return [`${count(remark.step)}번째 스텝에서 `, strong('직접 중지'), '했습니다.'];
      case 'stalled':
        return [strong('멈췄습니다'), '. 더는 아무것도 바뀌지 않았습니다.'];
      case 'left':
        return [`${count(remark.step)}번째 스텝부터 `, strong('정의역 밖'), '에 있습니다.'];
      case 'diverged': {
        const head: Phrase = [`${count(remark.step)}번째 스텝에서 `, strong('발산했습니다')];
        if (!remark.because) return [...head, '.'];
        const { eta, limit, where } = remark.because;
        const times = Number((eta / limit).toPrecision(2));
        const place = where === 'start' ? '시작점의 곡률' : '가까운 최소점';
        return [
          ...head,
          `. η = ${withParticle(exact(eta), '은')} ${withParticle(place, '이')} 견디는 ${measure(limit)}의 ${times}배입니다.`,
        ];
      }
    }
  },
  limit: {
    name: (limit) => `η = ${measure(limit)}까지 안정`,
    below: (limit) => `최소점 근처에서는 ${measure(limit)}까지 안정합니다.`,
    near: (limit) => `최소점 근처에서는 ${measure(limit)}까지만 안정합니다.`,
    beyond: (limit) => `최소점 근처에서는 ${withParticle(measure(limit), '을')} 넘으면 불안정합니다.`,
    sized: '스텝 크기가 기울기와 따로 정해져, 이 범위의 η로는 끝없이 커지지 않습니다.',
    elsewhere: (limit) => `최소점은 ${measure(limit)}까지 견디지만, 가는 길의 비탈이 더 가파릅니다.`,
  },
};
