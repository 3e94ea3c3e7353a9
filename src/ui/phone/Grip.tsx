import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useWords } from '../words';
import css from './Phone.module.css';

/** How high the sheet stands. */
export type Rest = 'peek' | 'half' | 'full';

const RESTS: readonly Rest[] = ['peek', 'half', 'full'];

/** A pull of so many px goes to the next rest. */
const PULL = 32;

interface GripProps {
  readonly rest: Rest;
  readonly onRest: (rest: Rest) => void;
}

/** What the sheet is pulled by: up and down by hand or arrow keys, a press goes to the next rest. */
export function Grip({ rest, onRest }: GripProps) {
  const t = useWords();
  const from = useRef<number | null>(null);
  const at = RESTS.indexOf(rest);
  const go = (by: number): void => onRest(RESTS[Math.min(RESTS.length - 1, Math.max(0, at + by))]!);

  const take = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = event.clientY;
  };
  const release = (event: PointerEvent): void => {
    const pulled = from.current === null ? 0 : from.current - event.clientY;
    if (Math.abs(pulled) > PULL) go(Math.sign(pulled) * (Math.abs(pulled) > 6 * PULL ? 2 : 1));
  };
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    go(by);
  };
  const tap = (event: { readonly clientY: number; readonly detail: number }): void => {
    const wasPulled =
      event.detail > 0 && from.current !== null && Math.abs(from.current - event.clientY) > PULL;
    if (!wasPulled) onRest(RESTS[(at + 1) % RESTS.length]!);
  };
  return (
    <button
      className={css.grip}
      type="button"
      aria-label={t.tabs.sheet}
      onPointerDown={take}
      onPointerUp={release}
      onClick={tap}
      onKeyDown={press}
    />
  );
}
