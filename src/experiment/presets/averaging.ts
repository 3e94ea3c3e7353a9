import type { Preset } from './preset';

/** The step after which it averages: until then the average is the place itself. */
const BEGINS = 102;

/** What averaging is for: noise that keeps a path moving cancels out of its mean. */
export const averaging: Preset = {
  id: 'averaging',
  name: { en: 'Averaging the noise away', ko: '평균으로 지우는 잡음' },
  says: {
    en: 'Noise never lets the path rest. The fine line is the average of its places after the first hundred steps, and ends three times nearer to the minimum than the path stays.',
    ko: '잡음 때문에 경로는 끝내 멈추지 못합니다. 가는 선은 처음 백 스텝이 지난 뒤의 위치를 평균한 것으로, 경로가 맴도는 거리보다 세 배 넘게 최솟값에 가까워집니다.',
  },
  link: 'f=ill-conditioned,kappa:8&race=asgd,eta:0.1,t0:100&noise=4&v=1',
  holds: ([path]) => {
    const { w, average, end, rows } = path!;
    // The minimum is the origin.
    const distances = Array.from(w[0]!, (x, row) => Math.hypot(x, w[1]![row]!)).slice(BEGINS);
    const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
    const isOne = (row: number): boolean =>
      average!.every((column, i) => Math.abs(column[row]! - w[i]![row]!) < 1e-12);
    return (
      average !== undefined &&
      isOne(BEGINS) &&
      !isOne(BEGINS + 1) &&
      3 * Math.hypot(...average.map((column) => column[rows - 1]!)) < mean &&
      end.kind === 'steps'
    );
  },
};
