import { withClip } from '../../experiment/edits';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { useWords } from '../words';
import { RareField, RareRow } from './RareField';

/** A clipping that has just been chosen begins here. */
const LIMIT = 1;

/** How gradients are clipped: not at all, each coordinate, or the whole. */
export function ClipFields() {
  const t = useWords();
  const { actions } = useApp();
  const clip = useAppState((state) => experimentOf(state).clip);
  const kinds = (['none', 'value', 'norm'] as const).map((value) => ({
    value,
    name: t.settings.clips[value],
  }));
  return (
    <>
      <RareRow label={t.settings.clip}>
        <Choice
          label={t.settings.clip}
          value={clip?.kind ?? 'none'}
          options={kinds}
          onChange={(kind) =>
            actions.edit((now) =>
              withClip(now, kind === 'none' ? undefined : { kind, limit: clip?.limit ?? LIMIT }),
            )
          }
        />
      </RareRow>
      {clip && (
        <RareField
          label={t.settings.clipLimit}
          value={clip.limit}
          low={0}
          onCommit={(limit) => actions.edit((now) => withClip(now, { kind: clip.kind, limit }))}
        />
      )}
    </>
  );
}
