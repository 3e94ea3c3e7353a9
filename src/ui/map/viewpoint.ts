import { fit, resized, visibleBox, type Aspect, type Box, type Camera, type Size } from '../../paint/camera';
import { frame, type Framing } from '../../paint/framing';
import type { View } from '../../state/store';

/** What decides where the map looks. */
export interface Moment {
  readonly view: View;
  readonly size: Size;
  readonly aspect: Aspect;
  readonly domain: Box;
  /** What becomes of a camera on this ground. */
  readonly levelled: (camera: Camera) => Camera;
  /** Names what is shown: another one is looked at anew. */
  readonly surface: string;
  /** How often rows have arrived. */
  readonly arrivals: number;
  /** Whether the rows on the screen are all those of the present experiment. */
  readonly complete: boolean;
  /** Nothing may move but what the hand moves. */
  readonly dragging: boolean;
  /** What an opening camera is chosen from; read only when one is chosen. */
  readonly framing: () => Framing;
}

/**
 * The frame that was chosen for one request to frame the race: chosen when its first rows arrive, settled when it is
 * complete, and then left alone, so that the map does not breathe while runs change.
 */
export interface Chosen {
  readonly view: View;
  readonly surface: string;
  /** The arrivals when the request was seen: rows that came before may be of another experiment. */
  readonly since: number;
  readonly box: Box | null;
  readonly settled: boolean;
}

/** The frame after another moment; the very same where nothing has changed. */
export function choose(chosen: Chosen | null, moment: Moment): Chosen | null {
  const { view, surface, arrivals, complete, dragging, size, aspect, framing } = moment;
  if (view.kind !== 'frame') return null;
  const known = chosen?.view === view && chosen.surface === surface;
  const now = known ? chosen : { view, surface, since: arrivals, box: null, settled: false };
  const fresh = complete || arrivals > now.since;
  if (now.settled || !fresh || (dragging && now.box)) return now;
  return { ...now, box: visibleBox(frame(framing(), size, aspect)), settled: complete };
}

/** The camera that a view asks for on a canvas of this size; null while its frame has not been chosen. */
export function cameraOf(chosen: Chosen | null, moment: Moment): Camera | null {
  const camera = anyCameraOf(chosen, moment);
  return camera && moment.levelled(camera);
}

function anyCameraOf(chosen: Chosen | null, { view, size, aspect, domain }: Moment): Camera | null {
  switch (view.kind) {
    case 'camera':
      return resized(view.camera, size);
    case 'box': {
      const [x0, x1, y0, y1] = view.box;
      return fit({ x0, x1, y0, y1 }, size, 0, aspect);
    }
    case 'domain':
      return fit(domain, size, 0, aspect);
    case 'frame':
      return chosen?.box ? fit(chosen.box, size, 0, aspect) : null;
  }
}

/** Whether two cameras show the same to within a pixel. */
export function looksSame(a: Camera, b: Camera): boolean {
  const near = (p: number, q: number, scale: number): boolean => Math.abs(p - q) * scale < 0.5;
  return (
    a.width === b.width &&
    a.height === b.height &&
    near(a.cx, b.cx, a.scaleX) &&
    near(a.cy, b.cy, a.scaleY) &&
    Math.abs(a.scaleX / b.scaleX - 1) < 1e-3 &&
    Math.abs(a.scaleY / b.scaleY - 1) < 1e-3
  );
}
