import { fitView, panBy, zoomBy } from './hand';
import type { Stage } from './stage';

/** One press of a zoom key or button comes so much closer. */
export const ZOOM_STEP = 1.5;
/** One press of an arrow key moves the map by this part of it. */
const PAN_STEP = 0.1;

const PANS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-PAN_STEP, 0],
  ArrowRight: [PAN_STEP, 0],
  ArrowUp: [0, -PAN_STEP],
  ArrowDown: [0, PAN_STEP],
};

const ZOOMS: Readonly<Record<string, (stage: Stage) => void>> = {
  Equal: (stage) => zoomBy(stage, ZOOM_STEP),
  NumpadAdd: (stage) => zoomBy(stage, ZOOM_STEP),
  Minus: (stage) => zoomBy(stage, 1 / ZOOM_STEP),
  NumpadSubtract: (stage) => zoomBy(stage, 1 / ZOOM_STEP),
  Digit0: fitView,
  Numpad0: fitView,
};

const isCommand = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/** Does what an arrow key means on the map; says whether it means anything. */
export function panKey(stage: Stage, event: KeyboardEvent): boolean {
  const by = PANS[event.code];
  if (!by || isCommand(event) || event.shiftKey) return false;
  panBy(stage, ...by);
  return true;
}

/** Does what + − 0 mean anywhere on the page; says whether the key means anything. */
export function zoomKey(stage: Stage, event: KeyboardEvent): boolean {
  const zoom = ZOOMS[event.code];
  if (!zoom || isCommand(event)) return false;
  zoom(stage);
  return true;
}
