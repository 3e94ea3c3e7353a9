import { component, measure } from '../../words/number';
import { whyWords } from '../../words/why';
import { MathName } from '../controls/MathName';
import { useLanguage } from '../words';
import { toggleDrawn, useDrawn } from './drawn';
import css from './Lens.module.css';
import { reliefOf } from '../../state/relief';
import type { Present } from './subject';

/** More axes than this are not listed: the steepest and the flattest say most. */
const MOST_AXES = 3;

/** How the ground is curved under the racer, in numbers, and on the map where it is asked for. */
export function Lens({ present: { subject, from } }: { readonly present: Present }) {
  const why = whyWords[useLanguage()];
  const isDrawn = useDrawn()('lens');
  const relief = reliefOf(subject.objective)?.(from);
  if (!relief?.values.every(Number.isFinite)) return null;
  const { values, axes, condition, ground } = relief;
  const sizes = values.map(Math.abs);
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)];
  const shown = values.length > MOST_AXES ? [0, values.length - 1] : values.map((_, k) => k);
  return (
    <section className={css.lens} aria-label={why.curvature}>
      <header>
        <h3>{why.curvature}</h3>
        {values.length > 1 && (
          <button type="button" aria-pressed={isDrawn} onClick={() => toggleDrawn('lens')}>
            {why.arrow.lens}
          </button>
        )}
      </header>
      <p>{why.shaped[ground]}</p>
      <dl>
        {shown.map((k) => (
          <div key={k}>
            <dt>
              <MathName name={`lambda${k + 1}`} /> {most > least && sizes[k] === most && why.steepest}
              {most > least && sizes[k] === least && why.flattest}
            </dt>
            <dd>{measure(values[k]!)}</dd>
            {values.length <= MOST_AXES && values.length > 1 && (
              <dd>({axes[k]!.map((value) => component(value)).join(', ')})</dd>
            )}
          </div>
        ))}
        {values.length > 1 && (
          <div>
            <dt>{why.condition}</dt>
            <dd>{measure(condition)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
