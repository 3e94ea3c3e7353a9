import type { FilmShape } from '../../export/layout';
import type { Size } from '../../paint/camera';
import type { Theme } from '../../paint/palette';

interface Frame extends Size {
  readonly shape: FilmShape;
  /** Px to each of the layout's own. */
  readonly scale: number;
}

/** The frames that a film can have, in px. */
export const FRAMES = {
  small: { shape: 'wide', scale: 1, width: 1280, height: 720 },
  large: { shape: 'wide', scale: 1.5, width: 1920, height: 1080 },
  square: { shape: 'square', scale: 1.5, width: 1080, height: 1080 },
} as const satisfies Record<string, Frame>;

/** How long a film can be, in seconds. */
export const LENGTHS = [4, 6, 10, 20] as const;

/** Frames a second. Not every reader shows a GIF faster than its last. */
export const RATES = { gif: [10, 20, 25], video: [25, 30, 60] } as const;

/** What is chosen of a film before it is made. */
export interface FilmSettings {
  readonly kind: keyof typeof RATES;
  readonly frame: keyof typeof FRAMES;
  /** In seconds. */
  readonly length: number;
  /** Of each kind its own: what is usual for one is too fast for the other. */
  readonly rates: Readonly<Record<keyof typeof RATES, number>>;
  readonly theme: Theme;
}

/** The film that is offered first. */
export const USUAL_FILM: FilmSettings = {
  kind: 'video',
  frame: 'small',
  length: 6,
  rates: { gif: 20, video: 30 },
  theme: 'light',
};
