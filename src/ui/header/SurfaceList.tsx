import { use } from 'react';
import type { Objective } from '../../catalog/definition';
import { wholeCatalog } from '../../catalog/known';
import { withObjective } from '../../experiment/edits';
import { experimentOf } from '../../state/store';
import { surfaceGroups } from '../../words/groups';
import { useApp, useAppState } from '../context';
import { OwnSurface } from '../editor/OwnSurface';
import { Picker } from '../picker/Picker';

/** All surfaces; the race moves to the one that is chosen. */
export function SurfaceList({ onDone }: { readonly onDone: () => void }) {
  const { actions } = useApp();
  const { objectives } = use(wholeCatalog());
  const shown = useAppState((state) => experimentOf(state).objective);
  const choose = ({ id }: Objective): void => {
    onDone();
    actions.edit((experiment) => withObjective(experiment, { kind: 'catalog', id, parameters: {} }));
    actions.setView({ kind: 'frame' });
  };
  return (
    <Picker
      entries={objectives}
      groups={surfaceGroups}
      current={shown.kind === 'catalog' ? shown.id : undefined}
      onChoose={choose}
      onClose={onDone}
      head={<OwnSurface onDone={onDone} />}
    />
  );
}
