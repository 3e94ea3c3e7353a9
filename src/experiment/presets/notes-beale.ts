import type { Preset } from './preset';
import { agree, endPoint, endValue } from './reading';

/** The notes' run of gradient descent on Beale's function. */
export const notesBealeDescent: Preset = {
  id: 'notes-beale-gd',
  name: { en: 'The notes: descent on Beale', ko: '강의 노트: 빌 함수의 경사하강법' },
  says: {
    en: 'Gradient descent stops at step 516, when f has changed by less than 0.00001: at (2.91246, 0.47730), not yet at the minimum.',
    ko: 'f의 변화가 0.00001보다 작아지는 516번째 스텝에서 멈춥니다. 그 자리는 (2.91246, 0.47730)\u2060으로, 아직 최소점이 아닙니다.',
  },
  link: 'f=beale&race=gd&n=1000&stop=lagged:1e-5&v=1',
  holds: ([descent]) => {
    const [x, y] = endPoint(descent!);
    const { f, end } = descent!;
    return (
      end.kind === 'converged' &&
      end.step === 516 &&
      Math.abs(f[515]! - f[514]!) < 1e-5 &&
      x!.toFixed(5) === '2.91246' &&
      y!.toFixed(5) === '0.47730' &&
      endValue(descent!) > 1e-3
    );
  },
};

/** The notes' runs of momentum on Beale's function, in both forms. */
export const notesBealeMomentum: Preset = {
  id: 'notes-beale-momentum',
  name: { en: 'The notes: two forms of momentum', ko: '강의 노트: 모멘텀의 두 식' },
  says: {
    en: 'Momentum written as v = γv − ηg and as v = γv + g takes the same path, and both stop at step 379.',
    ko: 'v = γv − ηg로 쓴 모멘텀과 v = γv + g로 쓴 모멘텀은 같은 길을 가고, 둘 다 379번째 스텝에서 멈춥니다.',
  },
  link: 'f=beale&race=momentum~momentum.torch&n=1000&stop=lagged:1e-7&v=1',
  holds: ([velocity, torch]) =>
    [velocity!, torch!].every(({ end }) => end.kind === 'converged' && end.step === 379) &&
    velocity!.w.every((column, i) => column.every((value, row) => agree(torch!.w[i]![row]!, value, 1e-9))),
};
