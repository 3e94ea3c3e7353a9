import type { ReactNode } from 'react';
import css from './ShareSheet.module.css';

interface RowProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** One thing that a link says: what it is about, and what sets it. */
export const Row = ({ label, children }: RowProps) => (
  <div className={css.row}>
    <span className={css.label}>{label}</span>
    {children}
  </div>
);
