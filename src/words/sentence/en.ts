import { count, exact, measure } from '../number';
import { type Phrase, strong } from '../phrase';
import type { Finding } from './finding';

const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

const among = ({ name, tied }: { name: string; tied: number }): string =>
  tied > 0 ? `${name} and ${tied} more` : name;

/** What became of the race, of those who had not settled first. */
function restOf(found: Extract<Finding, { kind: 'settled' }>): string {
  if (found.stopped !== undefined) return ` The race was stopped by hand at step ${count(found.stopped)}.`;
  if (found.overshot !== undefined) return ` ${found.overshot} overshot and is still on its way back.`;
  if (found.racers === found.tied + 1) return '';
  if (found.settled === found.racers) return ' All the others followed.';
  if (found.settled === found.tied + 1) return ' Nobody else has arrived.';
  return ` ${found.settled} of ${found.racers} have arrived.`;
}

function finding(found: Finding): Phrase {
  switch (found.kind) {
    case 'nobody':
      return ['An empty course. Whoever is added or switched on runs from the start point.'];
    case 'waiting':
      return found.racers === 1
        ? [`One optimizer, at f ${measure(found.f)}. Press play to let it go.`]
        : [`${found.racers} optimizers, one start at f ${measure(found.f)}. Press play to let them go.`];
    case 'diverged':
      return [
        strong(`${among(found)} diverged`),
        found.others > found.tied ? ` first of ${found.others + 1}, at step ` : ' at step ',
        count(found.step),
        found.eta === undefined
          ? ': each step landed on steeper ground than the last.'
          : `: with η\u00a0${exact(found.eta)} each step landed on steeper ground than the last.`,
      ];
    case 'settled':
      return [
        strong(`${among(found)} settled${found.racers > found.tied + 1 ? ' first' : ''}`),
        ` at step ${count(found.step)}.`,
        restOf(found),
      ];
    case 'stopped':
      return [
        strong('Stopped by hand'),
        ` at step ${count(found.step)}. `,
        found.racers === 1
          ? `${found.name} came to f ${measure(found.f)}.`
          : `${found.name} is ahead, at f ${measure(found.f)}.`,
      ];
    case 'over':
      return found.racers === 1
        ? [
            strong(found.name),
            ` came to f ${measure(found.f)} in ${plural(found.steps, 'step', 'steps')}, and did not settle.`,
          ]
        : [
            strong(found.name),
            ` came furthest, to f ${measure(found.f)}. Nobody settled in ${plural(found.steps, 'step', 'steps')}.`,
          ];
    case 'past':
      return [
        strong(found.name),
        `${found.racers === 1 ? '' : ' is ahead, but'} ran past the ${found.sign === 'min' ? 'minimum' : 'maximum'} and has to come back.`,
      ];
    case 'ahead':
      return [
        ...(found.racers === 1
          ? [strong(found.name), ' is on its way.']
          : [strong(found.name), ' is ahead.']),
        found.overshot === undefined
          ? ''
          : ` ${found.overshot} ran past the ${found.sign === 'min' ? 'minimum' : 'maximum'} and has to come back.`,
      ];
  }
}

/** What is to be seen of a race, above the map. */
export const en = {
  finding,
  secret: 'The race is hidden until it has been predicted.',
  /** What sets the learning rates of those who diverged. */
  setEta: ([eta, ...others]: readonly number[]): string =>
    others.length === 0 ? `Set η to ${exact(eta!)}` : `Lower η for these ${others.length + 1}`,
};
