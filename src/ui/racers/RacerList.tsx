import { experimentOf } from '../../state/store';
import { useNothingOf } from '../access/Guarded';
import { useAppState } from '../context';
import { useWords } from '../words';
import { AddOptimizer } from './AddOptimizer';
import { Nobody } from './Nobody';
import css from './RacerList.module.css';
import { RacerEnd } from './RacerEnd';
import { RacerRow } from './RacerRow';

/** From so many racers on, rows stand closer where the pointer is fine. */
const MANY = 7;

/** Everybody in the race, one of them open, and a way to add more. */
export function RacerList() {
  'use memo';
  const t = useWords();
  const racers = useAppState((state) => experimentOf(state).racers);
  const isHidden = useNothingOf('racers', 'eta', 'parameters');
  if (isHidden) return null;
  const density = racers.length >= MANY ? css.dense : '';
  return (
    <section className={`${css.panel} ${density}`} aria-label={t.racers.list}>
      <header className={css.head}>
        <h2>{t.racers.title}</h2>
        <p>{t.racers.racing(racers.filter(({ on }) => on).length)}</p>
      </header>
      {racers.length === 0 ? (
        <Nobody />
      ) : (
        <ol className={css.list}>
          {racers.map((racer, index) => (
            <RacerRow
              key={racer.slot}
              racer={racer}
              index={index}
              end={<RacerEnd racer={racer} index={index} />}
            />
          ))}
        </ol>
      )}
      {racers.length > 0 && <AddOptimizer />}
    </section>
  );
}
