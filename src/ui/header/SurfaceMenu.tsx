import { lazy } from 'react';
import { experimentOf } from '../../state/store';
import { Guarded } from '../access/Guarded';
import { useAppState } from '../context';
import { Popover } from '../controls/Popover';
import { icons } from '../icons/icons';
import { objectiveName } from '../naming';
import { useLanguage, useWords } from '../words';
import css from './Header.module.css';

const SurfaceList = lazy(async () => ({ default: (await import('./SurfaceList')).SurfaceList }));

/** The surface of the race, and all others. */
export function SurfaceMenu() {
  const t = useWords();
  const objective = useAppState((state) => experimentOf(state).objective);
  const name = objectiveName(objective, useLanguage());
  const label = (
    <>
      <span>{name}</span>
      {icons.down}
    </>
  );
  return (
    <Guarded control="surface">
      <Popover
        name={t.header.chooseSurface(name)}
        button={label}
        buttonClass={css.surface}
        width={380}
        onPhone="fill"
      >
        {(close) => <SurfaceList onDone={close} />}
      </Popover>
    </Guarded>
  );
}
