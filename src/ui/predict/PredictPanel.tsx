import { type RefObject, useId } from 'react';
import type { Prediction } from '../../state/prediction';
import { asked, isAnswered } from '../../state/prediction';
import { experimentOf } from '../../state/store';
import { predictWords } from '../../words/predict';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import type { Stage } from '../map/stage';
import { racerShortName } from '../naming';
import { useStandings } from '../results/standings';
import { useLastStep, useRows } from '../timeline/rows';
import { useLanguage } from '../words';
import { Guesses } from './Guesses';
import { RacerButton } from './RacerButton';
import { type Miss, missesOf, totalOf } from './score';
import css from './Predict.module.css';

interface PredictProps {
  readonly stage: RefObject<Stage | null>;
}

/** Asks where the race will end, or who will win it; shows the race; says how far off that was. */
export function PredictPanel({ stage }: PredictProps) {
  const prediction = useAppState((state) => state.prediction);
  return prediction && <Asking stage={stage} prediction={prediction} />;
}

interface AskingProps extends PredictProps {
  readonly prediction: Prediction;
}

function Asking({ stage, prediction }: AskingProps) {
  const t = predictWords[useLanguage()];
  const experiment = useAppState(experimentOf);
  const { list } = useRows();
  const last = useLastStep();
  const isOver = useAppState(({ playback }) => playback.step >= last) && prediction.revealed && last > 0;
  const misses = isOver ? missesOf(prediction, experiment, list, stage.current) : [];
  const title = useId();
  const hint = prediction.asks === 'winner' && experiment.sign === 'max' ? t.saysUp : t.says[prediction.asks];
  return (
    <>
      <Guesses stage={stage} prediction={prediction} misses={misses} />
      <section className={css.panel} aria-labelledby={title}>
        <h2 id={title}>{t.title[prediction.asks]}</h2>
        {!prediction.revealed && <p className={css.says}>{hint}</p>}
        <Racers stage={stage} prediction={prediction} misses={misses} />
        <output className={css.score}>
          {prediction.revealed && !isOver && t.running}
          {isOver && <Score stage={stage} prediction={prediction} misses={misses} />}
        </output>
        <Deeds prediction={prediction} />
      </section>
    </>
  );
}

interface RacersProps extends AskingProps {
  readonly misses: readonly Miss[];
}

/** One button for each racer. */
function Racers({ stage, prediction, misses }: RacersProps) {
  const t = predictWords[useLanguage()];
  const { racers } = useAppState(experimentOf);
  return (
    <ul className={css.racers} aria-label={t.racers}>
      {racers.map(
        (racer, index) =>
          racer.on && (
            <li key={racer.slot}>
              <RacerButton
                stage={stage}
                prediction={prediction}
                index={index}
                miss={misses.find(({ slot }) => slot === racer.slot)}
              />
            </li>
          ),
      )}
    </ul>
  );
}

function Score({ stage, prediction, misses }: RacersProps) {
  const language = useLanguage();
  const t = predictWords[language];
  const { racers } = useAppState(experimentOf);
  const { standings } = useStandings();
  const first = racers[standings[0]?.racer ?? -1];
  const said = racers.find(({ slot }) => slot === prediction.winner);
  if (prediction.asks === 'winner') {
    if (!first || !said) return null;
    const name = racerShortName(first, language);
    return first === said ? t.right(name) : t.wrong(name, racerShortName(said, language));
  }
  if (misses.length === 0 || !stage.current?.scenery) return null;
  return (
    <>
      <strong>{t.total(totalOf(misses, stage.current.scenery), misses.length)}</strong>{' '}
      <small>{t.less}</small>
    </>
  );
}

function Deeds({ prediction }: Pick<AskingProps, 'prediction'>) {
  const t = predictWords[useLanguage()];
  const { actions } = useApp();
  const needs = !prediction.revealed && !isAnswered(prediction);
  return (
    <div className={css.deeds}>
      {prediction.revealed ? (
        <button
          className={button.outlined}
          type="button"
          onClick={() => actions.predict(asked(prediction.asks))}
        >
          {t.again}
        </button>
      ) : (
        <button className={button.primary} type="button" disabled={needs} onClick={actions.reveal}>
          {t.reveal}
        </button>
      )}
      <button className={button.quiet} type="button" onClick={() => actions.predict(null)}>
        {t.close}
      </button>
      {needs && <small>{t.needs}</small>}
    </div>
  );
}
