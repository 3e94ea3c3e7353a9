import { useRef, useState, type PointerEvent } from 'react';
import type { Experiment, Racer } from '../../experiment/experiment';
import { count, distance as shortDistance, measure } from '../../words/number';
import { rankingWords } from '../../words/ranking';
import { useApp, useAppState } from '../context';
import { Glyph } from '../icons/Glyph';
import { useMedia } from '../media';
import { racerName, racerNames, racerShortName } from '../naming';
import { useLanguage, useWords } from '../words';
import { Finishes } from './Finishes';
import { useGliding } from './gliding';
import { RankLine } from './RankLine';
import { type Ranked, useRanked } from './ranking';
import css from './Standings.module.css';
import type { Standing } from './standings';

const keyOf = ({ racer, start }: Standing): string => `${racer}.${start}`;

/** While something is dragged, numbers change but nobody changes places. */
function useHeldOrder(standings: readonly Ranked[]): readonly Ranked[] {
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
  const { moment, standings: ranked } = useRanked();
  const standings = useHeldOrder(ranked);
  const body = useRef<HTMLTableSectionElement>(null);
  useGliding(body, standings.map(keyOf));
  const language = useLanguage();
  if (standings.length === 0) return null;
  const { racers } = moment.experiment;
  const names = racerNames(racers, language, racerName);
  const short = racerNames(racers, language, racerShortName);
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
      <RankLine moment={moment} />
      <table className={css.table}>
        <Head columns={columns} experiment={moment.experiment} />
        <tbody ref={body}>
          {standings.map((standing) => (
            <Row
              key={keyOf(standing)}
              standing={standing}
              racer={racers[standing.racer]!}
              name={names[standing.racer]!}
              short={short[standing.racer]!}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
      <Finishes moment={moment} standings={standings} />
    </section>
  );
}

interface HeadProps {
  readonly columns: Columns;
  readonly experiment: Experiment;
}

function Head({ columns, experiment: { sign, budget } }: HeadProps) {
  const t = useWords();
  const words = rankingWords[useLanguage()];
  const isFirst = useAppState(({ rank }) => rank.kind === 'first');
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
            {isFirst ? (
              <abbr title={words.reachedAt[budget.kind]}>{words.reached[budget.kind]}</abbr>
            ) : (
              t.results.distance[sign]
            )}
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
  readonly standing: Ranked;
  readonly racer: Racer;
  /** What it is called beside the others, in full and in a few letters. */
  readonly name: string;
  readonly short: string;
  readonly columns: Columns;
}

function Row({ standing, racer, name, short, columns }: RowProps) {
  'use memo';
  const t = useWords();
  const language = useLanguage();
  const words = rankingWords[language];
  const { actions } = useApp();
  const isSelected = useAppState(({ selected }) => selected === standing.racer);
  const isFirst = useAppState(({ rank }) => rank.kind === 'first');
  const { f, distance, verdict, sign, start, crowd, place, arrived } = standing;
  const isLost = verdict.kind === 'diverged';
  const { button, ...resting } = useExplanation(standing, name);
  return (
    <tr className={`${css.row} ${css[verdict.kind] ?? ''}`} data-key={keyOf(standing)} {...resting}>
      <th scope="row">
        <button
          className={css.select}
          type="button"
          ref={button}
          aria-current={isSelected}
          title={name}
          onClick={() => actions.select(standing.racer)}
        >
          {place !== undefined && <span className={css.place}>{words.place(place)}</span>}
          <Glyph slot={racer.slot} />
          <span className={css.name}>{short}</span>
          {start > 0 && (
            <small>
              <span className="unseen">{t.results.start(start + 1)}</span>
              <span aria-hidden="true">{start + 1}</span>
            </small>
          )}
        </button>
      </th>
      <td>{measure(f)}</td>
      {columns === 'all' && !isLost && (
        <td>{isFirst ? (arrived === undefined ? '–' : count(arrived)) : shortDistance(distance)}</td>
      )}
      <td className={css.said} colSpan={columns === 'all' && isLost ? 2 : 1}>
        {crowd && !('step' in verdict) ? t.results.settledOf(crowd.settled) : t.verdict(verdict, sign)}
      </td>
    </tr>
  );
}

/** More than a word, while a pointer rests on a row, all of which is its button; of a crowd there is no more. */
function useExplanation({ crowd, trace }: Standing, name: string) {
  const { store } = useApp();
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  return {
    button,
    onPointerEnter: ({ currentTarget: row }: PointerEvent<HTMLElement>): void => {
      if (crowd) return;
      void import('../why/telling').then(({ remarksOn }) => {
        if (!row.matches(':hover')) return;
        const remarks = remarksOn(store.getState(), trace, language);
        button.current!.title = remarks === '' ? name : `${name}. ${remarks}`;
      });
    },
    onPointerLeave: (): void => {
      button.current!.title = name;
    },
  };
}
