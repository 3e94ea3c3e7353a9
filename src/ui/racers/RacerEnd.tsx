import type { Racer } from '../../experiment/experiment';
import { rateChoices } from '../../experiment/rate-choice';
import { isExercise } from '../../experiment/exercise';
import { resolveRacer } from '../../experiment/resolve';
import { experimentOf } from '../../state/store';
import { exact, measure } from '../../words/number';
import { rankingWords } from '../../words/ranking';
import { useAppState } from '../context';
import { MathName } from '../controls/MathName';
import type { Standing } from '../results/standings';
import { useLanguage, useWords } from '../words';
import { useDivergence } from './divergence';
import css from './RacerEnd.module.css';

interface RacerEndProps {
  readonly racer: Racer;
  readonly index: number;
}

/** At the end of a closed row: the main parameter, or what went wrong. */
export function RacerEnd({ racer, index }: RacerEndProps) {
  const t = useWords();
  const diverged = useDivergence(index);
  const problem = useAppState(({ run }) => run.problems.get(index));
  const resolved = resolveRacer(racer);
  if (isExercise(racer.optimizer) && !resolved.ok) return <span className={css.main}>{t.racers.blank}</span>;
  if (problem !== undefined || !resolved.ok) return <span className={css.wrong}>{t.racers.error}</span>;
  if (diverged !== undefined && racer.on)
    return <span className={css.wrong}>{t.racers.divergedAt(diverged)}</span>;
  const { rule, values } = resolved.value;
  const [main] = rule.parameters;
  if (!main) return null;
  return (
    <span className={css.main}>
      {main.name === 'eta' && <RateBadge index={index} />}
      <span>
        <MathName name={main.name} /> {exact(values.get(main.name)!)}
      </span>
    </span>
  );
}

/** How the learning rate was chosen, where not all were chosen in one way. */
function RateBadge({ index }: { readonly index: number }) {
  const words = rankingWords[useLanguage()];
  const choices = rateChoices(useAppState(experimentOf));
  const own = choices.get(index);
  if (!own || new Set(choices.values()).size === 1) return null;
  return (
    <small className={css.badge} title={words.rateSays[own]}>
      {words.rate[own]}
    </small>
  );
}

/** The same on a phone: how it is doing at the playhead. */
export function StandingEnd({ standing }: { readonly standing: Standing }) {
  const t = useWords();
  const { verdict, sign, f } = standing;
  return (
    <span className={verdict.kind === 'diverged' ? css.wrong : css.main}>
      <span className={css.verdict}>{t.verdict(verdict, sign)}</span>{' '}
      <span className={css.f}>{measure(f)}</span>
    </span>
  );
}
