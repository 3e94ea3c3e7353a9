import { count, exact, measure } from '../number';
import { withParticle } from '../particle';
import type * as en from './en';

/** Long lists, in Korean. */
export const picker: typeof en.picker = {
  search: '이름, 저자, 연도로 찾기',
  found: (entries) => (entries === 0 ? '그런 이름은 여기 없습니다.' : `${count(entries)}개 찾음`),
  paper: (title, year) => `“${title}”, ${year}, 새 탭에서 읽기`,
};

/** Schedules, in Korean. */
export const schedule: typeof en.schedule = {
  constant: 'η 일정',
  ownSteps: '보폭을 스스로 정함',
  of: (racer, name) => `${racer}의 스케줄: ${name}`,
  chain: (schedules) => schedules.join(' 뒤 '),
  lead: '스케줄은 슬라이더의 η에서 시작하거나 그 값까지 올라갑니다.',
  warmup: '워밍업부터',
  rule: '규칙',
  curve: (first, most, last, steps) =>
    `η는 ${count(steps)}스텝 동안 ${measure(first)}에서 ${withParticle(measure(last), '으로')} 바뀌고, 가장 클 때 ${measure(most)}입니다`,
  steps: '스텝',
  another: '다른 스케줄',
  remove: 'η 일정하게',
  back: '뒤로',
  decay: '가중치 감쇠 λ',
  decays: (decay) => `λ ${exact(decay)}`,
};
