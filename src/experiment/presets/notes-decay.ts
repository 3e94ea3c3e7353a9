import type { Trajectory } from '../../run/trajectory';
import type { Preset } from './preset';
import { between, largest, lastRow, pointAt } from './reading';

/** How far a run strays from Beale's minimum in its last steps. */
const strays = (one: Trajectory, steps: number): number =>
  largest(Float64Array.from({ length: steps }, (_, i) => between(pointAt(one, lastRow(one) - i), [3, 0.5])));

/** The notes' learning rate decay, with the sign as it is meant, where it is needed: under noise. */
export const notesDecay: Preset = {
  id: 'notes-decay',
  name: { en: 'The notes: a rate that decays', ko: '강의 노트: 줄어드는 학습률' },
  says: {
    en: 'The gradient is noisy. At a fixed rate descent strays as far as 0.4 from the minimum for ever; a rate that decays as η₀/(1 + 0.01·t) keeps it within 0.08 in the last 300 steps.',
    ko: '기울기에 잡음이 있습니다. 학습률이 고정되어 있으면 최소점에서 0.4까지 끝없이 벗어나지만, η₀/(1 + 0.01·t)\u2060로 줄이면 마지막 300스텝 동안 0.08 안에 머뭅니다.',
  },
  link: 'f=beale&race=gd,eta:0.03@time-decay~gd,eta:0.03&n=1000&noise=1&v=1',
  layout: 'panels',
  holds: ([decaying, fixed]) =>
    strays(decaying!, 300) < 0.08 &&
    strays(fixed!, 300) > 0.4 &&
    decaying!.eta[lastRow(decaying!)]! < 0.003 &&
    fixed!.eta[lastRow(fixed!)]! === 0.03,
};
