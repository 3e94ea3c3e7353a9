import { lazy } from 'react';
import { Guarded } from '../access/Guarded';
import { Popover } from '../controls/Popover';
import { icons } from '../icons/icons';
import { useWords } from '../words';
import css from './AddOptimizer.module.css';

const OptimizerList = lazy(async () => ({ default: (await import('./OptimizerList')).OptimizerList }));

interface AddOptimizerProps {
  /** How the button looks: a line of the list, or a button of its own. */
  readonly look?: string | undefined;
}

/** A button for one racer more. */
export function AddOptimizer({ look = css.add }: AddOptimizerProps) {
  const t = useWords();
  const label = (
    <>
      {icons.plus}
      {t.racers.add}
    </>
  );
  return (
    <Guarded control="racers">
      <Popover name={t.racers.add} button={label} buttonClass={look} width={380} onPhone="fill">
        {(close) => <OptimizerList onDone={close} />}
      </Popover>
    </Guarded>
  );
}
