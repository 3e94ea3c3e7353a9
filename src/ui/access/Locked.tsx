import type { ReactNode } from 'react';
import { accessWords } from '../../words/access';
import { useLanguage } from '../words';
import css from './Locked.module.css';

/** What is seen and cannot be changed, with a small lock beside it; why is said on hover, and to the ear. */
export function Locked({ children }: { readonly children: ReactNode }) {
  const { locked } = accessWords[useLanguage()];
  return (
    <fieldset className={css.locked} disabled aria-label={locked} title={locked}>
      <svg
        className={css.lock}
        viewBox="0 0 12 12"
        width="12"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d="M3.75 5.5V3.75a2.25 2.25 0 0 1 4.5 0V5.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.3"
        />
        <rect x="2.25" y="5.25" width="7.5" height="5.25" rx="1.2" fill="currentColor" />
      </svg>
      {children}
    </fieldset>
  );
}
