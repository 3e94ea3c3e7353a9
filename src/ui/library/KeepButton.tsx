import type { Kept } from '../../state/wires/library';
import { libraryWords } from '../../words/library';
import button from '../controls/Button.module.css';
import { icons } from '../icons/icons';
import { useLanguage } from '../words';
import { useLibrary } from './library';

/** Keeps something of one's own on this device; says so as long as it is there as it is. */
export function KeepButton({ kept }: { readonly kept: Kept }) {
  const t = libraryWords[useLanguage()];
  const { list, keep } = useLibrary();
  const isKept = list.some(
    ({ kind, name, text }) => kind === kept.kind && name === kept.name && text === kept.text,
  );
  return (
    <button className={button.quiet} type="button" disabled={isKept} onClick={() => keep(kept)}>
      {isKept && icons.done}
      {isKept ? t.kept : t.keep}
    </button>
  );
}
