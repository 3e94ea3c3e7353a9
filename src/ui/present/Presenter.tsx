import { useEffect, useState } from 'react';
import { count, measure } from '../../words/number';
import { presentWords } from '../../words/present';
import { useApp, useAppState } from '../context';
import { Glyph } from '../icons/Glyph';
import { MapStage } from '../map/MapStage';
import { racerNames, racerShortName } from '../naming';
import { useRanked } from '../results/ranking';
import { SentenceLine } from '../sentence/SentenceLine';
import { useLastStep } from '../timeline/rows';
import { useLanguage } from '../words';
import { followRemote, type Veil } from './remote';
import { Spotlight } from './Spotlight';
import css from './Presenter.module.css';

/** So many lines can be read from the last row: racers, or all but one of them and a word of how many more there are. */
const MOST_LINES = 8;

/** The race for a lecture hall: the map, the step, who is where, and what to see. */
export function Presenter() {
  const t = presentWords[useLanguage()];
  const app = useApp();
  const [veil, setVeil] = useState<Veil>('none');
  useEffect(() => followRemote(app, setVeil), [app]);
  return (
    <main className={css.hall} aria-label={t.label}>
      <p className="unseen">{t.keys}</p>
      <div className={css.map}>
        <MapStage />
      </div>
      <div className={css.list}>
        <StepCount />
        <Standings />
        <div className={css.sentence}>
          <SentenceLine />
        </div>
      </div>
      <Progress />
      {veil === 'spotlight' && <Spotlight />}
      {veil === 'dark' && <output className={css.dark} aria-label={t.dark} />}
    </main>
  );
}

const useStep = (): readonly [step: number, last: number] => {
  const last = useLastStep();
  return [useAppState(({ playback }) => Math.min(Math.floor(playback.step), last)), last];
};

function StepCount() {
  const t = presentWords[useLanguage()];
  const [step, last] = useStep();
  return (
    <header className={css.head}>
      <p className={css.count}>
        <span className="unseen">{t.step} </span>
        <strong className={css.step}>{count(step)}</strong>
        {last > 0 && <span className={css.last}>{t.steps(last)}</span>}
      </p>
      <p className={css.column}>{t.loss}</p>
    </header>
  );
}

function Standings() {
  const language = useLanguage();
  const t = presentWords[language];
  const { moment, standings } = useRanked();
  const names = racerNames(moment.experiment.racers, language, racerShortName);
  const shown = standings.length > MOST_LINES ? standings.slice(0, MOST_LINES - 1) : standings;
  return (
    <>
      <ol className={css.standings} aria-label={t.standings}>
        {shown.map(({ racer: index, start, f, verdict }, place) => {
          const racer = moment.experiment.racers[index]!;
          return (
            <li key={`${index}.${start}`} className={place === 0 ? css.first : ''}>
              <Glyph slot={racer.slot} />
              <span className={css.name}>{names[index]}</span>
              <span className={css.loss}>{verdict.kind === 'diverged' ? '∞' : measure(f)}</span>
            </li>
          );
        })}
      </ol>
      {standings.length > shown.length && (
        <p className={css.others}>{t.others(standings.length - shown.length)}</p>
      )}
    </>
  );
}

function Progress() {
  const [step, last] = useStep();
  return (
    <div className={css.progress} aria-hidden="true">
      <div style={{ width: `${(100 * step) / Math.max(1, last)}%` }} />
    </div>
  );
}
