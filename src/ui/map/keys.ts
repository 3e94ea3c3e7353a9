import { fitView, panBy, zoomBy, ZOOM_STEP } from './turning';
import type { Stage } from './stage';

/** One press of an arrow key moves the map by this part of it. */
const PAN_STEP = 0.1;

type Act = (stage: Stage) => void;

const closer: Act = (stage) => zoomBy(stage, ZOOM_STEP);
const farther: Act = (stage) => zoomBy(stage, 1 / ZOOM_STEP);

const ZOOMS: Readonly<Record<string, Act>> = {
  Equal: closer,
  NumpadAdd: closer,
  Minus: farther,
  NumpadSubtract: farther,
  Digit0: fitView,
  Numpad0: fitView,
};

const PANS: Readonly<Record<string, Act>> = {
  ArrowLeft: (stage) => panBy(stage, -PAN_STEP, 0),
  ArrowRight: (stage) => panBy(stage, PAN_STEP, 0),
  ArrowUp: (stage) => panBy(stage, 0, -PAN_STEP),
  ArrowDown: (stage) => panBy(stage, 0, PAN_STEP),
};

/** Moves the map by arrow keys while it has the focus, and by + − 0 from anywhere; returns how to stop. */
export function followKeys(stage: Stage, map: HTMLElement): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const follow = (acts: typeof PANS) => (event: KeyboardEvent) => {
    const act = acts[event.code];
    if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act(stage);
  };
  const [pan, zoom] = [follow(PANS), follow(ZOOMS)];
  map.addEventListener('keydown', (event) => event.target === map && !event.shiftKey && pan(event), {
    signal,
  });
  window.addEventListener('keydown', (event) => !isTyping(event.target) && zoom(event), { signal });
  return () => leaving.abort();
}

/** Whether keys go into a field. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type="range"])'));
