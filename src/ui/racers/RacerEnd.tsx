import type { Racer } from '../../experiment/experiment';
import { resolveRacer } from '../../experiment/resolve';
import { exact, measure } from '../../words/number';
import { useAppState } from '../context';
import { MathName } from '../controls/MathName';
import type { Standing } from '../results/standings';
import { useWords } from '../words';
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
  if (problem !== undefined || !resolved.ok) return <span className={css.wrong}>{t.racers.error}</span>;
  if (diverged !== undefined && racer.on)
    return <span className={css.wrong}>{t.racers.divergedAt(diverged)}</span>;
  const { rule, values } = resolved.value;
  const [main] = rule.parameters;
  if (!main) return null;
  return (
    <span className={css.main}>
      <MathName name={main.name} /> {exact(values.get(main.name)!)}
    </span>
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
