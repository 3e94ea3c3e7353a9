import { useEffect, useRef } from 'react';
import { shareWords } from '../../words/share';
import { icons } from '../icons/icons';
import { useLanguage, useWords } from '../words';
import type { Code } from './code';
import css from './QrCode.module.css';
import { Squares } from './QrCode';

interface LargeCodeProps {
  readonly code: Code;
  readonly link: string;
  readonly onClose: () => void;
}

/** The code for a hall: it fills the screen, with the address under it. Esc and any press close it. */
export function LargeCode({ code, link, onClose }: LargeCodeProps) {
  const t = useWords();
  const { code: label } = shareWords[useLanguage()];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    // The keyboard's way to close it is the dialog's own: Esc.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={css.hall}
      aria-label={label}
      onClose={(event) => {
        // The sheet below hears its own.
        event.stopPropagation();
        onClose();
      }}
      onClick={onClose}
    >
      <Squares code={code} label={label} />
      <p className={css.address}>{link.replace(/^https?:\/\//, '')}</p>
      <button className={css.leave} type="button" aria-label={t.page.close} title={t.page.close}>
        {icons.close}
      </button>
    </dialog>
  );
}
