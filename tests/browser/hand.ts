import { cdp } from 'vitest/browser';
import type { Point } from '../../src/paint/camera';

/** Real input of the browser over an element; places are CSS px from its top left corner. */
export function handOver(element: Element) {
  // The test runs in a frame of the runner's page, which may be scaled.
  const onPage = ({ x, y }: Point): Point => {
    const frame = window.frameElement!.getBoundingClientRect();
    const scale = frame.width / innerWidth;
    const { left, top } = element.getBoundingClientRect();
    return { x: frame.left + (left + x) * scale, y: frame.top + (top + y) * scale };
  };
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point, buttons: number) =>
    cdp().send('Input.dispatchMouseEvent', {
      type,
      ...onPage(at),
      buttons,
      button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left',
      clickCount: 1,
    });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Point[]) =>
    cdp().send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map((point, id) => ({ ...onPage(point), id })),
    });
  return {
    hover: (at: Point) => mouse('mouseMoved', at, 0),
    press: (at: Point) => mouse('mousePressed', at, 1),
    /** Moves the mouse with its button down. */
    drag: (to: Point) => mouse('mouseMoved', to, 1),
    release: (at: Point) => mouse('mouseReleased', at, 0),
    wheel: (at: Point, deltaY: number) =>
      cdp().send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...onPage(at), deltaX: 0, deltaY }),
    /** Puts fingers down, moves them, lifts them all. */
    touch: (...at: readonly Point[]) => touch('touchStart', at),
    slide: (...to: readonly Point[]) => touch('touchMove', to),
    lift: () => touch('touchEnd', []),
  };
}
