import { withStop } from '../../experiment/edits';
import type { StopKind } from '../../experiment/experiment';
import { experimentOf } from '../../state/store';
import { exact } from '../../words/number';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { NumberField } from '../controls/NumberField';
import { useData } from '../model/data';
import { useWords } from '../words';
import css from './Settings.module.css';

/** Offered in this order; `patience`, which counts passes, only over data or where a link brought it. */
const KINDS: readonly StopKind[] = ['change', 'move', 'gradient', 'lagged'];

/** A test that has just been chosen begins here. */
const TOLERANCE = 1e-6;
const PASSES = 10;

/** The test that ends a run before its budget. */
export function StopSetting() {
  const t = useWords();
  const { actions } = useApp();
  const stop = useAppState((state) => experimentOf(state).stop);
  const isPatient = stop?.kind === 'patience';
  const kinds = useData() || isPatient ? [...KINDS, 'patience' as const] : KINDS;
  const options = [
    { value: 'never' as const, name: t.settings.never },
    ...kinds.map((kind) => ({ value: kind, name: t.settings.stops[kind] })),
  ];
  const valueFor = (kind: StopKind): number => {
    if (kind === 'patience') return PASSES;
    return stop && !isPatient ? stop.value : TOLERANCE;
  };
  const choose = (kind: StopKind | 'never'): void =>
    actions.edit((experiment) =>
      withStop(experiment, kind === 'never' ? undefined : { kind, value: valueFor(kind) }),
    );
  const refuse = (read: number | undefined): string | null => {
    if (!stop) return null;
    if (read === undefined) return t.slider.notANumber(exact(stop.value));
    if (isPatient && !Number.isInteger(read)) return t.slider.notWhole(exact(stop.value));
    if (isPatient && read < 1) return t.slider.atLeast('1', exact(stop.value));
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
