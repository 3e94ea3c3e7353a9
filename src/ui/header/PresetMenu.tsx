import { lazy } from 'react';
import { useFreedom } from '../access/Guarded';
import { Popover } from '../controls/Popover';
import { useWords } from '../words';
import css from './Header.module.css';

const PresetList = lazy(async () => ({ default: (await import('./PresetList')).PresetList }));

/** Experiments that each show one thing, one press away. */
export function PresetMenu() {
  const t = useWords();
  // A preset changes everything.
  if (!useFreedom()) return null;
  return (
    <Popover name={t.header.presets} button={t.header.presets} buttonClass={css.presets} width={420}>
      {(close) => <PresetList onChosen={close} />}
    </Popover>
  );
}
