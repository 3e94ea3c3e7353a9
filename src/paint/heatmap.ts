import { TONES } from './ramp';
import { toneAt, type Tone } from './tone';

/** Steps of the table in one doubling of 1 + rise / scale: finer than a tone on any surface of a page's reach. */
const FINENESS = 6;
const ONE = 127 << 23;
const SHIFT = 23 - FINENESS;

/**
 * The picture of a field as the bytes of an ImageData of columns × rows pixels, top row first. `samples` run from the
 * bottom up, `ramp` holds TONES pixels from floor to rim. A non-finite sample is transparent.
 */
export function heatmap(
  samples: Float64Array,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  tone: Tone,
  ramp: Uint32Array,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint32Array(columns * rows);
  const table = toneTable(tone, ramp);
  const last = table.length - 1;
  const float = new Float32Array(1);
  const bits = new Int32Array(float.buffer);
  for (let j = 0; j < rows; j++) {
    const from = j * columns;
    const to = (rows - 1 - j) * columns;
    for (let i = 0; i < columns; i++) {
      const value = samples[from + i]!;
      if (!Number.isFinite(value)) continue;
      // Ground below the floor, which was not in the sample, is as pale as the floor.
      float[0] = Math.max(1, 1 + (value - tone.floor) / tone.scale);
      const place = (bits[0]! - ONE) >> SHIFT;
      pixels[to + i] = table[place > last ? last : place]!;
    }
  }
  return new Uint8ClampedArray(pixels.buffer);
}

/**
 * Pixels by the leading bits of 1 + rise / scale as a 32-bit float. Those bits grow evenly with its logarithm but for
 * the bend inside a doubling, which the table undoes: a picture costs no logarithm per pixel.
 */
function toneTable(tone: Tone, ramp: Uint32Array): Uint32Array {
  const float = new Float32Array([1 + (tone.cap - tone.floor) / tone.scale]);
  const bits = new Int32Array(float.buffer);
  const table = new Uint32Array(((bits[0]! - ONE) >> SHIFT) + 2);
  for (let place = 0; place < table.length; place++) {
    bits[0] = ONE + (place << SHIFT) + (1 << (SHIFT - 1));
    const t = place === table.length - 1 ? 1 : toneAt(tone, tone.floor + (float[0]! - 1) * tone.scale);
    table[place] = ramp[Math.round(t * (TONES - 1))]!;
  }
  return table;
}
