import {
  BufferTarget,
  CanvasSource,
  canEncodeVideo,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';
import type { Size } from '../paint/camera';
import type { Recording } from './film';

/** A film's file: the box, and what its pictures are packed by. */
export interface VideoFormat {
  readonly kind: 'mp4' | 'webm';
  readonly codec: VideoCodec;
}

/** The best first: what plays everywhere, then what browsers make. */
const FORMATS: readonly VideoFormat[] = [
  { kind: 'mp4', codec: 'avc' },
  { kind: 'webm', codec: 'vp9' },
  { kind: 'webm', codec: 'vp8' },
];

/** Bits for each pixel of a second's thirty frames: lines and letters stay sharp. */
const BITS = 0.16;
const KEY_FRAME_EVERY = 2;

const bitrateOf = ({ width, height }: Size, fps: number): number =>
  Math.round(width * height * Math.max(fps, 15) * BITS);

/** What this browser can pack films of a size (in px) and rate in; undefined where it packs none. */
export async function videoFormat(size: Size, fps: number): Promise<VideoFormat | undefined> {
  if (!('VideoEncoder' in globalThis)) return undefined;
  for (const format of FORMATS) {
    const config = { ...size, bitrate: bitrateOf(size, fps), frameRate: fps };
    if (await canEncodeVideo(format.codec, config)) return format;
  }
  return undefined;
}

/** Writes a video in a format that this browser can pack. */
export const recordVideo =
  ({ kind, codec }: VideoFormat): Recording =>
  async (canvas, { fps }) => {
    const target = new BufferTarget();
    const format = kind === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
    const output = new Output({ format, target });
    const bitrate = bitrateOf(canvas, fps);
    const source = new CanvasSource(canvas, { codec, bitrate, keyFrameInterval: KEY_FRAME_EVERY });
    output.addVideoTrack(source, { frameRate: fps });
    await output.start();
    return {
      add: (frame) => source.add(frame / fps, 1 / fps),
      async finish() {
        await output.finalize();
        return new Blob([target.buffer!], { type: `video/${kind}` });
      },
      abandon: () => output.cancel(),
    };
  };
