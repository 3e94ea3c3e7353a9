import type { Racer } from '../../experiment/experiment';
import { resolveRacer } from '../../experiment/resolve';
import type { Edit } from '../../experiment/vary';
import { exact, measure } from '../../words/number';
import { splitWords } from '../../words/split';
import { useApp, useAppState } from '../context';
import { MathName } from '../controls/MathName';
import { Glyph, Sample } from '../icons/Glyph';
import { useMedia } from '../media';
import { racerName, racerShortName } from '../naming';
import { type Standing, useStandings } from '../results/standings';
import { useLanguage, useWords } from '../words';
import css from './CellTitle.module.css';
import { editName } from './names';

/** So many parameters of a rule are told above its map. */
const MOST_TOLD = 3;

/** The head of a racer's map: who it is, with which values, and how it is doing. A press selects the racer. */
export function RacerTitle({ racer, index }: { readonly racer: Racer; readonly index: number }) {
  const { actions } = useApp();
  const language = useLanguage();
  const isSelected = useAppState(({ selected }) => selected === index);
  const { standings } = useStandings();
  return (
    <div className={css.title}>
      <h2 className={css.name}>
        <button
          className={css.select}
          type="button"
          aria-pressed={isSelected}
          onClick={() => actions.select(index)}
        >
          <Sample slot={racer.slot} state="on" />
          {racerName(racer, language)}
        </button>
      </h2>
      <Values racer={racer} />
      {standings[0] && <Doing standing={standings[0]} />}
    </div>
  );
}

function Values({ racer }: { readonly racer: Racer }) {
  const isRoomy = useMedia('(width >= 1200px)');
  const resolved = resolveRacer(racer);
  if (!resolved.ok) return null;
  const { rule, values } = resolved.value;
  const told = rule.parameters.filter(({ name }) => name !== 'eps').slice(0, isRoomy ? MOST_TOLD : 1);
  return (
    <p className={css.values}>
      {told.map(({ name }) => (
        <span key={name}>
          <MathName name={name} /> {exact(values.get(name)!)}
        </span>
      ))}
    </p>
  );
}

/**
 * The head of a variation's map: what it has that the others have not, and who leads on it. A press takes the map in
 * hand.
 */
export function VariationTitle({ edit, map }: { readonly edit: Edit; readonly map: number }) {
  const { actions } = useApp();
  const language = useLanguage();
  const isInHand = useAppState((state) => state.map === map);
  const { moment, standings } = useStandings();
  const [first] = standings;
  const leader = first && moment.experiment.racers[first.racer];
  return (
    <div className={css.title}>
      <h2 className={css.name}>
        <button
          className={css.select}
          type="button"
          aria-pressed={isInHand}
          onClick={() => actions.selectMap(map)}
        >
          {edit.kind === 'parameter' ? (
            <span>
              <MathName name={edit.name} /> {exact(edit.value)}
            </span>
          ) : (
            editName(edit, language)
          )}
        </button>
      </h2>
      {leader && standings.length > 1 && (
        <p className={css.leader}>
          <Glyph slot={leader.slot} />
          <span className="unseen">{splitWords[language].leads('')}</span>
          <span className={css.who}>{racerShortName(leader, language)}</span>
        </p>
      )}
      {first && <Doing standing={first} />}
    </div>
  );
}

function Doing({ standing: { f, verdict, sign } }: { readonly standing: Standing }) {
  const t = useWords();
  const isLost = verdict.kind === 'diverged';
  return (
    <p className={`${css.doing} ${isLost ? css.lost : ''}`}>
      {!isLost && (
        <span className={css.f}>
          <span className="math">f</span> <strong>{measure(f)}</strong>
        </span>
      )}
      <span className={css.verdict}>{t.verdict(verdict, sign)}</span>
    </p>
  );
}
