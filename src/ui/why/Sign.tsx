import type { Arrow } from './arrows';

/** What there is a small picture of. */
export type Signed = Arrow['of'] | 'ahead' | 'reach';

const DASHES: Readonly<Partial<Record<Signed, string>>> = {
  down: '1.5 3',
  memory: '5 3',
  position: '2 3',
  rest: '7 2 2 2',
};

interface SignProps {
  readonly of: Signed;
  /** Of the racer, counted from 0. */
  readonly slot: number;
}

/** A small picture of what is drawn on the map. */
export function Sign({ of, slot }: SignProps) {
  const colour = of === 'step' || of === 'reach' ? `var(--racer-${(slot % 8) + 1})` : 'var(--ink)';
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" fill="none" stroke={colour} aria-hidden="true">
      {of === 'ahead' && <circle cx="12" cy="6" r="4" strokeWidth="2" />}
      {of === 'reach' && <ellipse cx="12" cy="6" rx="10" ry="4.5" strokeWidth="1.5" />}
      {of !== 'ahead' && of !== 'reach' && (
        <>
          <path d="M1 6h15" strokeWidth={of === 'step' ? 3.2 : 2} strokeDasharray={DASHES[of]} />
          <path d="m15 1.5 8 4.500-8 4.500z" fill={colour} stroke="none" />
        </>
      )}
    </svg>
  );
}
