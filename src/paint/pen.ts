/** The members of a 2-D canvas that painters use as they are. */
type Used =
  | 'arc'
  | 'beginPath'
  | 'closePath'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'imageSmoothingEnabled'
  | 'imageSmoothingQuality'
  | 'lineCap'
  | 'lineDashOffset'
  | 'lineJoin'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'rect'
  | 'restore'
  | 'rotate'
  | 'save'
  | 'setLineDash'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'textBaseline'
  | 'translate';

/**
 * What painters need of a 2-D canvas, on the page or off it, and nothing more: whatever offers this can be painted on,
 * such as a drawing that is written down (`export/svg`). Its units are CSS px (already scaled by the device's ratio).
 */
export interface Context extends Pick<CanvasRenderingContext2D, Used> {
  clip(rule?: CanvasFillRule): void;
  fill(rule?: CanvasFillRule): void;
  stroke(): void;
  drawImage(image: CanvasImageSource, x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  measureText(text: string): { readonly width: number };
}

/** The interface's type: the system's own, with Korean faces behind it. */
export const FONT_STACK =
  'system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", sans-serif';

/** The face of mathematics, for the names of axes. */
export const MATHS_STACK = 'KaTeX_Math, "Latin Modern Math", "STIX Two Text", Cambria, Georgia, serif';

/** A canvas font of the interface. */
export const font = (px: number, weight: number): string => `${weight} ${px}px ${FONT_STACK}`;

/** A canvas font for the name of a coordinate. */
export const mathsFont = (px: number): string => `italic ${px}px ${MATHS_STACK}`;

/** A line of text to be set on the map. */
export interface Lettering {
  readonly text: string;
  readonly x: number;
  /** Where the middle of the letters stands. */
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly font: string;
  readonly colour: string;
}

/** Sets a line of text. */
export function write(ctx: Context, { text, x, y, align, font: face, colour }: Lettering): void {
  ctx.font = face;
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colour;
  // The middle of the em box stands above that of digits and small letters.
  ctx.fillText(text, x, y + 1);
}

/** Sets a line of text outlined by the theme's casing, `casing` px wide on each side. */
export function writeCased(ctx: Context, lettering: Lettering, casing: string, width = 2): void {
  ctx.font = lettering.font;
  ctx.textAlign = lettering.align;
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 2 * width;
  ctx.strokeStyle = casing;
  ctx.strokeText(lettering.text, lettering.x, lettering.y + 1);
  write(ctx, lettering);
}

/** How wide a line of text is, in CSS px. */
export function widthOf(ctx: Context, text: string, face: string): number {
  ctx.font = face;
  return ctx.measureText(text).width;
}
