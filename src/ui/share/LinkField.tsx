import { useRef } from 'react';
import { shareWords } from '../../words/share';
import { useLanguage } from '../words';
import { CopyButton } from './CopyButton';
import css from './ShareSheet.module.css';

/** The readable beginning of a link, and what copies all of it; null while it is being written. */
export function LinkField({ link }: { readonly link: string | null }) {
  const t = shareWords[useLanguage()];
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={css.link}>
      <input
        ref={field}
        className={css.address}
        aria-label={t.link}
        readOnly
        value={link?.replace(/^https?:\/\//, '') ?? ''}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton text={link} field={field} look="primary" />
    </div>
  );
}
