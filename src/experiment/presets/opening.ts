import { beale } from '../../catalog/objectives/beale';
import { costAt } from '../../run/trajectory';
import { distanceAt, judge, settledFrom } from '../../run/verdict';
import type { Preset } from './preset';
import { lastRow, pointAt, terrainOf } from './reading';

const terrain = terrainOf(beale);

/** What an untouched page shows. */
export const opening: Preset = {
  id: 'opening',
  name: { en: 'Six at once', ko: '여섯의 경주' },
  says: {
    en: 'Same start, same budget. Momentum overshoots and has to come back. Who settles first?',
    ko: '시작점도 예산도 같습니다. 모멘텀은 최소점을 지나쳐 되돌아옵니다. 누가 먼저 정착할까요?',
  },
  link: 'v=1',
  holds: (trajectories) => {
    const momentum = trajectories[1]!;
    const [start, budget] = [pointAt(momentum, 0), costAt(momentum, lastRow(momentum))];
    const verdict = judge(momentum, terrain);
    const overshot = momentum.f.findIndex((_, row) => verdict(row).kind === 'overshot');
    const distances = Array.from(momentum.f, (_, row) => distanceAt(momentum, row, terrain.goals));
    const settled = trajectories.map((one) => settledFrom(one, terrain) ?? Infinity);
    const first = Math.min(...settled);
    return (
      trajectories.every(
        (one) => String(pointAt(one, 0)) === String(start) && costAt(one, lastRow(one)) === budget,
      ) &&
      overshot > 0 &&
      distances.at(-1)! < Math.max(...distances.slice(overshot)) / 2 &&
      first < Infinity &&
      settled.filter((row) => row === first).length === 1
    );
  },
};
