import { GIFEncoder, type Palette } from 'gifenc';
import type { Theme } from '../paint/palette';
import { nearestIn, paletteFor } from './colours';
import type { Recording, Timing } from './film';

/** Colours of a GIF; one of them means "as before". */
const COLOURS = 255;

/** Writes a GIF that is played again and again. All frames share one palette. */
export const recordGif =
  (theme: Theme): Recording =>
  async (canvas, timing, last) => {
    const { width, height } = canvas;
    const ctx = canvas.getContext('2d')!;
    const read = (): Uint8ClampedArray<ArrayBuffer> => ctx.getImageData(0, 0, width, height).data;
    last();
    const palette = paletteFor(theme, read(), COLOURS);
    const placeOf = nearestIn(palette);
    const places = new Uint8Array(width * height);
    const encoder = GIFEncoder();
    const parts: Blob[] = [];
    let before: Uint32Array | null = null;
    const keep = (): void => {
      parts.push(new Blob([encoder.bytes()]));
      encoder.stream.reset();
    };
    return {
      async add(frame) {
        const pixels = new Uint32Array(read().buffer);
        // Most of a race stands still.
        for (let i = 0; i < pixels.length; i++)
          places[i] = pixels[i] === before?.[i] ? palette.length : placeOf(pixels[i]!);
        const first = before === null && { palette: [...palette, [0, 0, 0]] satisfies Palette };
        const options = { transparent: before !== null, transparentIndex: palette.length, dispose: 1 };
        encoder.writeFrame(places, width, height, { ...first, ...options, delay: delayOf(frame, timing) });
        before = pixels;
        keep();
      },
      async finish() {
        encoder.finish();
        keep();
        return new Blob(parts, { type: 'image/gif' });
      },
      async abandon() {
        parts.length = 0;
      },
    };
  };

/** How long a frame stands, in ms: in hundredths of a second, as a GIF counts, so that all together come to the film's length. */
function delayOf(frame: number, { fps }: Timing): number {
  const at = (n: number): number => Math.round((100 * n) / fps);
  return 10 * (at(frame + 1) - at(frame));
}
