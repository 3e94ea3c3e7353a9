import { withStartOf } from '../../experiment/edits';
import { objectiveOf } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { experimentOf } from '../../state/store';
import { splitWords } from '../../words/split';
import { useApp, useAppState } from '../context';
import { BoundedField, RareRow } from '../settings/RareField';
import { useLanguage } from '../words';
import css from './VaryFields.module.css';

/** The starts of the maps as numbers: what a drag does there, for those who type. */
export function StartFields({ starts }: { readonly starts: readonly (readonly number[])[] }) {
  const words = splitWords[useLanguage()];
  const { actions } = useApp();
  const objective = objectiveOf(useAppState(experimentOf));
  if (!objective.ok) return null;
  const names = objective.value.text.coordinates.map(displayName);
  return (
    <div className={css.starts}>
      {starts.map((start, map) => (
        <RareRow key={map} label={`${map + 1}`} kind="pair">
          {start.map((value, axis) => (
            <BoundedField
              key={names[axis]}
              label={words.startOf(map + 1, names[axis]!)}
              value={value}
              onCommit={(next) => actions.edit((now) => withStartOf(now, map, start.with(axis, next)))}
            />
          ))}
        </RareRow>
      ))}
    </div>
  );
}
