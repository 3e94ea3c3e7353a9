import { visibleBox, type Camera } from '../../paint/camera';
import type { FieldReply } from '../../worker/messages';

type FieldGrid = FieldReply['grid'];

/** One sample about every so many CSS px. */
const SPACING = 2;
/** The field reaches this part of the canvas beyond each edge, so that a moved map is not empty there. */
const BEYOND = 1 / 8;
/** A larger field than this is sampled more coarsely. */
const MOST_SAMPLES = 400_000;

/** The samples of what a camera shows, on the plane of the first two coordinates through `at`. */
export function gridFor(camera: Camera, at: readonly number[]): FieldGrid {
  const { width, height } = camera;
  const room = (1 + 2 * BEYOND) ** 2 * width * height;
  const spacing = Math.max(SPACING, Math.sqrt(room / MOST_SAMPLES));
  const { x0, x1, y0, y1 } = visibleBox(camera);
  const [reachX, reachY] = [(x1 - x0) * BEYOND, (y1 - y0) * BEYOND];
  const [dx, dy] = [spacing / camera.scaleX, spacing / camera.scaleY];
  return {
    at,
    axes: [0, 1],
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
  /** The surface, by identity. */
  readonly objective: object;
  /** The point through which the plane goes; decides nothing on a surface of two coordinates. */
  readonly at: readonly number[];
  readonly camera: Camera;
}

/** Whether the same field answers both. */
export const sameField = (a: Wanted, b: Wanted): boolean =>
  a.objective === b.objective &&
  a.camera === b.camera &&
  (a.at === b.at || (a.at.length === b.at.length && a.at.every((value, i) => i < 2 || value === b.at[i])));

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
      request(gridFor(wanted.camera, wanted.at));
      return false;
    },
  };
}
