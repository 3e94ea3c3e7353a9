import { useRef, useState } from 'react';
import type { Experiment, Racer } from '../../experiment/experiment';
import { distance as shortDistance, measure } from '../../words/number';
import { useApp, useAppState } from '../context';
import { Glyph } from '../icons/Glyph';
import { useMedia } from '../media';
import { racerName, racerShortName } from '../naming';
import { useLanguage, useWords } from '../words';
import { useGliding } from './gliding';
import css from './Standings.module.css';
import { type Standing, useStandings } from './standings';

const keyOf = ({ racer, start }: Standing): string => `${racer}.${start}`;

/** While something is dragged, numbers change but nobody changes places. */
function useHeldOrder(standings: readonly Standing[]): readonly Standing[] {
  const dragging = useAppState((state) => state.dragging !== null);
  const [held, setHeld] = useState<readonly string[]>([]);
  const order = standings.map(keyOf);
  if (!dragging && String(order) !== String(held)) setHeld(order);
  if (!dragging) return standings;
  const place = new Map(held.map((key, at) => [key, at]));
  return standings.toSorted((a, b) => (place.get(keyOf(a)) ?? Infinity) - (place.get(keyOf(b)) ?? Infinity));
}

/** What there is room for; the distance goes first. */
type Columns = 'all' | 'few';

/** Who is where at the playhead. */
export function Standings() {
  'use memo';
  const t = useWords();
  const columns: Columns = useMedia('(width >= 1200px)') ? 'all' : 'few';
  const { moment, standings: ranked } = useStandings();
  const standings = useHeldOrder(ranked);
  const body = useRef<HTMLTableSectionElement>(null);
  useGliding(body, standings.map(keyOf));
  if (standings.length === 0) return null;
  return (
    <section className={css.panel} aria-label={t.results.standings}>
      <header className={css.head}>
        <h2>{t.results.standings}</h2>
        <p>
          {standings[0]?.crowd
            ? t.results.medians(standings[0].crowd.runs, moment.step)
            : t.results.atStep(moment.step)}
        </p>
      </header>
      <table className={css.table}>
        <Head columns={columns} sign={moment.experiment.sign} />
        <tbody ref={body}>
          {standings.map((standing) => (
            <Row
              key={keyOf(standing)}
              standing={standing}
              racer={moment.experiment.racers[standing.racer]!}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeadProps {
  readonly columns: Columns;
  readonly sign: Experiment['sign'];
}

function Head({ columns, sign }: HeadProps) {
  const t = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{t.results.racer}</span>
        </th>
        <th className={css.f} scope="col">
          <span className="math">{t.results.f}</span>
        </th>
        {columns === 'all' && (
          <th className={css.distance} scope="col">
            {t.results.distance[sign]}
          </th>
        )}
        <th className={css.verdict} scope="col">
          <span className="unseen">{t.results.verdict}</span>
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly standing: Standing;
  readonly racer: Racer;
  readonly columns: Columns;
}

function Row({ standing, racer, columns }: RowProps) {
  'use memo';
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const isSelected = useAppState(({ selected }) => selected === standing.racer);
  const { f, distance, verdict, sign, start, crowd } = standing;
  const isLost = verdict.kind === 'diverged';
  return (
    <tr className={`${css.row} ${css[verdict.kind] ?? ''}`} data-key={keyOf(standing)}>
      <th scope="row">
        <button
          className={css.select}
          type="button"
          aria-current={isSelected}
          title={racerName(racer, language)}
          onClick={() => actions.select(standing.racer)}
        >
          <Glyph slot={racer.slot} />
          <span className={css.name}>{racerShortName(racer, language)}</span>
          {start > 0 && <small>{t.results.start(start + 1)}</small>}
        </button>
      </th>
      <td>{measure(f)}</td>
      {columns === 'all' && !isLost && <td>{shortDistance(distance)}</td>}
      <td className={css.said} colSpan={columns === 'all' && isLost ? 2 : 1}>
        {crowd && !('step' in verdict) ? t.results.settledOf(crowd.settled) : t.verdict(verdict, sign)}
      </td>
    </tr>
  );
}
