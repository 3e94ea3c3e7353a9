import { withBudget } from '../../experiment/edits';
import type { Budget } from '../../experiment/experiment';
import { mostBudget } from '../../experiment/lineup';
import { experimentOf } from '../../state/store';
import { count } from '../../words/number';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { NumberField } from '../controls/NumberField';
import { useWords } from '../words';
import css from './Settings.module.css';

/** How long the race lasts: in steps, or in gradient evaluations, which is the fair count. */
export function BudgetSetting() {
  const t = useWords();
  const { actions } = useApp();
  const { kind, amount } = useAppState((state) => experimentOf(state).budget);
  const most = useAppState((state) => mostBudget(experimentOf(state)));
  const kinds: { value: Budget['kind']; name: string }[] = [
    { value: 'steps', name: t.settings.steps },
    { value: 'cost', name: t.settings.cost },
  ];
  const refuse = (read: number | undefined): string | null => {
    if (read === undefined) return t.slider.notANumber(count(amount));
    if (!Number.isInteger(read)) return t.slider.notWhole(count(amount));
    return read < 1 || read > most ? t.slider.outside('1', count(most), count(amount)) : null;
  };
  return (
    <div className={css.row}>
      <span className={css.label}>{t.settings.budget}</span>
      <div className={css.pair}>
        <NumberField
          label={t.settings.budget}
          value={amount}
          refuse={refuse}
          onCommit={(value) => actions.edit((experiment) => withBudget(experiment, { kind, amount: value }))}
        />
        <Choice
          label={t.settings.budgetKind}
          value={kind}
          options={kinds}
          onChange={(next) => actions.edit((experiment) => withBudget(experiment, { kind: next, amount }))}
        />
      </div>
    </div>
  );
}
