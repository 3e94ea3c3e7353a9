import type { Dictionary } from './en';
import { picker, schedule } from './choosing/ko';
import { count, exact } from './number';
import { quotedWith, withParticle } from './particle';
import { chart, map, timeline } from './stage/ko';

/** The page in Korean. */
export const ko: Dictionary = {
  language: { choose: '언어' },

  page: {
    title: 'Ravine: 손실 곡면 위의 옵티마이저 경주',
    tagline: '옵티마이저의 궤적을 움직이는 그대로 그립니다',
    broken: '이 페이지에 문제가 생겼습니다. 경주는 주소에 그대로 남아 있습니다.',
    reload: '페이지 다시 열기',
    cancel: '취소',
    close: '닫기',
    more: '더 보기',
  },

  header: {
    label: '페이지',
    surface: '곡면',
    chooseSurface: (name) => `곡면: ${name}. 다른 곡면 고르기`,
    presets: '예제',
    presetsSay: '예제마다 한 가지를 보여 줍니다. 지금의 경주는 실행 취소 한 번이면 돌아옵니다.',
    theme: { system: '기기와 같은 색', light: '밝은 색', dark: '어두운 색' },
    undo: '실행 취소',
    redo: '다시 실행',
    present: '발표',
    help: '키보드 도움말',
    ownSurface: '직접 쓴 곡면',
  },

  share: { open: '공유' },

  sentence: {
    label: '볼거리',
    computing: (racers, steps) => `옵티마이저 ${racers}개의 ${count(steps)}스텝을 계산하고 있습니다 …`,
  },

  racers: {
    title: '옵티마이저',
    racing: (on) => `${on}개 경주 중`,
    list: '경주 중인 옵티마이저',
    races: (name) => `${name} 출전`,
    divergedAt: (step) => `${count(step)}에서 발산`,
    error: '오류 1개',
    blank: '빈 줄 있음',
    form: '형태',
    rule: '규칙',
    ownRule: '직접 쓴 규칙',
    equivalent: (form, eta) => `${quotedWith(form, '과')} 같은 경로: η ${exact(eta)}`,
    more: (name) => `${name} 더 보기`,
    rename: '이름 바꾸기',
    newName: '이름',
    duplicate: '복제',
    up: '위로',
    down: '아래로',
    remove: '빼기',
    add: '옵티마이저 추가',
    nobody: '경주 중인 옵티마이저가 없습니다.',
    bringBack: '지난 경주 되돌리기',
  },

  slider: {
    notANumber: (kept) => `숫자가 아니어서 ${withParticle(kept, '을')} 유지`,
    notWhole: (kept) => `정수가 아니어서 ${withParticle(kept, '을')} 유지`,
    outside: (low, high, kept) => `${low}부터 ${high}까지만 됩니다. ${kept} 유지`,
    atLeast: (low, kept) => `${low} 이상이어야 합니다. ${kept} 유지`,
    atMost: (high, kept) => `${high} 이하여야 합니다. ${kept} 유지`,
  },

  settings: {
    title: '설정',
    surface: '곡면',
    start: '시작점',
    coordinate: (name) => `시작점 ${name}`,
    budget: '예산',
    budgetKind: '예산을 세는 단위',
    steps: '스텝',
    cost: '번의 기울기 계산',
    stop: '정지',
    stopKind: '정지 조건',
    tolerance: '허용 오차',
    never: '끝까지',
    stops: {
      change: '|Δf| <',
      move: '|Δw| <',
      gradient: '|g| <',
      lagged: '직전 |Δf| <',
      patience: '개선 없음',
    },
    data: '데이터',
    batch: '배치',
    batchKind: '한 스텝이 보는 점',
    batchSize: '배치의 점 개수',
    batches: { all: '모든 점', draw: '매번 무작위', epoch: '한 바퀴씩', stored: '저장된 순서' },
    more: '설정 더 보기',
    cloud: '시작점 개수',
    cloudRadius: '흩어진 반지름',
    clip: '기울기 자르기',
    clips: { none: '안 함', value: '값으로', norm: '크기로' },
    clipLimit: '한계',
    within: '움직일 범위',
    withins: { none: '제한 없음', box: '상자 안', disc: '원 안' },
    from: (coordinate) => `${coordinate} 최소`,
    to: (coordinate) => `${coordinate} 최대`,
    centre: (coordinate) => `중심 ${coordinate}`,
    radius: '반지름',
    noise: '기울기 잡음 σ',
    seed: '시드',
    sign: '목표',
    signs: { min: '최소화', max: '최대화' },
    reset: '모두 처음으로',
  },

  results: {
    title: '결과',
    loss: '손실',
    lossScale: '로그 눈금, 스텝별',
    lossOverData: '전체 데이터, 로그 눈금',
    lossOf: { all: '손실, 전체', batch: '손실, 다음 배치' },
    standings: '순위',
    atStep: (step) => `${count(step)}번째 스텝`,
    racer: '옵티마이저',
    f: 'f',
    distance: { min: '거리', max: '거리' },
    verdict: '상태',
    select: (name) => `${name} 선택`,
    start: (place) => `시작점 ${place}`,
    medians: (runs, step) => `${count(runs)}개의 중앙값, ${count(step)}번째 스텝`,
    settledOf: (settled) => `${count(settled)}개 정착`,
    numbers: (name, step) => `${name}, ${count(step)}번째 스텝`,
    lastNumbers: (name, step) => `${name}, ${count(step)}번째 스텝 (마지막)`,
    position: '위치',
    gradient: '기울기',
    move: '다음 이동',
    why: '왜 그리로?',
    cost: (evaluations) => `계산 ${count(evaluations)}회`,
  },

  model: {
    title: '모델',
    batch: (seen, rows) => `다음 배치: 점 ${rows}개 중 ${seen}개`,
    label: (data, step) => `${data}, ${count(step)}번째 스텝에서 옵티마이저마다의 모델`,
  },

  tabs: {
    racers: '순위',
    optimizers: '옵티마이저',
    results: '결과',
    loss: '손실',
    model: '모델',
    settings: '설정',
    label: '패널',
    sheet: '패널 크기',
  },

  verdict(verdict, sign) {
    switch (verdict.kind) {
      case 'settled':
        return `${count(verdict.step)}에서 정착`;
      case 'diverged':
        return `${count(verdict.step)}에서 발산`;
      case 'cancelled':
        return '중지됨';
      case 'overshot':
        return '지나침';
      case 'creeping':
        return sign === 'min' ? '느린 하강' : '느린 상승';
      case 'descending':
        return sign === 'min' ? '내려가는 중' : '올라가는 중';
    }
  },

  picker,
  schedule,
  map,
  timeline,
  chart,
};
