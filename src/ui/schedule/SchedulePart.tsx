import type { ReactNode } from 'react';
import { withScheduleParameter, withScheduleSteps } from '../../experiment/edits';
import type { ResolvedSchedule } from '../../experiment/resolve';
import type { Parameter } from '../../notation/tree';
import { useApp } from '../context';
import { Slider } from '../controls/Slider';
import { Formulas } from '../formula/Formulas';
import { linesOf } from '../formula/lines';
import { useTypesetter } from '../formula/typesetter';
import { useLanguage, useWords } from '../words';
import css from './Schedule.module.css';

interface SchedulePartProps {
  readonly schedule: ResolvedSchedule;
  readonly index: number;
  /** Its place in the chain. */
  readonly part: number;
  /** With its name and rule, or its sliders alone. */
  readonly look: 'short' | 'whole';
  /** Beside its name. */
  readonly children: ReactNode;
}

/** How long a schedule runs, as a slider. */
const STEPS: Parameter = {
  name: 'steps',
  value: 100,
  low: 1,
  high: 1000,
  scale: 'int',
  ranged: true,
  span: { from: 0, to: 0 },
};

/** So many equations stand open. */
const FEW = 4;

/** One schedule of a chain: its rule, typeset, and its parameters. */
export function SchedulePart({ schedule, index, part, look, children }: SchedulePartProps) {
  'use memo';
  const { actions } = useApp();
  const { definition, text, values, steps } = schedule;
  const isFollowed = Number.isFinite(steps) && definition.lasts === undefined;
  return (
    <section className={css.part} data-part={part}>
      {look === 'whole' && <About schedule={schedule}>{children}</About>}
      {text.parameters.map((parameter) => (
        <Slider
          key={parameter.name}
          parameter={parameter}
          value={values.get(parameter.name)!}
          onChange={(value) =>
            actions.edit((experiment) =>
              withScheduleParameter(experiment, index, part, parameter.name, value),
            )
          }
        />
      ))}
      {isFollowed && (
        <Slider
          parameter={STEPS}
          value={steps}
          onChange={(value) =>
            actions.edit((experiment) => withScheduleSteps(experiment, index, part, value))
          }
        />
      )}
    </section>
  );
}

function About({
  schedule: { definition, text },
  children,
}: Pick<SchedulePartProps, 'schedule' | 'children'>) {
  const t = useWords();
  const language = useLanguage();
  const typesetter = useTypesetter();
  const lines = linesOf(text, typesetter?.texLines(text));
  return (
    <>
      <div className={css.title}>
        <h2 className={css.name}>{definition.name[language]}</h2>
        {children}
      </div>
      <p className={css.says}>{definition.says[language]}</p>
      <details className={css.rule} open={lines.length <= FEW}>
        <summary>{t.schedule.rule}</summary>
        <Formulas lines={lines} typesetter={typesetter} />
      </details>
    </>
  );
}
