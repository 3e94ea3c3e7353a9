import { withWithin } from '../../experiment/edits';
import type { Experiment, Within } from '../../experiment/experiment';
import { goalsOf, objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { diagonalOf } from '../../run/verdict';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { useWords } from '../words';
import { BoundedField, RareField, RareRow } from './RareField';

/** A set that has just been chosen reaches this part of the way to the nearest goal, so that it is felt. */
const SHORT_OF_GOAL = 0.8;
const REACH = 0.1;

/** The set that no row leaves: none, a box or a disc, with its numbers. */
export function WithinFields() {
  const t = useWords();
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const { within } = experiment;
  const objective = objectiveOf(experiment);
  if (!objective.ok) return null;
  const names = objective.value.text.coordinates.map(displayName);
  const kinds = (['none', 'box', 'disc'] as const).map((value) => ({
    value,
    name: t.settings.withins[value],
  }));
  const set = (next: Within | undefined): void => actions.edit((now) => withWithin(now, next));
  return (
    <>
      <RareRow label={t.settings.within}>
        <Choice
          label={t.settings.within}
          value={within?.kind ?? 'none'}
          options={kinds}
          onChange={(kind) =>
            set(kind === 'none' ? undefined : aboutStart(kind, experiment, objective.value))
          }
        />
      </RareRow>
      {within?.kind === 'box' && <BoxFields box={within} names={names} onChange={set} />}
      {within?.kind === 'disc' && <DiscFields disc={within} names={names} onChange={set} />}
    </>
  );
}

interface FieldsProps {
  readonly names: readonly string[];
  readonly onChange: (within: Within) => void;
}

interface BoxProps extends FieldsProps {
  readonly box: Extract<Within, { readonly kind: 'box' }>;
}

interface DiscProps extends FieldsProps {
  readonly disc: Extract<Within, { readonly kind: 'disc' }>;
}

function BoxFields({ box, names, onChange }: BoxProps) {
  const t = useWords();
  return names.map((name, i) => (
    <RareRow key={name} label={name} kind="pair">
      <BoundedField
        label={t.settings.from(name)}
        value={box.low[i]!}
        high={box.high[i]!}
        onCommit={(value) => onChange({ ...box, low: box.low.with(i, value) })}
      />
      <span aria-hidden="true">–</span>
      <BoundedField
        label={t.settings.to(name)}
        value={box.high[i]!}
        low={box.low[i]!}
        onCommit={(value) => onChange({ ...box, high: box.high.with(i, value) })}
      />
    </RareRow>
  ));
}

function DiscFields({ disc, names, onChange }: DiscProps) {
  const t = useWords();
  return (
    <>
      {names.map((name, i) => (
        <RareField
          key={name}
          label={t.settings.centre(name)}
          value={disc.centre[i]!}
          onCommit={(value) => onChange({ ...disc, centre: disc.centre.with(i, value) })}
        />
      ))}
      <RareField
        label={t.settings.radius}
        value={disc.radius}
        low={0}
        onCommit={(radius) => onChange({ ...disc, radius })}
      />
    </>
  );
}

/** A set about the start that ends short of the goal: its rim is met. */
function aboutStart(
  kind: Within['kind'],
  { starts, sign }: Experiment,
  objective: ResolvedObjective,
): Within {
  const [start] = starts as [readonly number[]];
  const ways = goalsOf(objective, sign).map(({ at }) =>
    Math.hypot(...at.map((value, i) => value - start[i]!)),
  );
  const nearest = Math.min(...ways.filter((way) => way > 0));
  const reach = Number.isFinite(nearest) ? SHORT_OF_GOAL * nearest : REACH * diagonalOf(objective.domain);
  const radius = Number(reach.toPrecision(2));
  if (kind === 'disc') return { kind, centre: start, radius };
  const moved = (by: number): number[] => start.map((value) => Number((value + by).toPrecision(6)));
  return { kind, low: moved(-radius), high: moved(radius) };
}
