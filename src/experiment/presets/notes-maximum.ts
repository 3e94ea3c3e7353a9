import type { Preset } from './preset';
import { agree, endPoint, lastRow, pointAt } from './reading';

/** The notes' normal density, climbed with the best of a list of step sizes, beside one fixed learning rate. */
export const notesMaximum: Preset = {
  id: 'notes-maximum',
  name: { en: 'The notes: up the bell curve', ko: '강의 노트: 종 모양 곡선 오르기' },
  says: {
    en: 'Maximize, not minimize. Far from the top the bell is almost flat: one fixed rate hardly moves, while the best of eight step lengths is there within ten steps.',
    ko: '이번에는 최소화가 아니라 최대화입니다. 꼭대기에서 멀면 종은 거의 평평해서 고정된 학습률로는 거의 움직이지 못하지만, 여덟 보폭 가운데 가장 좋은 것을 고르면 열 걸음 안에 닿습니다.',
  },
  link: 'f=normal_pdf&race=best-of-list~gd&n=60&stop=change:1e-6&sign=max&v=1',
  holds: ([best, fixed]) =>
    best!.end.kind === 'converged' &&
    lastRow(best!) === 15 &&
    Math.abs(pointAt(best!, 10)[0]! - 1) < 0.05 &&
    agree(best!.f[15]!, 1 / Math.sqrt(2 * Math.PI), 1e-6) &&
    lastRow(fixed!) === 60 &&
    endPoint(fixed!)[0]! - pointAt(fixed!, 0)[0]! < 0.1,
};
