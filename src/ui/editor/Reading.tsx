import { withObjectiveParameter, withParameter } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { objectiveOf, resolveRacer, type Values } from '../../experiment/resolve';
import type { Parameter, RuleText, SurfaceText } from '../../notation/tree';
import { experimentOf, type Subject } from '../../state/store';
import { editorWords } from '../../words/editor';
import { useApp, useAppState } from '../context';
import { MathName } from '../controls/MathName';
import { Slider } from '../controls/Slider';
import { Formulas } from '../formula/Formulas';
import { useTypesetter } from '../formula/typesetter';
import { Rule } from '../racers/Rule';
import { useLanguage } from '../words';
import css from './Editor.module.css';
import { placeOf } from './place';

/** What was made of a text: typeset, with its parameters as sliders and what it remembers. */
export function Reading({ of }: { readonly of: Subject }) {
  const t = editorWords[useLanguage()];
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const read = readingOf(experiment, of);
  if (!read) return null;
  const { text, values } = read;
  const change = (name: string, value: number): void =>
    actions.edit((now) =>
      of.kind === 'rule'
        ? withParameter(now, placeOf(now, of.slot), name, value)
        : withObjectiveParameter(now, name, value),
    );
  const names =
    text.kind === 'rule'
      ? { title: t.memory, list: text.memory.map(({ name }) => name) }
      : { title: t.coordinates, list: text.coordinates };
  return (
    <>
      <section className={css.part}>
        <h3>{t.reads}</h3>
        {text.kind === 'rule' ? <Rule text={text} /> : <SurfaceFormula text={text} />}
      </section>
      {text.parameters.length > 0 && (
        <section className={css.part}>
          <h3>{t.found}</h3>
          <Sliders parameters={text.parameters} values={values} onChange={change} />
        </section>
      )}
      {names.list.length > 0 && (
        <section className={`${css.part} ${css.names}`}>
          <h3>{names.title}</h3>
          <p>
            {names.list.map((name, i) => (
              <span key={name}>
                {i > 0 && ', '}
                <MathName name={name} />
              </span>
            ))}
          </p>
        </section>
      )}
    </>
  );
}

interface Read {
  readonly text: RuleText | SurfaceText;
  readonly values: Values;
}

function readingOf(experiment: Experiment, of: Subject): Read | undefined {
  if (of.kind === 'surface') {
    const objective = objectiveOf(experiment);
    return objective.ok ? objective.value : undefined;
  }
  const racer = experiment.racers[placeOf(experiment, of.slot)];
  const resolved = racer && resolveRacer(racer);
  return resolved?.ok ? { text: resolved.value.rule, values: resolved.value.values } : undefined;
}

interface SlidersProps extends Pick<Read, 'values'> {
  readonly parameters: readonly Parameter[];
  readonly onChange: (name: string, value: number) => void;
}

const Sliders = ({ parameters, values, onChange }: SlidersProps) => (
  <div className={css.sliders}>
    {parameters.map((parameter) => (
      <Slider
        key={parameter.name}
        parameter={parameter}
        value={values.get(parameter.name)!}
        onChange={(value) => onChange(parameter.name, value)}
      />
    ))}
  </div>
);

function SurfaceFormula({ text }: { readonly text: SurfaceText }) {
  const typesetter = useTypesetter();
  const tex = typesetter?.texLines(text);
  const lines = text.equations.map(({ span }, i) => ({
    plain: text.source.slice(span.from, span.to),
    tex: tex?.[i],
  }));
  return <Formulas lines={lines} typesetter={typesetter} />;
}
