import { withStop } from '../../experiment/edits';
import type { StopKind } from '../../experiment/experiment';
import { experimentOf } from '../../state/store';
import { exact } from '../../words/number';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { NumberField } from '../controls/NumberField';
import { useWords } from '../words';
import css from './Settings.module.css';

/** Offered in this order; `patience` counts passes over data and appears only where a link brought it. */
const KINDS: readonly StopKind[] = ['change', 'move', 'gradient', 'lagged'];

/** A test that has just been chosen begins here. */
const TOLERANCE = 1e-6;

/** The test that ends a run before its budget. */
export function StopSetting() {
  const t = useWords();
  const { actions } = useApp();
  const stop = useAppState((state) => experimentOf(state).stop);
  const kinds = stop && !KINDS.includes(stop.kind) ? [...KINDS, stop.kind] : KINDS;
  const options = [
    { value: 'never' as const, name: t.settings.never },
    ...kinds.map((kind) => ({ value: kind, name: t.settings.stops[kind] })),
  ];
  const choose = (kind: StopKind | 'never'): void =>
    actions.edit((experiment) =>
      withStop(experiment, kind === 'never' ? undefined : { kind, value: stop?.value ?? TOLERANCE }),
    );
  const refuse = (read: number | undefined): string | null => {
    if (!stop) return null;
    if (read === undefined) return t.slider.notANumber(exact(stop.value));
    return read < 0 ? t.slider.atLeast('0', exact(stop.value)) : null;
  };
  return (
    <div className={css.row}>
      <span className={css.label}>{t.settings.stop}</span>
      <div className={css.pair}>
        <Choice
          label={t.settings.stopKind}
          value={stop?.kind ?? 'never'}
          options={options}
          onChange={choose}
        />
        {stop && (
          <NumberField
            label={t.settings.tolerance}
            value={stop.value}
            refuse={refuse}
            onCommit={(value) =>
              actions.edit((experiment) => withStop(experiment, { kind: stop.kind, value }))
            }
          />
        )}
      </div>
    </div>
  );
}
