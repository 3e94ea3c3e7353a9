import { lazy, Suspense } from 'react';
import { withObjectiveParameter, withStart } from '../../experiment/edits';
import { type ResolvedObjective, resolveObjective } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { experimentOf } from '../../state/store';
import { exact } from '../../words/number';
import { Guarded } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import { MathName } from '../controls/MathName';
import { NumberField } from '../controls/NumberField';
import { Slider } from '../controls/Slider';
import { useWords } from '../words';
import { BudgetSetting } from './BudgetSetting';
import { MoreSettings } from './MoreSettings';
import css from './Settings.module.css';
import { StopSetting } from './StopSetting';

/** Few surfaces lie over data. */
const DataSetting = lazy(async () => ({ default: (await import('./DataSetting')).DataSetting }));

/** What is the same for every racer: the surface's parameters, the data, the start, the budget, the stop test. */
export function Settings() {
  'use memo';
  const t = useWords();
  const objective = useAppState((state) => experimentOf(state).objective);
  const starts = useAppState((state) => experimentOf(state).starts);
  const resolved = resolveObjective(objective, starts[0]!);
  return (
    <section aria-label={t.settings.title}>
      {resolved.ok && <SurfaceParameters objective={resolved.value} />}
      {resolved.ok && resolved.value.data && (
        <Suspense>
          <DataSetting />
        </Suspense>
      )}
      {resolved.ok && <StartSetting coordinates={resolved.value.text.coordinates} />}
      <Guarded control="settings">
        <BudgetSetting />
        <StopSetting />
      </Guarded>
    </section>
  );
}

function SurfaceParameters({ objective }: { readonly objective: ResolvedObjective }) {
  const { actions } = useApp();
  return objective.text.parameters.map((parameter) => (
    <Guarded key={parameter.name} control="surface">
      <Slider
        parameter={parameter}
        value={objective.values.get(parameter.name)!}
        onChange={(value) =>
          actions.edit((experiment) => withObjectiveParameter(experiment, parameter.name, value))
        }
      />
    </Guarded>
  ));
}

/** The first start in numbers; the map is where it is dragged. */
function StartSetting({ coordinates }: { readonly coordinates: readonly string[] }) {
  const t = useWords();
  const { actions } = useApp();
  const start = useAppState((state) => experimentOf(state).starts[0]!);
  return (
    <div className={css.row}>
      <Guarded control="start">
        <div className={css.first}>
          <span className={css.label}>{t.settings.start}</span>
          <div className={css.start}>
            {coordinates.map((name, i) => (
              <span key={name} className={css.coordinate}>
                <MathName name={name} />
                <NumberField
                  label={t.settings.coordinate(displayName(name))}
                  value={start[i]!}
                  refuse={(read) => (read === undefined ? t.slider.notANumber(exact(start[i]!)) : null)}
                  onCommit={(value) =>
                    actions.edit((experiment) =>
                      withStart(experiment, 0, experiment.starts[0]!.with(i, value)),
                    )
                  }
                />
              </span>
            ))}
          </div>
        </div>
      </Guarded>
      <MoreSettings />
    </div>
  );
}
