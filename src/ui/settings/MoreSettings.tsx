import { lazy } from 'react';
import { useAccess } from '../access/Guarded';
import button from '../controls/Button.module.css';
import { Popover } from '../controls/Popover';
import { icons } from '../icons/icons';
import { useWords } from '../words';

const RareSettings = lazy(async () => ({ default: (await import('./RareSettings')).RareSettings }));

/** A button for what is rarely changed. */
export function MoreSettings() {
  const t = useWords();
  if (useAccess('settings') === 'hidden') return null;
  return (
    <Popover name={t.settings.more} button={icons.more} buttonClass={button.icon} width={304} side="end">
      {(close) => <RareSettings onReset={close} />}
    </Popover>
  );
}
