import { useMemo } from 'react';
import { withObjectiveParameter, withParameter } from '../../experiment/edits';
import type { Experiment } from '../../experiment/experiment';
import { objectiveOf, resolveRacer, type Values } from '../../experiment/resolve';
import { piecesOf } from '../../notation/pieces';
import type { Parameter, RuleText, SurfaceText } from '../../notation/tree';
import { experimentOf, type Subject } from '../../state/store';
import { editorWords } from '../../words/editor';
import { useApp, useAppState } from '../context';
import { MathName } from '../controls/MathName';
import { Slider } from '../controls/Slider';
import { Formulas } from '../formula/Formulas';
import { linesOf } from '../formula/lines';
import { useTypesetter } from '../formula/typesetter';
import { Rule } from '../racers/Rule';
import { useLanguage } from '../words';
import type { Version } from './draft';
import css from './Editor.module.css';
import { Partly } from './Partly';
import { placeOf } from './place';

interface ReadingProps {
  readonly of: Subject;
  readonly version: Version;
}

/** What was made of a text: typeset, with its parameters as sliders and what it remembers. */
export function Reading({ of, version: { text: source, problem } }: ReadingProps) {
  const t = editorWords[useLanguage()];
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const pieces = useMemo(() => problem && piecesOf(of.kind, source, problem), [of.kind, source, problem]);
  const read = readingOf(experiment, of);
  const change = (name: string, value: number): void =>
    actions.edit((now) =>
      of.kind === 'rule'
        ? withParameter(now, placeOf(now, of.slot), name, value)
        : withObjectiveParameter(now, name, value),
    );
  // The sliders are those of what runs; of what is written, it may have others.
  const parameters = read?.text.parameters.filter(({ name }) => pieces?.declared.has(name) ?? true) ?? [];
  const isShown = pieces ? pieces.broken.length + pieces.text.equations.length > 0 : read !== undefined;
  return (
    <>
      {isShown && (
        <section className={css.part}>
          <h3>{t.reads}</h3>
          {pieces ? <Partly pieces={pieces} /> : <Whole text={read!.text} />}
        </section>
      )}
      {read && parameters.length > 0 && (
        <section className={css.part}>
          <h3>{t.found}</h3>
          <Sliders parameters={parameters} values={read.values} onChange={change} />
        </section>
      )}
      {read && !pieces && <Names text={read.text} />}
    </>
  );
}

const Whole = ({ text }: { readonly text: Read['text'] }) =>
  text.kind === 'rule' ? <Rule text={text} /> : <SurfaceFormula text={text} />;

/** What a rule remembers, or what a surface's coordinates are called. */
function Names({ text }: { readonly text: Read['text'] }) {
  const t = editorWords[useLanguage()];
  const { title, list } =
    text.kind === 'rule'
      ? { title: t.memory, list: text.memory.map(({ name }) => name) }
      : { title: t.coordinates, list: text.coordinates };
  if (list.length === 0) return null;
  return (
    <section className={`${css.part} ${css.names}`}>
      <h3>{title}</h3>
      <p>
        {list.map((name, i) => (
          <span key={name}>
            {i > 0 && ', '}
            <MathName name={name} />
          </span>
        ))}
      </p>
    </section>
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
  return <Formulas lines={linesOf(text, typesetter?.texLines(text))} typesetter={typesetter} />;
}
