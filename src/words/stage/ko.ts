import { count, measure } from '../number';
import { withParticle } from '../particle';
import type * as en from './en';

/** The map, in Korean. */
export const map: typeof en.map = {
  label: (surface) => `곡면 지도: ${surface}`,
  keys: '화살표 키로 지도를 옮기고, 더하기와 빼기로 확대·축소하고, 0으로 화면에 맞춥니다.',
  start: '시작점',
  dragStart: '끌어 보세요',
  startOf: (coordinate) => `시작점 ${coordinate}`,
  goal: { min: (f) => `최솟값 ${measure(f)}`, max: (f) => `최댓값 ${measure(f)}` },
  found: (goal) => `찾은 ${goal}`,
  divergedAt: (name, step) => `${name}, ${count(step)}번째 스텝에서 발산`,
  undefined: '정의되지 않는 곳',
  plane: {
    label: '지도에 놓인 좌표',
    kind: '지도에 보이는 것',
    axes: '두 좌표',
    principal: '경로가 놓인 평면',
    across: '가로축',
    up: '세로축',
    cut: (racer, held) => `${withParticle(racer, '이')} 있는 곳의 단면: ${held}`,
    cutLast: (racer, held) => `${withParticle(racer, '이')} 벗어나기 직전의 단면: ${held}`,
    share: (racer, share) => `${racer} 경로의 ${share}가 이 평면에 있습니다`,
  },
  controls: '지도 보기',
  closer: '확대',
  farther: '축소',
  fit: '경주 또는 곡면 전체에 맞추기',
  summary: {
    label: '말로 듣는 경주',
    nobody: '경주하는 옵티마이저가 없습니다.',
    atStep: (step, last) => `전체 ${count(last)}스텝 중 ${count(step)}번째 스텝.`,
    leader: (name, f, verdict) => `선두 ${name}: f ${measure(f)}, ${verdict}.`,
    lost: (names) => `발산: ${names}.`,
    caption: (step) => `${count(step)}번째 스텝의 경주`,
    racer: '옵티마이저',
    f: 'f',
    distance: { min: '가장 가까운 최소점까지의 거리', max: '가장 가까운 최대점까지의 거리' },
    verdict: '판정',
    position: '위치',
  },
};

/** The race in time, in Korean. */
export const timeline: typeof en.timeline = {
  label: '타임라인',
  toStart: '처음으로',
  back: '한 스텝 뒤로',
  play: '재생',
  pause: '일시정지',
  again: '다시 재생',
  forward: '한 스텝 앞으로',
  toEnd: '끝으로',
  step: '스텝',
  stepOf: (step, last) => `전체 ${count(last)}스텝 중 ${count(step)}번째`,
  settled: (name, step) => `${name}, ${count(step)}번째 스텝에서 정착. 그 스텝으로 이동`,
  pass: (pass, all) => `${count(all)}바퀴 중 ${count(pass)}바퀴째`,
  speed: '속도',
  speedIs: (speed) => `속도: ${speed}×`,
  loop: '반복 재생',
  computing: '경주 계산 중',
  cancel: '계산 중지',
};

/** The loss by step, in Korean. */
export const chart: typeof en.chart = {
  label: (step, last) => `옵티마이저별 스텝당 손실, 전체 ${count(last)}스텝 중 ${count(step)}번째`,
  range: (name, first, now) => `${name}: ${measure(first)}에서 ${measure(now)}까지`,
  rate: (name, now) => `${name}의 η는 ${measure(now)}`,
  goTo: (step) => `${count(step)}번째 스텝`,
};
