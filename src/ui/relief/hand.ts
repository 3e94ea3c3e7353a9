import { withStart } from '../../experiment/edits/starts';
import type { Point } from '../../paint/camera';
import { handleIn } from '../../paint/relief/glass';
import { pointAt, type Place } from '../../paint/relief/relief';
import { groundUnder } from '../../paint/relief/sight';
import { experimentOf } from '../../state/store';
import { type Hand, takesWheel } from '../map/gestures';
import { guess } from '../map/hand';
import { decimalsAt } from '../map/scene';
import { startHand } from '../map/startHand';
import { type ReliefStage, setReliefHandling, turnBy } from './stage';

/** A px turns the block by so many degrees. */
const TURN = 0.4;

/** What a hand does to a surface in space: it moves the start on it, turns it, and points at it. */
export function handOnRelief(stage: ReliefStage): Hand {
  const { app, pointed } = stage;
  const { store } = app;
  const point = (at: Point | null): void => {
    const under = at && pointUnder(stage, at);
    if (under === null && pointed.on === 'relief' && pointed.at === null) return;
    Object.assign(pointed, { at: under, on: 'relief' });
    app.frames.invalidate();
  };
  const hand = startHand({
    app,
    handling: () => stage.handling,
    setHandling: (change) => setReliefHandling(stage, change),
    handleAt: (start) => handleAt(stage, start),
    placeStart: (start, at) => placeStart(stage, start, at),
  });
  return {
    ...hand,
    grab: (at, pointer) => {
      point(null);
      hand.grab(at, pointer);
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
      hand.hover(at);
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
