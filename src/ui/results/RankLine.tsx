import type { Experiment, Rank } from '../../experiment/experiment';
import { rateChoices } from '../../experiment/rate-choice';
import { exact } from '../../words/number';
import { rankingWords } from '../../words/ranking';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { MathName } from '../controls/MathName';
import { NumberField } from '../controls/NumberField';
import type { Moment } from '../moment';
import { useLanguage, useWords } from '../words';
import { bestValue } from './ranking';
import css from './RankLine.module.css';

/** How near to the best value counts as there, until something else is said. */
const TOLERANCE = 1e-3;

/** Who stands first, and what makes the race a fair one: the same budget for each, and how the rates were chosen. */
export function RankLine({ moment: { experiment, traces } }: { readonly moment: Moment }) {
  const words = rankingWords[useLanguage()];
  const { actions } = useApp();
  const rank = useAppState((state) => state.rank);
  const isStopped = traces.list.some(({ trajectory }) => trajectory.end.kind === 'cancelled');
  const isKnown = bestValue(experiment) !== undefined;
  const kinds: readonly Rank['kind'][] = isKnown ? ['f', 'distance', 'first'] : ['f'];
  const choose = (kind: Rank['kind']): void =>
    actions.setRank(kind === 'first' ? { kind, tolerance: TOLERANCE } : { kind });
  return (
    <div className={css.line}>
      <span className={css.rank}>
        {isKnown && (
          <Choice
            label={words.by}
            tone="quiet"
            value={rank.kind}
            options={kinds.map((kind) => ({ value: kind, name: words.kinds[kind] }))}
            onChange={choose}
          />
        )}
        {isKnown && rank.kind === 'first' && <Tolerance tolerance={rank.tolerance} />}
      </span>
      <span>
        <Rates experiment={experiment} />
        {words[isStopped ? 'stopped' : 'budget'](experiment.budget)}
      </span>
    </div>
  );
}

function Tolerance({ tolerance }: { readonly tolerance: number }) {
  const t = useWords();
  const words = rankingWords[useLanguage()];
  const { actions } = useApp();
  const refuse = (value: number | undefined): string | null => {
    if (value === undefined) return t.slider.notANumber(exact(tolerance));
    return value > 0 ? null : words.notWithin(exact(tolerance));
  };
  return (
    <NumberField
      label={words.tolerance}
      value={tolerance}
      refuse={refuse}
      onCommit={(value) => actions.setRank({ kind: 'first', tolerance: value })}
    />
  );
}

/** How all learning rates were chosen, where that is one way; else each racer says it for itself. */
function Rates({ experiment }: { readonly experiment: Experiment }) {
  const words = rankingWords[useLanguage()];
  const ways = new Set(rateChoices(experiment).values());
  const [way] = ways;
  return (
    way &&
    ways.size === 1 && (
      <>
        <span title={words.rates[way]}>
          <MathName name="eta" /> {words.rate[way]}
        </span>
        {' · '}
      </>
    )
  );
}
