import type { Preset } from './preset';
import { agree, endPoint, lastRow } from './reading';

/** Where the notes' run over single points ends, after 126 passes. */
const END = [1.9825444348592645, 1.0219947692990565] as const;

/** The notes' descent over single points in their stored order, with a step that shrinks, beside a fixed one. */
export const notesEpochs: Preset = {
  id: 'notes-epochs',
  name: { en: 'The notes: one point at a time', ko: '강의 노트: 점 하나씩' },
  says: {
    en: 'Each step sees one of twenty points. With a fixed rate the line never comes to rest; a rate that shrinks after every pass without progress brings it in.',
    ko: '한 걸음마다 스무 점 가운데 하나만 봅니다. 고정된 학습률로는 직선이 끝내 멈추지 않고, 한 바퀴 돌아도 나아지지 않을 때마다 학습률을 줄이면 자리를 잡습니다.',
  },
  link: 'f=line_fit&data=sgd20&at=0,0&race=shrinking,eta:0.02~gd,eta:0.02&n=2520&stop=patience:100&batch=stored&v=1',
  holds: ([shrinking, fixed]) => {
    const swing = ({ f }: { readonly f: Float64Array }): number => {
      const last = f.subarray(-500);
      return Math.max(...last) - Math.min(...last);
    };
    return (
      END.every((value, i) => agree(endPoint(shrinking!)[i]!, value, 1e-12)) &&
      shrinking!.end.kind === 'converged' &&
      lastRow(fixed!) === 2520 &&
      swing(fixed!) > 1000 * swing(shrinking!)
    );
  },
};
