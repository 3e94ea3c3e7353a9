import type { CSSProperties } from 'react';
import { type Parameter } from '../../notation/tree';
import { whyWords } from '../../words/why';
import { scaleOf } from '../controls/scale';
import { useDivergence } from '../racers/divergence';
import { useLanguage } from '../words';
import css from './Limit.module.css';
import { useLimit } from './useLimit';

interface LimitProps {
  readonly index: number;
  readonly parameter: Parameter;
  readonly value: number;
}

/** From this part of the limit on, η is near it: gradient descent begins to overshoot along the steepest axis. */
const NEAR = 0.5;

/**
 * Where the learning rate stops being stable at the minimum: amber before it on the slider, red beyond, and a sentence;
 * the sentence alone where it has been measured that it does not.
 */
export function Limit({ index, parameter, value }: LimitProps) {
  const t = whyWords[useLanguage()].limit;
  const edge = useLimit(index, parameter.low, parameter.high);
  const diverged = useDivergence(index);
  const isOn = value >= parameter.low && value <= parameter.high;
  if (edge?.kind === 'sized' && isOn && diverged === undefined) return <p className={css.says}>{t.sized}</p>;
  if (edge?.kind !== 'rate') return null;
  const limit = edge.eta;
  const state = value > limit ? 'beyond' : value > NEAR * limit ? 'near' : 'below';
  const isElsewhere = diverged !== undefined && state !== 'beyond';
  const { toTrack } = scaleOf(parameter);
  const place = {
    '--at': toTrack(value),
    '--near': toTrack(NEAR * limit),
    '--limit': toTrack(limit),
  } as CSSProperties;
  return (
    <div className={css.limit}>
      <span className={css.mark} style={place} aria-hidden="true" />
      <p className={css.says} data-state={state}>
        {isElsewhere ? t.elsewhere(limit) : t[state](limit)}
      </p>
    </div>
  );
}
