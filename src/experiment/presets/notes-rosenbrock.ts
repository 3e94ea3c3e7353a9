import type { Preset } from './preset';
import { between, endPoint, lastRow } from './reading';

/** The notes' 5,000 steps of momentum on Rosenbrock's function. */
export const notesRosenbrock: Preset = {
  id: 'notes-rosenbrock',
  name: { en: 'The notes: the banana valley', ko: '강의 노트: 바나나 골짜기' },
  says: {
    en: 'Momentum falls into the banana valley within 70 steps, and after 5,000 it is still creeping along the floor: at (0.95019, 0.90266), short of (1, 1).',
    ko: '모멘텀은 70스텝 안에 바나나 골짜기에 들어서지만, 5,000스텝이 지나도 여전히 바닥을 기어가는 중입니다. (1, 1)\u2060을 앞에 두고 (0.95019, 0.90266)\u2060에 있습니다.',
  },
  link: 'f=rosenbrock&at=-5,-5&race=momentum,eta:1.5e-5&n=5000&v=1',
  holds: ([momentum]) => {
    const [x, y] = endPoint(momentum!);
    const { f, w } = momentum!;
    const minimum = [1, 1];
    const errors = Array.from(f, (_, row) => between([w[0]![row]!, w[1]![row]!], minimum) ** 2);
    return (
      lastRow(momentum!) === 5000 &&
      errors.findIndex((error) => error < 0.05) <= 70 &&
      x!.toFixed(5) === '0.95019' &&
      y!.toFixed(5) === '0.90266' &&
      errors[5000]! < errors[4999]!
    );
  },
};
