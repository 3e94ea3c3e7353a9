import { lineFit } from '../../catalog/objectives/line-fit';
import type { Preset } from './preset';
import { endPoint } from './reading';

/** The notes' line fit with momentum, beside plain descent with the same learning rate. */
export const notesLineFit: Preset = {
  id: 'notes-line-fit',
  name: { en: 'The notes: a line through 50 points', ko: '강의 노트: 점 50개를 지나는 직선' },
  says: {
    en: 'After 199 steps momentum is within 0.001 of the least squares line. Plain descent with the same rate is within 1 of the slope, but still more than 8 off the intercept.',
    ko: '199스텝 뒤 모멘텀은 최소제곱 직선과 0.001 안에서 일치합니다. 같은 학습률의 경사하강법은 기울기를 1 안까지 찾았지만, 절편은 아직 8 넘게 어긋나 있습니다.',
  },
  link: 'f=line_fit&race=momentum,eta:1e-4~gd,eta:1e-4&n=199&v=1',
  layout: 'panels',
  holds: ([momentum, descent]) => {
    const [a, b] = lineFit.minima[0]!.at;
    const [[slope, intercept], [itsSlope, itsIntercept]] = [endPoint(momentum!), endPoint(descent!)];
    return (
      lineFit.data![0].columns.X.length === 50 &&
      Math.abs(slope! - a!) < 1e-3 &&
      Math.abs(intercept! - b!) < 1e-3 &&
      Math.abs(itsSlope! - a!) < 1 &&
      Math.abs(itsIntercept! - b!) > 8
    );
  },
};
