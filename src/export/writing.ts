import type { Context } from '../paint/pen';
import type { Frame, Outline } from './outline';

/** What of a text only a browser knows, in px. */
export interface TextSize {
  readonly width: number;
  /** How far the line on which the letters stand lies below their middle. */
  readonly middle: number;
}

/** What a drawing needs of the browser around it. */
export interface Surroundings {
  readonly measure: (text: string, font: string) => TextSize;
  /** An image as the address of a PNG that holds it. */
  readonly inlined: (image: CanvasImageSource) => string;
}

/** The pen's properties; a context is one of them, so that painters set them directly. */
export type Pen = Pick<
  Context,
  | 'fillStyle'
  | 'font'
  | 'globalAlpha'
  | 'imageSmoothingEnabled'
  | 'imageSmoothingQuality'
  | 'lineCap'
  | 'lineDashOffset'
  | 'lineJoin'
  | 'lineWidth'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>;

/** A canvas that has just been made. */
export const FRESH: Pen = {
  fillStyle: '#000000',
  font: '10px sans-serif',
  globalAlpha: 1,
  imageSmoothingEnabled: true,
  imageSmoothingQuality: 'low',
  lineCap: 'butt',
  lineDashOffset: 0,
  lineJoin: 'miter',
  lineWidth: 1,
  strokeStyle: '#000000',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};

/** What `save` keeps. */
interface Kept {
  readonly pen: Pen;
  readonly frame: Frame;
  readonly dash: readonly number[];
  /** How many groups were open. */
  readonly open: number;
}

/** A drawing between two strokes. */
export interface Writing {
  readonly parts: string[];
  readonly kept: Kept[];
  readonly pen: Pen;
  frame: Frame;
  outline: Outline;
  dash: readonly number[];
  clips: number;
  open: number;
}
