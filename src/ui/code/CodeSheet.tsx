import { useMemo, useState } from 'react';
import { citations } from '../../emit/citation';
import { emit, type EmitTarget } from '../../emit/emit';
import { formulas } from '../../emit/formula';
import { experimentOf } from '../../state/store';
import { codeWords } from '../../words/code';
import { useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { Segments } from '../controls/Segments';
import { Sheet } from '../controls/Sheet';
import { racerName } from '../naming';
import { useLanguage } from '../words';
import { CodeBlock } from './CodeBlock';
import css from './Code.module.css';

const TARGETS: readonly EmitTarget[] = ['numpy', 'pytorch', 'javascript'];

const RACE = 'race';

/** The race, or one of its racers, as a program to run elsewhere; its formulas and its sources. */
export function CodeSheet({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const t = codeWords[language];
  const experiment = useAppState(experimentOf);
  const selected = useAppState((state) => state.selected);
  const [target, setTarget] = useState<EmitTarget>('numpy');
  const [whose, setWhose] = useState(() => (experiment.racers[selected] ? String(selected) : RACE));
  const only = whose === RACE ? undefined : Number(whose);
  const names = experiment.racers.map((racer) => racerName(racer, language));
  return (
    <Sheet title={t.title} onClose={onClose}>
      <p className={css.says}>{t.says}</p>
      <div className={css.choices}>
        <Segments
          label={t.language}
          value={target}
          options={TARGETS.map((value) => ({ value, name: t.languages[value] }))}
          onChange={setTarget}
        />
        <Choice
          label={t.whose}
          value={whose}
          options={[
            { value: RACE, name: t.race },
            ...names.map((name, index) => ({ value: String(index), name })),
          ]}
          onChange={setWhose}
        />
      </div>
      <Program target={target} only={only} names={names} />
      <Papers only={only} />
    </Sheet>
  );
}

interface ProgramProps {
  readonly target: EmitTarget;
  readonly only: number | undefined;
  readonly names: readonly string[];
}

/** The program, and who is not in it; or why there is none. */
function Program({ target, only, names }: ProgramProps) {
  const t = codeWords[useLanguage()];
  const experiment = useAppState(experimentOf);
  const emitted = useMemo(() => emit(experiment, target, only), [experiment, target, only]);
  if (!emitted.ok) return <p className={css.refusal}>{t.refusal(emitted.error)}</p>;
  const { program, file, left, astray } = emitted.value;
  return (
    <>
      <CodeBlock title={t.program} text={program} file={file} />
      {[...left].map(([index, problem]) => (
        <p key={index} className={css.left}>
          {t.left(names[index]!, t.refusal(problem))}
        </p>
      ))}
      {[...astray].map(([index, scipy]) => (
        <p key={index} className={css.left}>
          {t.astray(names[index]!, scipy)}
        </p>
      ))}
    </>
  );
}

/** What a paper needs: formulas and sources. */
function Papers({ only }: Pick<ProgramProps, 'only'>) {
  const t = codeWords[useLanguage()];
  const experiment = useAppState(experimentOf);
  const [tex, bibliography] = useMemo(
    () => [formulas(experiment, only), citations(experiment, only)],
    [experiment, only],
  );
  return (
    <>
      <CodeBlock title={t.formula} text={tex} />
      {bibliography !== '' && <CodeBlock title={t.citation} text={bibliography} />}
    </>
  );
}
