import { withVary } from '../../experiment/edits';
import type { Vary } from '../../experiment/experiment';
import { displayName } from '../../notation/names';
import { experimentOf } from '../../state/store';
import { splitWords } from '../../words/split';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { BoundedField, RareRow } from '../settings/RareField';
import { useLanguage } from '../words';
import { useShown } from './shown';
import { scatteredStarts, type Span, variedParameters } from './spread';
import { StartFields } from './StartFields';
import { SurfaceChecks } from './SurfaceChecks';
import css from './VaryFields.module.css';
import { aboutPresent, begun, type Kind, kindsOf, overSpan } from './varying';

/** How many maps can be asked for here; a link may ask for others. */
const COUNTS = [2, 3, 4, 5, 6, 8, 9, 12];

/** What differs from map to map: nothing, a parameter over a span, surfaces, or starts. */
export function VaryFields() {
  const words = splitWords[useLanguage()];
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const { most } = useShown();
  const { vary } = experiment;
  const set = (next: Vary | undefined): void => {
    actions.edit((now) => withVary(now, next));
    actions.setView({ kind: 'frame' });
  };
  return (
    <div className={css.fields}>
      <RareRow label={words.differs}>
        <Choice<Kind>
          label={words.differs}
          value={vary?.kind ?? 'nothing'}
          options={kindsOf(experiment).map((kind) => ({ value: kind, name: words.kinds[kind] }))}
          onChange={(kind) => set(begun(experiment, kind, most))}
        />
      </RareRow>
      {vary?.kind === 'parameter' && (
        <SpanFields
          vary={vary}
          names={[...variedParameters(experiment).keys()]}
          onName={(name) => set(aboutPresent(experiment, name, vary.values.length))}
          onSpan={(span) => set(overSpan(experiment, vary.name, span))}
        />
      )}
      {vary?.kind === 'objective' && <SurfaceChecks chosen={vary.values} onChoose={set} />}
      {vary?.kind === 'start' && (
        <CountRow
          count={vary.values.length}
          onCount={(count) => set({ kind: 'start', values: scatteredStarts(experiment, vary.values, count) })}
        />
      )}
      {vary?.kind === 'start' && <StartFields starts={vary.values} />}
    </div>
  );
}

interface SpanFieldsProps {
  readonly vary: Extract<Vary, { kind: 'parameter' }>;
  readonly names: readonly string[];
  readonly onName: (name: string) => void;
  readonly onSpan: (span: Span) => void;
}

function SpanFields({ vary: { name, values }, names, onName, onSpan }: SpanFieldsProps) {
  const words = splitWords[useLanguage()];
  const span: Span = { from: values[0]!, to: values.at(-1)!, count: values.length };
  return (
    <>
      <RareRow label={words.parameter}>
        <Choice
          label={words.parameter}
          value={name}
          options={names.map((one) => ({ value: one, name: displayName(one) }))}
          onChange={onName}
        />
      </RareRow>
      <RareRow label={words.from}>
        <BoundedField label={words.from} value={span.from} onCommit={(from) => onSpan({ ...span, from })} />
      </RareRow>
      <RareRow label={words.to}>
        <BoundedField label={words.to} value={span.to} onCommit={(to) => onSpan({ ...span, to })} />
      </RareRow>
      <CountRow count={span.count} onCount={(count) => onSpan({ ...span, count })} />
    </>
  );
}

interface CountRowProps {
  readonly count: number;
  readonly onCount: (count: number) => void;
}

function CountRow({ count, onCount }: CountRowProps) {
  const words = splitWords[useLanguage()];
  const all = [...new Set([...COUNTS, count])].toSorted((a, b) => a - b);
  return (
    <RareRow label={words.maps}>
      <Choice
        label={words.maps}
        value={String(count)}
        options={all.map((one) => ({ value: String(one), name: String(one) }))}
        onChange={(value) => onCount(Number(value))}
      />
    </RareRow>
  );
}
