import type { Camera, Size } from '../paint/camera';
import type { LossChart } from '../paint/chartFrame';
import { paintOverlay, type Naming, type Overlay } from '../paint/overlay';
import { PALETTES, type Theme } from '../paint/palette';
import type { Context } from '../paint/pen';
import type { Rect, Scene } from '../paint/scene';

/** The map of a figure, in CSS px of its own. */
export interface MapPicture {
  readonly camera: Camera;
  readonly sceneAt: (playhead: number) => Scene;
  /** Draws what lies under the lines: the same at any playhead. */
  readonly paintGround: (ctx: Context) => void;
  /** Draws contours, which keep their numbers clear of what lies over them. */
  readonly paintLines: (ctx: Context, over: Overlay) => void;
}

/** One racer in the standings of a figure, in words. */
export interface FigureRow {
  readonly slot: number;
  readonly name: string;
  readonly f: string;
  readonly distance: string;
  readonly verdict: string;
  readonly isLost: boolean;
}

/** Everything that a figure shows, in one language, at any playhead. */
export interface Figure {
  readonly theme: Theme;
  readonly title: string;
  readonly stepAt: (playhead: number) => string;
  readonly lastStep: number;
  readonly map: MapPicture;
  readonly loss: {
    readonly title: string;
    readonly scale: string;
    readonly chartAt: (playhead: number) => LossChart;
  };
  readonly standings: {
    readonly titleAt: (playhead: number) => string;
    readonly distance: string;
    readonly rowsAt: (playhead: number) => readonly FigureRow[];
    /** Says how many have no room. */
    readonly more: (rows: number) => string;
  };
}

/** What stands under a figure. */
export interface Caption {
  /** In paragraphs. */
  readonly settings: readonly string[];
  readonly link: string;
}

/** Where the parts of a figure stand, in CSS px. */
export interface Layout extends Size {
  readonly map: Rect;
  /** Absent where the map is all there is. */
  readonly head?: Rect;
  readonly column?: Rect;
  /** How far the race is, as a line. */
  readonly progress?: Rect;
  readonly caption?: CaptionLines;
}

/** A caption, broken into lines. */
export interface CaptionLines {
  readonly at: Rect;
  readonly settings: readonly string[];
  readonly link: readonly string[];
}

/** Draws within a rectangle what thinks that it has a canvas of its own. */
export function paintWithin(ctx: Context, { x, y, width, height }: Rect, paint: () => void): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.beginPath();
  ctx.rect(0, 0, width, height);
  ctx.clip();
  paint();
  ctx.restore();
}

/** A hairline round the map, which may be as pale as the paper at its edge. */
export function paintRim(ctx: Context, { x, y, width, height }: Rect, theme: Theme): void {
  ctx.beginPath();
  ctx.rect(x + 0.5, y + 0.5, width - 1, height - 1);
  ctx.lineJoin = 'miter';
  ctx.lineWidth = 1;
  ctx.strokeStyle = PALETTES[theme].line;
  ctx.stroke();
}

/** Draws the whole map at a playhead. What is drawn on `aside` is not seen: it only tells what lies where. */
export function paintMap(ctx: Context, map: MapPicture, playhead: number, aside: Context): void {
  const scene = map.sceneAt(playhead);
  map.paintGround(ctx);
  map.paintLines(ctx, paintOverlay(aside, scene, map.camera));
  paintOverlay(ctx, scene, map.camera);
}

/** Draws the race alone over a map that stands; names hold the places that they had in `before`, unless told anew. */
export const paintRace = (
  ctx: Context,
  map: MapPicture,
  playhead: number,
  before: Overlay | null,
  naming: Naming,
): Overlay => paintOverlay(ctx, map.sceneAt(playhead), map.camera, before, naming);
