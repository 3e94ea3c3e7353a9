import type { Point } from '../../paint/camera';
import type { State } from '../../state/store';

/** What drags: a finger hides more of the map than a mouse or a pen does. */
export type Pointer = 'mouse' | 'touch';

/** What a hand can do on the map. Places are px of the layout from the map's top left corner. */
export interface Hand {
  /** Whether a press at this place takes the start. */
  readonly takesStart: (at: Point) => boolean;
  readonly grab: (at: Point, pointer: Pointer) => void;
  readonly move: (at: Point) => void;
  readonly drop: () => void;
  /** The drag ends, and everything goes back to where it began. */
  readonly giveUp: () => void;
  /** A press on empty ground that did not move. */
  readonly tap: (at: Point) => void;
  /** The ground under `from` goes to `to`, and everything grows by `factor` about it. */
  readonly carry: (from: Point, to: Point, factor: number) => void;
  /** Whether a wheel turns the map, and not what the map stands in. */
  readonly takesWheel: () => boolean;
  /** Where a mouse or a pen hovers; null when it has left. */
  readonly hover: (at: Point | null) => void;
}

type Holding = 'nothing' | 'start' | 'press' | 'ground' | 'pinch';

/** What is going on between the first press and the last lift. */
interface Grip {
  readonly element: HTMLElement;
  readonly hand: Hand;
  readonly scale: () => number;
  /** The pointers that are down, by id, and where they were last. */
  readonly pointers: Map<number, Point>;
  holding: Holding;
  pressed: Point;
  /** The element's top left corner on the page: measured once a gesture, in which nothing else moves. */
  corner: Point;
  /** When the start was last moved, in the time of events. */
  moved: number;
}

/** A press that has moved less than this, in px, is a tap. */
const SLOP = { mouse: 4, touch: 10 };
/** Raw moves come up to a thousand times a second; one this soon (ms) after another waits for the next. */
const LEAST_INTERVAL = 4;
const NOWHERE: Point = { x: 0, y: 0 };

/**
 * Tells `hand` what mouse, pen, fingers and wheel do on an element that is shown so many times larger than it is laid
 * out; returns how to stop.
 */
export function followHand(element: HTMLElement, hand: Hand, scale: () => number): () => void {
  const grip: Grip = {
    element,
    hand,
    scale,
    pointers: new Map(),
    holding: 'nothing',
    pressed: NOWHERE,
    corner: NOWHERE,
    moved: 0,
  };
  const leaving = new AbortController();
  const { signal } = leaving;
  element.addEventListener('pointerdown', (event) => press(grip, event), { signal });
  element.addEventListener('pointermove', (event) => move(grip, event), { signal });
  element.addEventListener('pointerrawupdate', (event) => moveSoon(grip, event as PointerEvent), { signal });
  element.addEventListener('pointerup', (event) => lift(grip, event), { signal });
  element.addEventListener('pointercancel', () => giveUp(grip), { signal });
  element.addEventListener('pointerleave', () => hand.hover(null), { signal });
  element.addEventListener('wheel', (event) => wheel(grip, event), { signal, passive: false });
  window.addEventListener('keydown', (event) => escape(grip, event), { signal, capture: true });
  return () => {
    leaving.abort();
    giveUp(grip);
  };
}

/** Whoever scrolls through a page that shows this one is not held up by it. */
export const takesWheel = ({ embed }: State): boolean => embed === null || document.hasFocus();

function press(grip: Grip, event: PointerEvent): void {
  const { element, hand, pointers } = grip;
  if (event.button !== 0 || grip.holding === 'start' || grip.holding === 'pinch') return;
  if (grip.holding === 'nothing') measure(grip);
  const at = placeOf(grip, event);
  pointers.set(event.pointerId, at);
  element.setPointerCapture(event.pointerId);
  if (grip.holding !== 'nothing') hold(grip, 'pinch');
  else if (hand.takesStart(at)) {
    hold(grip, 'start');
    hand.grab(at, kindOf(event));
  } else {
    hold(grip, 'press');
    grip.pressed = at;
  }
}

