import { correction, generate } from 'lean-qr';

/** A QR code as a path of squares of one unit; the quiet margin round it is not part of it. */
export interface Code {
  /** Squares from side to side. */
  readonly size: number;
  readonly path: string;
}

/**
 * The largest version of a code: 97 squares across. Where it fills four fifths of a screen, a square that is seen from
 * eight times the screen's height away takes 0.06°, which is more than three pixels of a phone's camera.
 */
const MOST_VERSION = 20;

/** What a reader needs free on all sides, in squares. */
export const MARGIN = 4;

/** A text as a code that can be read across a hall; null if it is too long for one. */
export function codeOf(text: string): Code | null {
  try {
    const bitmap = generate(text, { minCorrectionLevel: correction.M, maxVersion: MOST_VERSION });
    const { size } = bitmap;
    const rows = Array.from({ length: size }, (_, y) => rowOf(y, size, (x) => bitmap.get(x, y)));
    return { size, path: rows.join('') };
  } catch {
    return null;
  }
}

/** One row as runs of dark squares. */
function rowOf(y: number, size: number, isDark: (x: number) => boolean): string {
  let path = '';
  for (let x = 0; x < size; x++) {
    const from = x;
    while (x < size && isDark(x)) x++;
    if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
  }
  return path;
}
