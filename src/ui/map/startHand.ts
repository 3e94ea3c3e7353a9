import type { Point } from '../../paint/camera';
import type { Handle } from '../../paint/marks';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import type { Hand } from './gestures';
import type { Handling } from './scene';

/** A start's handle is taken within this many px of its middle. */
export const REACH = 22;

/** A picture on which starts can be dragged. */
export interface StartGround {
  readonly app: Wired;
  readonly handling: () => Handling;
  readonly setHandling: (change: Partial<Handling>) => void;
  /** The handle of a start as it is on the screen; null before the first frame. */
  readonly handleAt: (start: number) => Handle | null;
  /** Moves a start to a place on the canvas. */
  readonly placeStart: (start: number, at: Point) => void;
}

type StartHand = Pick<Hand, 'takesStart' | 'grab' | 'move' | 'drop' | 'giveUp' | 'hover'>;

/** What a hand does to the starts of a race, on whatever picture of it. */
export function startHand(ground: StartGround): StartHand {
  const { app, handling, setHandling, handleAt, placeStart } = ground;
  const { actions, store } = app;
  /** From where the handle was pressed to its middle: it does not jump under the hand. */
  let offset: Point = { x: 0, y: 0 };
  return {
    takesStart: (at) => metBy(ground, at) !== null,
    grab: (at, pointer) => {
      const start = metBy(ground, at)!;
      const { at: middle } = handleAt(start)!;
      offset = { x: middle.x - at.x, y: middle.y - at.y };
      const { playback } = store.getState();
      if (playback.playing || playback.step === 0) actions.seek(Infinity);
      actions.beginDrag('start');
      setHandling({ state: 'dragged', start, pointer, known: true });
    },
    move: (at) => placeStart(handling().start, { x: at.x + offset.x, y: at.y + offset.y }),
    drop: () => {
      actions.endDrag();
      setHandling({ state: handling().pointer === 'mouse' ? 'hover' : 'rest' });
    },
    giveUp: () => {
      actions.cancelDrag();
      setHandling({ state: 'rest' });
    },
    hover: (at) => {
      const now = handling();
      const met = at && metBy(ground, at);
      const change = { state: met === null ? 'rest' : 'hover', start: met ?? now.start } as const;
      const isNews = now.state !== change.state || now.start !== change.start;
      if (isNews && (now.state === 'rest' || now.state === 'hover')) setHandling(change);
    },
  };
}

/** The start whose handle a hand at a place meets, the nearest of several; null where it meets none, or none may move. */
function metBy({ app, handleAt }: StartGround, at: Point): number | null {
  const state = app.store.getState();
  if (state.access.start) return null;
  const { starts, cloud } = experimentOf(state);
  // The others of a cloud follow the first.
  const met = (cloud ? [starts[0]!] : starts).flatMap((_, start) => {
    const handle = handleAt(start);
    const off = handle?.outwards === null ? distance(at, handle.at) : Infinity;
    return off <= REACH ? [{ start, off }] : [];
  });
  return met.toSorted((a, b) => a.off - b.off)[0]?.start ?? null;
}

/** The distance of two places, in px. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