function move(grip: Grip, event: PointerEvent): void {
  const { hand, pointers } = grip;
  const before = pointers.get(event.pointerId);
  if (!before) {
    hover(grip, event);
    return;
  }
  const at = placeOf(grip, event);
  if (at.x === before.x && at.y === before.y) return;
  if (grip.holding === 'press') {
    if (distance(at, grip.pressed) < SLOP[kindOf(event)]) return;
    hold(grip, 'ground');
  }
  pointers.set(event.pointerId, at);
  if (grip.holding === 'start') hand.move(at);
  if (grip.holding === 'ground') hand.carry(before, at, 1);
  if (grip.holding === 'pinch') {
    const other = [...pointers].find(([id]) => id !== event.pointerId)![1];
    const factor = distance(at, other) / Math.max(1, distance(before, other));
    hand.carry(middle(before, other), middle(at, other), factor);
  }
}

/** `pointermove` waits for the next frame; where the browser tells sooner, the start moves sooner. */
function moveSoon(grip: Grip, event: PointerEvent): void {
  if (grip.holding !== 'start' || event.timeStamp - grip.moved < LEAST_INTERVAL) return;
  grip.moved = event.timeStamp;
  move(grip, event);
}

function lift(grip: Grip, event: PointerEvent): void {
  const { hand, pointers } = grip;
  if (!pointers.has(event.pointerId)) return;
  move(grip, event);
  pointers.delete(event.pointerId);
  if (grip.holding === 'pinch') {
    hold(grip, 'ground');
    return;
  }
  const { holding } = grip;
  release(grip);
  if (holding === 'start') hand.drop();
  if (holding === 'press') hand.tap(grip.pressed);
}

function hover(grip: Grip, event: PointerEvent): void {
  if (grip.holding !== 'nothing' || event.pointerType === 'touch') return;
  measure(grip);
  grip.hand.hover(placeOf(grip, event));
}

function wheel(grip: Grip, event: WheelEvent): void {
  if (!grip.hand.takesWheel()) return;
  event.preventDefault();
  if (grip.holding !== 'nothing') return;
  measure(grip);
  const at = placeOf(grip, event);
  grip.hand.carry(at, at, wheelFactor(event));
}

function escape(grip: Grip, event: KeyboardEvent): void {
  if (event.code !== 'Escape' || grip.holding !== 'start') return;
  event.preventDefault();
  event.stopPropagation();
  giveUp(grip);
}

function giveUp(grip: Grip): void {
  const { holding } = grip;
  release(grip);
  if (holding === 'start') grip.hand.giveUp();
}

function release(grip: Grip): void {
  grip.pointers.clear();
  hold(grip, 'nothing');
}

/** What is held shows in the cursor. */
function hold(grip: Grip, holding: Holding): void {
  grip.holding = holding;
  grip.element.dataset['holding'] = holding;
}

function measure(grip: Grip): void {
  const { left, top } = grip.element.getBoundingClientRect();
  grip.corner = { x: left, y: top };
}

const placeOf = ({ corner, scale }: Grip, event: MouseEvent): Point => ({
  x: (event.clientX - corner.x) / scale(),
  y: (event.clientY - corner.y) / scale(),
});

const kindOf = (event: PointerEvent): Pointer => (event.pointerType === 'touch' ? 'touch' : 'mouse');

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** What one unit of a wheel's delta is in doublings, by its mode: pixels, lines, pages. */
const DOUBLINGS = [0.002, 0.05, 1];
/** A pinch on a touchpad arrives as small deltas with ctrl. */
const PINCH = 10;

const wheelFactor = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number =>
  2 ** -(deltaY * DOUBLINGS[deltaMode]! * (ctrlKey ? PINCH : 1));
