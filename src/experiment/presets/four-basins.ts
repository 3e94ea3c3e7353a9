import { himmelblau } from '../../catalog/objectives/himmelblau';
import { distanceAt } from '../../run/verdict';
import type { Preset } from './preset';
import { between, lastRow, pointAt, terrainOf } from './reading';

const { goals: minima, diagonal } = terrainOf(himmelblau);

/** One rule, four ends: which minimum is found depends on the start alone. */
export const fourBasins: Preset = {
  id: 'four-basins',
  name: { en: 'Four basins', ko: '네 갈래 길' },
  says: {
    en: 'The same gradient descent from four neighbouring starts ends at four different minima.',
    ko: '같은 경사하강법인데, 서로 가까운 네 시작점이 저마다 다른 최소점으로 내려갑니다.',
  },
  link: 'f=himmelblau&at=0,0;-0.5,0;-0.5,-1.2;0,-1&race=gd&n=100&v=1',
  holds: (trajectories) => {
    const starts = trajectories.map((one) => pointAt(one, 0));
    const found = trajectories.map((one) =>
      minima.findIndex((minimum) => distanceAt(one, lastRow(one), [minimum]) < 1e-3),
    );
    return (
      !found.includes(-1) &&
      new Set(found).size === minima.length &&
      starts.every((a) => starts.every((b) => between(a, b) < diagonal / 10))
    );
  },
};
