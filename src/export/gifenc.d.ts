/** What is used of gifenc 1.0.3, which comes without types. */
declare module 'gifenc' {
  /** Colours as red, green, blue. */
  export type Palette = [red: number, green: number, blue: number][];

  /** At most so many colours that stand for those of RGBA pixels. */
  export function quantize(rgba: Uint8ClampedArray, mostColours: number): Palette;

  export interface FrameOptions {
    /** The first frame's palette is that of all frames without one. */
    readonly palette?: Palette;
    /** In ms; rounded to hundredths of a second. */
    readonly delay: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 1: the next frame is drawn over this one. */
    readonly dispose?: number;
  }

  export interface Encoder {
    writeFrame(indices: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    /** A copy of what has been written since the stream was last reset. */
    bytes(): Uint8Array<ArrayBuffer>;
    readonly stream: { reset(): void };
  }

  export function GIFEncoder(): Encoder;
}
