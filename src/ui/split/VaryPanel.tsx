import { lazy, Suspense } from 'react';
import { splitWords } from '../../words/split';
import { useFreedom } from '../access/Guarded';
import button from '../controls/Button.module.css';
import { Popover } from '../controls/Popover';
import { icons } from '../icons/icons';
import { useLanguage } from '../words';

const VaryFields = lazy(async () => ({ default: (await import('./VaryFields')).VaryFields }));

/** Chooses what differs from map to map. */
export function VaryPanel() {
  const words = splitWords[useLanguage()];
  const label = (
    <>
      {words.vary}
      {icons.down}
    </>
  );
  // What differs from map to map may be anything.
  if (!useFreedom()) return null;
  return (
    <Popover name={words.varyWhat} button={label} buttonClass={button.quiet} width={328} side="end">
      {() => (
        <Suspense>
          <VaryFields />
        </Suspense>
      )}
    </Popover>
  );
}
