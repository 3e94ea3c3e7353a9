import type { Experiment } from '../../experiment/experiment';
import { useFreedom } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { useWords } from '../words';
import { AddOptimizer } from './AddOptimizer';
import css from './RacerList.module.css';

const hasRacers = ({ racers }: Experiment): boolean => racers.length > 0;

/** The list without anybody in it, and the two ways out. */
export function Nobody() {
  const t = useWords();
  const { actions } = useApp();
  const isFree = useFreedom();
  const last = useAppState(({ history }) => history.past.findLast(hasRacers));
  return (
    <div className={css.nobody}>
      <p>{t.racers.nobody}</p>
      <div>
        <AddOptimizer look={button.outlined} />
        <button
          className={css.back}
          type="button"
          disabled={!isFree}
          onClick={() => (last ? actions.open(last) : actions.reset())}
        >
          {t.racers.bringBack}
        </button>
      </div>
    </div>
  );
}
