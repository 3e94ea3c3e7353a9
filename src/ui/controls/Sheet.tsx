import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';
import { icons } from '../icons/icons';
import { useWords } from '../words';
import button from './Button.module.css';
import css from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. The race stays in sight; Esc and a press beside it close it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const t = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  const pressBeside = (event: MouseEvent): void => {
    if (event.target === dialog.current) onClose();
  };
  return (
    // The keyboard's way to close it is the dialog's own: Esc.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={dialog} className={css.sheet} aria-labelledby={id} onClose={onClose} onClick={pressBeside}>
      <div className={css.body}>
        <h2 className={css.title} id={id}>
          {title}
        </h2>
        <button
          className={`${button.icon} ${css.close}`}
          type="button"
          aria-label={t.page.close}
          title={t.page.close}
          onClick={onClose}
        >
          {icons.close}
        </button>
        {children}
      </div>
    </dialog>
  );
}
