import { visibleBox, type Camera } from '../../paint/camera';
import type { FieldReply } from '../../worker/messages';
import type { Slice } from './scenery';

type FieldGrid = FieldReply['grid'];

/** One sample about every so many CSS px. */
const SPACING = 2;
/** The field reaches this part of the canvas beyond each edge, so that a moved map is not empty there. */
const BEYOND = 1 / 8;
/** A larger field than this is sampled more coarsely. */
const MOST_SAMPLES = 400_000;

/** The samples of what a camera shows of a slice. */
export function gridFor(camera: Camera, slice: Slice): FieldGrid {
  const { width, height } = camera;
  const room = (1 + 2 * BEYOND) ** 2 * width * height;
  const spacing = Math.max(SPACING, Math.sqrt(room / MOST_SAMPLES));
  const { x0, x1, y0, y1 } = visibleBox(camera);
  const [reachX, reachY] = [(x1 - x0) * BEYOND, (y1 - y0) * BEYOND];
  const [dx, dy] = [spacing / camera.scaleX, spacing / camera.scaleY];
  return {
    ...slice,
    x0: x0 - reachX + dx / 2,
    dx,
    columns: Math.max(2, Math.ceil((x1 - x0 + 2 * reachX) / dx)),
    y0: y0 - reachY + dy / 2,
    dy,
    rows: Math.max(2, Math.ceil((y1 - y0 + 2 * reachY) / dy)),
  };
}

/** What a field was asked for: the very objects, so that a comparison is cheap. */
export interface Wanted {
  /** What decides the surface and its tone, by identity. */
  readonly of: readonly unknown[];
  readonly slice: Slice;
  readonly camera: Camera;
}

/** Whether the same field answers both. */
export const sameField = (a: Wanted, b: Wanted): boolean =>
  a.of.every((value, i) => value === b.of[i]) && a.camera === b.camera && sameSlice(a.slice, b.slice);

/** Whether two slices hold the same points: where a slice spans a coordinate, it does not matter which it goes through. */
function sameSlice(a: Slice, b: Slice): boolean {
  if (a === b) return true;
  const [i, j] = a.axes;
  const sameAxes = i === b.axes[0] && j === b.axes[1] && a.directions === b.directions;
  const spans = (axis: number): boolean => !a.directions && (axis === i || axis === j);
  return (
    sameAxes &&
    a.at.length === b.at.length &&
    Array.from(a.at).every((value, axis) => spans(axis) || value === b.at[axis])
  );
}

/** An answer that has not come by then (ms) is not waited for any longer. */
const PATIENCE = 1_000;

/** Asks for fields, one at a time: what has changed meanwhile is asked for when the answer is there. */
export interface Sampler {
  /** Says what the map shows now, and which field it has; returns whether there is more to ask for later. */
  want(wanted: Wanted, has: FieldReply | null, now: number): boolean;
}

/** A sampler that has asked for nothing yet. */
export function createSampler(request: (grid: FieldGrid) => void): Sampler {
  let asked: { readonly wanted: Wanted; readonly had: FieldReply | null; readonly at: number } | null = null;
  return {
    want(wanted, has, now) {
      if (asked && sameField(asked.wanted, wanted)) return false;
      const awaited = asked !== null && asked.had === has && now - asked.at < PATIENCE;
      if (awaited) return true;
      asked = { wanted, had: has, at: now };
      request(gridFor(wanted.camera, wanted.slice));
      return false;
    },
  };
}
