import { gabor } from '../../catalog/objectives/gabor';
import type { Trajectory } from '../../run/trajectory';
import type { Preset } from './preset';
import { agree, between, endPoint, endValue, pointAt } from './reading';

/** Where the notes' runs on the 30 points end: offset, frequency, loss over all data. */
const ENDS: readonly (readonly [offset: number, frequency: number, loss: number])[] = [
  [0.03630321888645244, 14.410116689444155, 0.9363161083760315],
  [0.020955045405029453, 15.070487997431663, 0.74591497046429],
  [-9.470970697638625, 5.687338490325564, 5.650777429516491],
  [0.03711343714763343, 14.837198889954607, 0.8008681498158855],
];

const firstMove = (trajectory: Trajectory): readonly number[] =>
  pointAt(trajectory, 1).map((value, i) => value - trajectory.w[i]![0]!);

/** The notes' runs on the Gabor model: the stored batches, three rules, and Nesterov as it was meant. */
export const notesGabor: Preset = {
  id: 'notes-gabor',
  name: { en: 'The notes: Gabor model in batches', ko: '강의 노트: 배치로 배우는 가보르 모델' },
  says: {
    en: 'Every step sees 5 of the 30 points. Nesterov as the notes print it lacks a (1 − β): it steps 2.5 times as far and ends in another valley. With it, it goes with momentum.',
    ko: '스텝마다 점 30개 가운데 5개만 봅니다. 강의 노트에 적힌 네스테로프는 (1 − β)\u2060가 빠져서 2.5배 멀리 딛고 다른 골짜기에서 끝납니다. 넣으면 모멘텀과 나란히 갑니다.',
  },
  link: 'f=gabor&race=gd,eta:0.6~momentum.ema,eta:0.6,beta:0.6~nesterov.notes,eta:0.6,beta:0.6~nesterov.notes-fair,eta:0.6,beta:0.6&n=81&batch=stored&v=1',
  holds: (trajectories) => {
    const [, momentum, asPrinted, asMeant] = trajectories;
    const best = gabor.minima[0]!.at;
    const nearest = Math.min(...gabor.minima.map(({ at }) => between(at, endPoint(asPrinted!))));
    return (
      gabor.data![0].columns.X.length === 30 &&
      gabor.data![0].batches!.size === 5 &&
      ENDS.every(([offset, frequency, loss], i) => {
        const [x, y] = endPoint(trajectories[i]!);
        return (
          agree(x!, offset, 1e-11) &&
          agree(y!, frequency, 1e-11) &&
          agree(endValue(trajectories[i]!), loss, 1e-11)
        );
      }) &&
      firstMove(asPrinted!).every((value, i) => agree(value, 2.5 * firstMove(asMeant!)[i]!, 1e-12)) &&
      between(endPoint(asPrinted!), best) > nearest &&
      between(endPoint(asMeant!), endPoint(momentum!)) < 0.5
    );
  },
};
