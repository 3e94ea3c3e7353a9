import { withStart } from '../../experiment/edits/starts';
import type { Point } from '../../paint/camera';
import { handleIn } from '../../paint/relief/glass';
import { pointAt, type Place } from '../../paint/relief/relief';
import { groundUnder } from '../../paint/relief/sight';
import { experimentOf } from '../../state/store';
import { type Hand, takesWheel } from '../map/gestures';
import { guess } from '../map/hand';
import { decimalsAt } from '../map/scene';
import { type ReliefStage, setReliefHandling, turnBy } from './stage';

/** The start's handle is taken within this many px of its middle. */
const REACH = 22;
/** A px turns the block by so many degrees. */
const TURN = 0.4;

/** What a hand does to a surface in space: it moves the start on it, turns it, and points at it. */
export function handOnRelief(stage: ReliefStage): Hand {
  const { app, pointed } = stage;
  const { actions, store } = app;
  /** From where the handle was pressed to its middle: it does not jump under the hand. */
  let offset: Point = { x: 0, y: 0 };
  const point = (at: Point | null): void => {
    const under = at && pointUnder(stage, at);
    if (under === null && pointed.on === 'relief' && pointed.at === null) return;
    Object.assign(pointed, { at: under, on: 'relief' });
    app.frames.invalidate();
  };
  return {
    takesStart: (at) => metBy(stage, at) !== null,
    grab: (at, pointer) => {
      const start = metBy(stage, at)!;
      const { at: middle } = handleAt(stage, start)!;
      offset = { x: middle.x - at.x, y: middle.y - at.y };
      const { playback } = store.getState();
      if (playback.playing || playback.step === 0) actions.seek(Infinity);
      actions.beginDrag('start');
      point(null);
      setReliefHandling(stage, { state: 'dragged', start, pointer });
    },
    move: (at) => placeStart(stage, stage.handling.start, { x: at.x + offset.x, y: at.y + offset.y }),
    drop: () => {
      actions.endDrag();
      setReliefHandling(stage, { state: stage.handling.pointer === 'mouse' ? 'hover' : 'rest' });
    },
    giveUp: () => {
      actions.cancelDrag();
      setReliefHandling(stage, { state: 'rest' });
    },
    tap: (at) => {
      if (!guess(app, pointUnder(stage, at)) && !store.getState().access.start) placeStart(stage, 0, at);
    },
    carry: (from, to, factor) => {
      if (!store.getState().dragging) turnBy(stage, (from.x - to.x) * TURN, (to.y - from.y) * TURN, factor);
    },
    takesWheel: () => takesWheel(store.getState()),
    hover: (at) => {
      point(at);
      const { handling } = stage;
      const met = at && metBy(stage, at);
      const change = { state: met === null ? 'rest' : 'hover', start: met ?? handling.start } as const;
      const isNews = handling.state !== change.state || handling.start !== change.start;
      if (isNews && (handling.state === 'rest' || handling.state === 'hover'))
        setReliefHandling(stage, change);
    },
  };
}

/** The handle of a start as it is on the screen; null before the first frame. */
function handleAt(
  { relief, lens, scenery, app }: ReliefStage,
  start: number,
): ReturnType<typeof handleIn> | null {
  if (!relief || !lens || !scenery) return null;
  const { starts } = experimentOf(app.store.getState());
  return handleIn(scenery.sheet.place(starts[start]!), relief, lens);
}

/** The start whose handle a hand at a place meets, the nearest of several; null where it meets none, or none may move. */
function metBy(stage: ReliefStage, at: Point): number | null {
  const state = stage.app.store.getState();
  if (state.access.start) return null;
  const { starts, cloud } = experimentOf(state);
  // The others of a cloud follow the first.
  const met = (cloud ? [starts[0]!] : starts).flatMap((_, start) => {
    const handle = handleAt(stage, start);
    const off = handle?.outwards === null ? distance(at, handle.at) : Infinity;
    return off <= REACH ? [{ start, off }] : [];
  });
  return met.toSorted((a, b) => a.off - b.off)[0]?.start ?? null;
}

function placeUnder({ relief, lens }: ReliefStage, at: Point): Place | null {
  return relief && lens && groundUnder(at, lens, relief);
}

/** The point of the surface's plane under a place on the canvas; null beside the surface. */
function pointUnder(stage: ReliefStage, at: Point): Point | null {
  const place = placeUnder(stage, at);
  return place && pointAt(stage.relief!, place);
}

/** Moves a start to the ground under a place on the canvas, rounded to what a pixel can tell apart. */
function placeStart(stage: ReliefStage, start: number, at: Point): void {
  const { app, relief, lens, scenery } = stage;
  const to = pointUnder(stage, at);
  if (!to || !relief || !lens || !scenery) return;
  const { eye, focal } = lens;
  const scale = focal / Math.hypot(eye.x, eye.y, eye.z);
  const { x0, x1, y0, y1 } = relief.box;
  const x = rounded(to.x, (scale * relief.width) / (x1 - x0));
  const y = rounded(to.y, (scale * relief.depth) / (y1 - y0));
  app.actions.edit((experiment) =>
    withStart(experiment, start, scenery.sheet.moved(experiment.starts[start]!, { x, y })),
  );
}

const rounded = (value: number, scale: number): number => Number(value.toFixed(decimalsAt(scale)));

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
