import { withStart } from '../../experiment/edits/starts';
import type { Point } from '../../paint/camera';
import { handleIn } from '../../paint/relief/glass';
import { pointAt, type Place } from '../../paint/relief/relief';
import { groundUnder } from '../../paint/relief/sight';
import { experimentOf } from '../../state/store';
import { type Hand, takesWheel } from '../map/gestures';
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
  const takes = (at: Point): boolean => {
    if (store.getState().access.start) return false;
    const handle = handleAt(stage);
    return handle !== null && handle.outwards === null && distance(at, handle.at) <= REACH;
  };
  return {
    takesStart: takes,
    grab: (at, pointer) => {
      const { at: middle } = handleAt(stage)!;
      offset = { x: middle.x - at.x, y: middle.y - at.y };
      const { playback } = store.getState();
      if (playback.playing || playback.step === 0) actions.seek(Infinity);
      actions.beginDrag('start');
      point(null);
      setReliefHandling(stage, { state: 'dragged', pointer });
    },
    move: (at) => placeStart(stage, { x: at.x + offset.x, y: at.y + offset.y }),
    drop: () => {
      actions.endDrag();
      setReliefHandling(stage, { state: stage.handling.pointer === 'mouse' ? 'hover' : 'rest' });
    },
    giveUp: () => {
      actions.cancelDrag();
      setReliefHandling(stage, { state: 'rest' });
    },
    tap: (at) => placeStart(stage, at),
    carry: (from, to, factor) => {
      if (!store.getState().dragging) turnBy(stage, (from.x - to.x) * TURN, (to.y - from.y) * TURN, factor);
    },
    takesWheel: () => takesWheel(store.getState()),
    hover: (at) => {
      point(at);
      const { state: met } = stage.handling;
      const state = at && takes(at) ? 'hover' : 'rest';
      if (met !== state && (met === 'rest' || met === 'hover')) setReliefHandling(stage, { state });
    },
  };
}

/** The handle of the first start as it is on the screen; null before the first frame. */
function handleAt({ relief, lens, scenery, app }: ReliefStage): ReturnType<typeof handleIn> | null {
  if (!relief || !lens || !scenery) return null;
  const [start] = experimentOf(app.store.getState()).starts;
  return handleIn(scenery.sheet.place(start!), relief, lens);
}

function placeUnder({ relief, lens }: ReliefStage, at: Point): Place | null {
  return relief && lens && groundUnder(at, lens, relief);
}

/** The point of the surface's plane under a place on the canvas; null beside the surface. */
function pointUnder(stage: ReliefStage, at: Point): Point | null {
  const place = placeUnder(stage, at);
  return place && pointAt(stage.relief!, place);
}

/** Moves the start to the ground under a place on the canvas, rounded to what a pixel can tell apart. */
function placeStart(stage: ReliefStage, at: Point): void {
  const { app, relief, lens, scenery } = stage;
  const to = pointUnder(stage, at);
  if (!to || !relief || !lens || !scenery) return;
  const { eye, focal } = lens;
  const scale = focal / Math.hypot(eye.x, eye.y, eye.z);
  const { x0, x1, y0, y1 } = relief.box;
  const x = rounded(to.x, (scale * relief.width) / (x1 - x0));
  const y = rounded(to.y, (scale * relief.depth) / (y1 - y0));
  app.actions.edit((experiment) =>
    withStart(experiment, 0, scenery.sheet.moved(experiment.starts[0]!, { x, y })),
  );
}

const rounded = (value: number, scale: number): number => Number(value.toFixed(decimalsAt(scale)));

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
