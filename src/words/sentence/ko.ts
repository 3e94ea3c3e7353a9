import { count, exact, measure } from '../number';
import { withParticle } from '../particle';
import { type Phrase, strong } from '../phrase';
import type { en } from './en';
import type { Finding } from './finding';

const among = ({ name, tied }: { name: string; tied: number }): string =>
  tied > 0 ? `${name} 등 ${tied + 1}개가` : withParticle(name, '이');

/** What became of the race, of those who had not settled first. */
function restOf(found: Extract<Finding, { kind: 'settled' }>): string {
  if (found.stopped !== undefined) return ` 경주는 ${count(found.stopped)}번째 스텝에서 직접 중지했습니다.`;
  if (found.overshot !== undefined)
    return ` ${withParticle(found.overshot, '은')} 최소점을 지나쳐 아직 되돌아오는 중입니다.`;
  if (found.racers === found.tied + 1) return '';
  if (found.settled === found.racers) return ' 나머지도 모두 도착했습니다.';
  if (found.settled === found.tied + 1) return ' 나머지는 아직 도착하지 못했습니다.';
  return ` ${found.racers}개 가운데 ${found.settled}개가 도착했습니다.`;
}

function finding(found: Finding): Phrase {
  switch (found.kind) {
    case 'nobody':
      return ['빈 코스입니다. 옵티마이저를 추가하거나 켜면 시작점에서 출발합니다.'];
    case 'waiting':
      return found.racers === 1
        ? [`f ${measure(found.f)}에서 출발합니다. 재생을 눌러 보세요.`]
        : [
            `옵티마이저 ${found.racers}개가 f ${measure(found.f)}인 같은 점에서 출발합니다. 재생을 눌러 보세요.`,
          ];
    case 'diverged':
      return [
        `${among(found)} ${count(found.step)}번째 스텝에서 `,
        strong(found.others > found.tied ? '가장 먼저 발산' : '발산'),
        found.eta === undefined
          ? '했습니다. 한 걸음마다 더 가파른 곳에 닿았습니다.'
          : `했습니다. η\u00a0${exact(found.eta)}에서는 한 걸음마다 더 가파른 곳에 닿습니다.`,
      ];
    case 'settled':
      return [
        `${among(found)} ${count(found.step)}번째 스텝에서 `,
        strong(found.racers > found.tied + 1 ? '가장 먼저 정착' : '정착'),
        '했습니다.',
        restOf(found),
      ];
    case 'stopped':
      return [
        `${count(found.step)}번째 스텝에서 `,
        strong('직접 중지'),
        '했습니다.',
        found.racers === 1
          ? ` ${withParticle(found.name, '은')} f ${measure(found.f)}까지 왔습니다.`
          : ` ${withParticle(found.name, '이')} f ${measure(found.f)}로 앞서 있습니다.`,
      ];
    case 'over':
      return found.racers === 1
        ? [
            strong(withParticle(found.name, '은')),
            ` ${count(found.steps)}스텝 동안 f ${measure(found.f)}까지 왔지만 정착하지 못했습니다.`,
          ]
        : [
            strong(withParticle(found.name, '이')),
            ` f ${measure(found.f)}까지 가장 멀리 왔습니다. ${count(found.steps)}스텝 안에 정착한 옵티마이저는 없습니다.`,
          ];
    case 'past':
      return [
        strong(withParticle(found.name, '이')),
        `${found.racers === 1 ? '' : ' 앞서 있지만'} ${found.sign === 'min' ? '최소점' : '최대점'}을 지나쳐 되돌아와야 합니다.`,
      ];
    case 'ahead':
      return [
        ...(found.racers === 1
          ? [
              strong(withParticle(found.name, '이')),
              found.sign === 'min' ? ' 내려가는 중입니다.' : ' 올라가는 중입니다.',
            ]
          : [strong(withParticle(found.name, '이')), ' 앞서 있습니다.']),
        found.overshot === undefined
          ? ''
          : ` ${withParticle(found.overshot, '은')} ${found.sign === 'min' ? '최소점' : '최대점'}을 지나쳐 되돌아와야 합니다.`,
      ];
  }
}

/** `en`, in Korean. */
export const ko: typeof en = {
  finding,
  secret: '예측이 끝날 때까지 경주를 가려 두었습니다.',
  setEta: ([eta, ...others]) =>
    others.length === 0 ? `η를 ${withParticle(exact(eta!), '으로')}` : `${others.length + 1}개의 η 낮추기`,
};
