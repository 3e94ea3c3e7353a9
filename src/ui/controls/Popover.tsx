import {
  Suspense,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
} from 'react';
import css from './Popover.module.css';

interface PopoverProps {
  /** What the ear is told of the button and of the panel. */
  readonly name: string;
  readonly button: ReactNode;
  readonly buttonClass: string | undefined;
  /** In px; narrower where the page is. */
  readonly width: number;
  /** Which side of the button the panel keeps to. */
  readonly side?: 'start' | 'end';
  /** What becomes of it on a phone: it hangs from its button as elsewhere, or fills the page. */
  readonly onPhone?: 'hang' | 'fill';
  /** Rendered while the panel is open. */
  readonly children: (close: () => void) => ReactNode;
}

/** Between the panel and its button, and between the panel and the edge of the page; in px. */
const GAP = 4;
const EDGE = 8;

const PHONE = '(width < 700px)';

/** Where a panel has room: under its button, or above it where there is more. */
function placeBy(anchor: DOMRect, wanted: number, side: 'start' | 'end'): CSSProperties {
  const { innerWidth, innerHeight } = window;
  const width = Math.min(wanted, innerWidth - 2 * EDGE);
  const left = side === 'start' ? anchor.left : anchor.right - width;
  const across = { width, left: Math.min(Math.max(EDGE, left), innerWidth - width - EDGE) };
  const below = innerHeight - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  return below >= above || below > 320
    ? { ...across, top: anchor.bottom + GAP, maxHeight: below }
    : { ...across, bottom: innerHeight - anchor.top + GAP, maxHeight: above };
}

/** As much of a phone as leaves a strip above to close it by. */
const FILLED: CSSProperties = { inset: '32px 0 0', width: '100%', height: 'auto', maxHeight: 'none' };

/** A button and what hangs from it. Esc and a press elsewhere close it; arrows walk through what can be chosen. */
export function Popover({
  name,
  button,
  buttonClass,
  width,
  side = 'start',
  onPhone = 'hang',
  children,
}: PopoverProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDialogElement>(null);
  const [place, setPlace] = useState<CSSProperties | null>(null);

  const fills = onPhone === 'fill' && matchMedia(PHONE).matches;
  const prepare = ({ newState }: ToggleEvent): void => {
    if (newState !== 'open') setPlace(null);
    else setPlace(fills ? FILLED : placeBy(anchor.current!.getBoundingClientRect(), width, side));
  };
  const enter = ({ newState }: ToggleEvent): void => {
    // What takes the focus as it appears keeps it.
    if (newState !== 'open' || panel.current!.contains(document.activeElement)) return;
    const current = panel.current!.querySelector<HTMLElement>('[aria-current="true"]');
    (current ?? choices(panel.current!)[0])?.focus();
  };
  const walk = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = choices(panel.current!);
    const at = all.indexOf(event.target as HTMLElement);
    if (by === 0 || at < 0) return;
    event.preventDefault();
    all[(at + by + all.length) % all.length]!.focus();
  };

  const close = (): void => document.getElementById(id)?.hidePopover();

  return (
    <>
      <button
        ref={anchor}
        className={buttonClass}
        type="button"
        popoverTarget={id}
        aria-label={name}
        aria-expanded={place !== null}
        title={name}
      >
        {button}
      </button>
      <dialog
        ref={panel}
        className={`${css.panel} ${fills ? css.filling : ''}`}
        id={id}
        popover="auto"
        aria-label={name}
        style={place ?? {}}
        onBeforeToggle={prepare}
        onToggle={enter}
        onKeyDown={walk}
      >
        {place && <Suspense>{children(close)}</Suspense>}
      </dialog>
    </>
  );
}

const choices = (panel: HTMLElement): HTMLElement[] => [
  ...panel.querySelectorAll<HTMLElement>('button:enabled'),
];
