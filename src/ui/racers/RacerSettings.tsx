import { lazy, Suspense } from 'react';
import { withParameter } from '../../experiment/edits';
import type { Racer } from '../../experiment/experiment';
import { isExercise } from '../../experiment/exercise';
import { type ResolvedRacer, resolveRacer } from '../../experiment/resolve';
import { problemWords } from '../../words/problems';
import { editorWords } from '../../words/editor';
import { Guarded, useAccess } from '../access/Guarded';
import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { Slider } from '../controls/Slider';
import { openRule } from '../editor/opening';
import { ScheduleLine } from '../schedule/ScheduleLine';
import { useLanguage, useWords } from '../words';
import { FormChoice } from './FormChoice';
import css from './RacerSettings.module.css';
import { Rule } from './Rule';

// Few rules have slow weights around them.
const LookaheadLine = lazy(async () => ({ default: (await import('./LookaheadLine')).LookaheadLine }));

/** The row opens without it. */
const Limit = lazy(async () => ({ default: (await import('../limit/Limit')).Limit }));

interface RacerSettingsProps {
  readonly racer: Racer;
  readonly index: number;
}

/** An open racer: its form, its rule, its parameters. */
export function RacerSettings({ racer, index }: RacerSettingsProps) {
  'use memo';
  const t = useWords();
  const language = useLanguage();
  const resolved = resolveRacer(racer);
  if (!resolved.ok)
    return racer.optimizer.kind === 'text' ? (
      <div className={css.settings}>
        <Guarded control="racers">
          <EditRule racer={racer} index={index} />
        </Guarded>
      </div>
    ) : (
      <p className={css.wrong}>{problemWords[language].problems[resolved.error.code](resolved.error.data)}</p>
    );
  const { rule, form } = resolved.value;
  return (
    <div className={css.settings}>
      <Guarded control="parameters">
        <div className={css.forms}>
          <FormChoice resolved={resolved.value} index={index} />
          {racer.optimizer.kind === 'text' && (
            <Guarded control="racers">
              <EditRule racer={racer} index={index} />
            </Guarded>
          )}
          <ScheduleLine resolved={resolved.value} index={index} />
          {racer.decay !== 0 && (
            <span className={css.decay} title={t.schedule.decay}>
              {t.schedule.decays(racer.decay)}
            </span>
          )}
        </div>
      </Guarded>
      <Rule text={rule} shows={form?.method?.shows} />
      {racer.lookahead && (
        <Suspense>
          <LookaheadLine lookahead={racer.lookahead} />
        </Suspense>
      )}
      <Parameters resolved={resolved.value} index={index} />
    </div>
  );
}

interface ParametersProps {
  readonly resolved: ResolvedRacer;
  readonly index: number;
}

/** A slider for each parameter; the learning rate's says where it stops being stable. */
function Parameters({ resolved: { rule, values }, index }: ParametersProps) {
  'use memo';
  const { actions } = useApp();
  return rule.parameters.map((parameter) => (
    <Guarded key={parameter.name} control={parameter.name === 'eta' ? 'eta' : 'parameters'}>
      <Slider
        parameter={parameter}
        value={values.get(parameter.name)!}
        onChange={(value) =>
          actions.edit((experiment) => withParameter(experiment, index, parameter.name, value))
        }
      />
      {parameter.name === 'eta' && (
        <Suspense>
          <Limit index={index} parameter={parameter} value={values.get('eta')!} />
        </Suspense>
      )}
    </Guarded>
  ));
}

/** Opens a rule of one's own where it is written. */
function EditRule({ racer, index }: RacerSettingsProps) {
  const t = editorWords[useLanguage()];
  const app = useApp();
  const access = useAccess('racers');
  if (access !== 'open') return null;
  return (
    <button className={`${button.outlined} ${css.edit}`} type="button" onClick={() => openRule(app, index)}>
      {isExercise(racer.optimizer) ? t.exercise.fill : t.edit.rule}
    </button>
  );
}
