import type { Context } from '../paint/pen';
import type { Overlay } from '../paint/overlay';
import { sheetOf, surroundings } from './canvas';
import { paintRace, paintRim, paintWithin, type Figure, type Layout } from './figure';
import { paintSurround } from './surround';
import { createDrawing } from './svg';

/** How long a film is and how often it shows something new. */
export interface Timing {
  readonly seconds: number;
  readonly fps: number;
}

/** The end of a race is to be seen: it rests for so long, in seconds, though never for more than this part of the film. */
const REST = { seconds: 1.5, part: 1 / 4 };

/** How many frames a film has. */
export const framesOf = ({ seconds, fps }: Timing): number => Math.max(1, Math.round(seconds * fps));

/** Where the race is in a frame, 0 … 1: what it is at exactly frame / fps seconds, whenever the frame is drawn. */
export function progressAt(frame: number, { seconds, fps }: Timing): number {
  const race = seconds - Math.min(REST.seconds, seconds * REST.part);
  return Math.min(1, frame / fps / race);
}

/** Takes frames, one after the other, and becomes a file. */
export interface Reel {
  /** Takes what is on the canvas; resolves when there is room for the next frame. */
  readonly add: (frame: number) => Promise<void>;
  readonly finish: () => Promise<Blob>;
  /** Ends it without a file; nothing stays. */
  readonly abandon: () => Promise<void>;
}

/** How a film becomes a file: a reel over the canvas that its frames are drawn on. `last` draws the last frame there. */
export type Recording = (canvas: OffscreenCanvas, timing: Timing, last: () => void) => Promise<Reel>;

/** A film: a figure that is played. */
export interface Film {
  readonly figure: Figure;
  readonly layout: Layout;
  /** Px to each of the layout's own. */
  readonly scale: number;
  readonly timing: Timing;
}

/** What a long making tells and is told. */
export interface Making {
  readonly signal: AbortSignal;
  /** 0 … 1. */
  readonly tell: (done: number) => void;
}

/** Lets the page answer the hand before going on. Not by a timer: those of a page in the background are slowed down. */
export const yieldToPage = (): Promise<void> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });

/**
 * Makes a film off the page's clock: frame by frame, none left out however long one takes. Rejects with the signal's
 * reason as soon as that aborts.
 */
export async function shoot(film: Film, record: Recording, { signal, tell }: Making): Promise<Blob> {
  const { timing, figure, layout, scale } = film;
  const { canvas, ctx } = sheetOf(layout, scale);
  const paint = playerOf(figure, layout, scale);
  const frames = framesOf(timing);
  const draw = (frame: number): void => paint(ctx, progressAt(frame, timing) * figure.lastStep);
  const reel = await record(canvas, timing, () => draw(frames - 1));
  try {
    for (let frame = 0; frame < frames; frame++) {
      signal.throwIfAborted();
      draw(frame);
      await yieldToPage();
      await reel.add(frame);
      tell((frame + 1) / frames);
      await yieldToPage();
    }
    signal.throwIfAborted();
    return await reel.finish();
  } catch (reason) {
    await reel.abandon();
    throw reason;
  }
}

/** What draws the frames: the ground, which stands still, is drawn once; its numbers keep clear of the whole race. */
function playerOf(figure: Figure, layout: Layout, scale: number): (ctx: Context, playhead: number) => void {
  const { map } = figure;
  const ground = sheetOf(layout.map, scale);
  const aside = createDrawing(surroundings()).ctx;
  map.paintGround(ground.ctx);
  map.paintLines(ground.ctx, paintRace(aside, map, figure.lastStep, null, 'anew'));
  let before: { readonly playhead: number; readonly overlay: Overlay } | null = null;
  return (ctx, playhead) => {
    paintSurround(ctx, figure, layout, playhead);
    paintWithin(ctx, layout.map, () => {
      ctx.drawImage(ground.canvas, 0, 0, layout.map.width, layout.map.height);
      const known = before && before.playhead <= playhead ? before.overlay : null;
      // Where the race rests, names find better places.
      const naming = playhead < figure.lastStep ? 'hold' : 'anew';
      before = { playhead, overlay: paintRace(ctx, map, playhead, known, naming) };
    });
    paintRim(ctx, layout.map, figure.theme);
  };
}
