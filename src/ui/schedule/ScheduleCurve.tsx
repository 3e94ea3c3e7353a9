import { resolveRacer } from '../../experiment/resolve';
import { stepsInPass } from '../../state/seen';
import { experimentOf } from '../../state/store';
import { count, measure } from '../../words/number';
import { useApp, useAppState } from '../context';
import { MathName } from '../controls/MathName';
import { useData } from '../model/data';
import { useWords } from '../words';
import { curveOf, pathOf, stepsOf, type Curve } from './curve';
import css from './Schedule.module.css';

interface ScheduleCurveProps {
  readonly index: number;
  readonly size: keyof typeof SIZES;
}

/** In px; a large one is as wide as its place. */
const SIZES = { small: { width: 56, height: 18 }, large: { width: 320, height: 72 } };

/** The learning rate of a racer over its budget, drawn. */
export function ScheduleCurve({ index, size }: ScheduleCurveProps) {
  const t = useWords();
  const curve = useCurve(index);
  const { width, height } = SIZES[size];
  if (!curve) return <span className={css[size]} />;
  const { rates, last, most } = curve;
  const picture = (
    <svg
      className={css[size]}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={css.foot} d={`M0 ${height}H${width}`} />
      <path className={css.curve} d={pathOf(curve, width, height)} />
    </svg>
  );
  if (size === 'small') return picture;
  return (
    <figure className={css.figure} aria-label={t.schedule.curve(rates[0]!, most, rates.at(-1)!, last)}>
      <figcaption className={css.most} aria-hidden="true">
        <MathName name="eta" /> {measure(most)}
      </figcaption>
      {picture}
      <p className={css.steps} aria-hidden="true">
        <span>1</span>
        <span>{count(last)}</span>
      </p>
    </figure>
  );
}

function useCurve(index: number): Curve | undefined {
  const { traces } = useApp();
  const experiment = useAppState(experimentOf);
  // The rows live outside the store, which counts their arrivals.
  useAppState((state) => state.traces);
  const data = useData();
  const racer = experiment.racers[index];
  const resolved = racer && resolveRacer(racer);
  if (!resolved?.ok) return undefined;
  const trace = traces.current.list.find((one) => one.racer === index && one.start === 0);
  const trajectory = trace?.trajectory;
  const pass = data ? stepsInPass(experiment.batch, data) : 1;
  return curveOf(resolved.value, stepsOf(experiment, trajectory), pass, trajectory);
}
