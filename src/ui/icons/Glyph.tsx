import { markerPath } from '../../paint/markers';
import { DASH_WIDTH, racerLook } from '../../paint/racers';
import css from './Glyph.module.css';

interface SlotProps {
  /** The racer's slot, from 0. */
  readonly slot: number;
}

const COLOURS = 8;

/** The colour that a slot draws with, in either theme. */
export const slotColour = (slot: number): string => `var(--racer-${(slot % COLOURS) + 1})`;

// Markers and dashes are the same in both themes.
const shapeOf = (slot: number) => racerLook(slot + 1, 'light');

/** A racer's marker, as it stands in tables. */
export const Glyph = ({ slot }: SlotProps) => (
  <svg
    className={css.glyph}
    viewBox="-7 -7 14 14"
    width="14"
    height="14"
    aria-hidden="true"
    focusable="false"
  >
    <path d={markerPath(shapeOf(slot).marker, 11)} fill={slotColour(slot)} />
  </svg>
);

/** A sample of a racer's line that ends in its marker; hollow and pale where the racer does not race. */
export function Sample({ slot, state }: SlotProps & { readonly state: 'on' | 'off' }) {
  const { marker, dash } = shapeOf(slot);
  const colour = slotColour(slot);
  const shrunk = 2 / DASH_WIDTH;
  return (
    <svg
      className={css.glyph}
      viewBox="0 -8 36 16"
      width="36"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M1,0H22"
        stroke={colour}
        strokeWidth="2"
        strokeLinecap={dash.cap}
        strokeDasharray={dash.lengths.map((length) => length * shrunk).join(' ')}
        opacity={state === 'on' ? 1 : 0.35}
      />
      <path
        d={markerPath(marker, 10.4)}
        transform="translate(28)"
        fill={state === 'on' ? colour : 'var(--paper)'}
        stroke={state === 'on' ? 'none' : colour}
        strokeWidth="1.4"
      />
    </svg>
  );
}
