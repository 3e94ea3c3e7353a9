import { displayName } from '../../notation/names';
import type { Amount, Replayed } from '../../run/replay';
import { component } from '../../words/number';
import { whyWords } from '../../words/why';
import { useLanguage } from '../words';
import { chartOf, useHistory } from './history';
import css from './Memory.module.css';
import type { Subject } from './subject';
import { coordinateOf } from './substitution';

interface MemoryProps {
  readonly subject: Subject;
  readonly update: Replayed;
}

const MOST_COORDINATES = 3;

const coordinatesOf = (amount: Amount): readonly number[] =>
  (typeof amount === 'number' ? [amount] : amount).slice(0, MOST_COORDINATES);

/** Everything that a rule remembers: before the step, after it, and over the run. */
export function Memory({ subject, update }: MemoryProps) {
  const why = whyWords[useLanguage()];
  const history = useHistory(subject);
  return (
    <section className={css.memory} aria-label={why.memory}>
      <h3>{why.memory}</h3>
      {update.memory.map(({ name, before, after }, index) => (
        <div className={css.quantity} key={name}>
          <span className="math">{displayName(name)}</span>
          <ul>
            {coordinatesOf(after).map((value, i) => (
              <li key={i}>
                {component(coordinateOf(before, i))} → <strong>{component(value)}</strong>
              </li>
            ))}
          </ul>
          <Evolution
            label={why.evolution(displayName(name))}
            history={history}
            index={index}
            step={update.step}
          />
        </div>
      ))}
    </section>
  );
}

interface EvolutionProps {
  readonly label: string;
  readonly history: ReturnType<typeof useHistory>;
  readonly index: number;
  readonly step: number;
}

const SIZE = { width: 160, height: 44 };

/** A remembered quantity over the run, one line for each coordinate, with the step marked. */
function Evolution({ label, history, index, step }: EvolutionProps) {
  const { paths, at } = chartOf(history, index, MOST_COORDINATES, SIZE);
  return (
    <figure className={css.chart} aria-label={label}>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={css.now} d={`M${at(step)} 0V${SIZE.height}`} />
        {paths.map((path, i) => (
          <path className={css.line} key={i} d={path} strokeDasharray={i === 0 ? undefined : `${6 / i} 2`} />
        ))}
      </svg>
    </figure>
  );
}
