import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { withStart } from '../../experiment/edits/starts';
import type { Experiment } from '../../experiment/experiment';
import { experimentOf } from '../../state/store';
import { useApp } from '../context';
import { bringStartIntoView } from './hand';
import { setHandling, type Stage } from './stage';

/** How many presses of an arrow key go across the domain: alone, with Shift, with Alt. */
const PRESSES = { plain: 50, shift: 10, alt: 200 };
/** Which axis of the map an arrow key moves along, and where to. */
const ARROWS: Readonly<Record<string, readonly [side: 0 | 1, towards: 1 | -1]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowDown: [1, -1],
  ArrowUp: [1, 1],
};

/** What of a surface lies on the axes of the map. */
interface MapAxes {
  /** Its coordinates there, by number: across, and up where there are two. */
  readonly axes: readonly number[];
  /** The range of every coordinate. */
  readonly domain: readonly (readonly [low: number, high: number])[];
}

/** Which coordinate an arrow key moves, and by how much. */
function nudgeOf(event: KeyboardEvent, { axes, domain }: MapAxes): { axis: number; by: number } | undefined {
  const arrow = ARROWS[event.key];
  if (!arrow || event.ctrlKey || event.metaKey) return undefined;
  const [side, towards] = arrow;
  const axis = axes[side];
  if (axis === undefined) return undefined;
  const [low, high] = domain[axis]!;
  const presses = event.shiftKey ? PRESSES.shift : event.altKey ? PRESSES.alt : PRESSES.plain;
  return { axis, by: (towards * (high - low)) / presses };
}

/** Moves one coordinate of the first start; what sums of steps leave behind the twelfth digit is dropped. */
export const moved = (experiment: Experiment, axis: number, value: number): Experiment =>
  withStart(experiment, 0, experiment.starts[0]!.with(axis, Number(value.toPrecision(12))));

/** The keys of the start's sliders, and what becomes of the handle on the map while one of them has the focus. */
interface StartKeys {
  /** Takes in the slider of an axis, to give it the focus. */
  readonly know: (axis: number, slider: HTMLInputElement | null) => void;
  readonly enter: (event: FocusEvent<HTMLInputElement>) => void;
  readonly leave: () => void;
  readonly press: (event: KeyboardEvent, shown: MapAxes) => void;
}

/**
 * An arrow key moves the start the way it points, whichever slider has the focus, and the focus goes with it. Escape
 * puts the start back where it was when the focus came.
 */
export function useStartKeys(stage: RefObject<Stage | null>): StartKeys {
  const { store, actions } = useApp();
  const sliders = useRef<(HTMLInputElement | null)[]>([]);
  const home = useRef<readonly number[]>([]);
  return {
    know: (axis, slider) => void (sliders.current[axis] = slider),
    enter: ({ target, relatedTarget }) => {
      // A slider that has gone leaves null behind, as does a focus that came from nowhere.
      const isAmongThem =
        relatedTarget !== null && sliders.current.some((slider) => slider === relatedTarget);
      if (!isAmongThem) home.current = experimentOf(store.getState()).starts[0]!;
      if (stage.current && target.matches(':focus-visible')) setHandling(stage.current, { state: 'focus' });
    },
    leave: () => {
      actions.endDrag();
      if (stage.current) setHandling(stage.current, { state: 'rest' });
    },
    press: (event, shown) => {
      if (event.key === 'Escape') {
        actions.cancelDrag();
        actions.edit((it) => withStart(it, 0, home.current));
        event.preventDefault();
        return;
      }
      const nudge = nudgeOf(event, shown);
      if (!nudge) return;
      event.preventDefault();
      const { axis, by } = nudge;
      sliders.current[axis]?.focus();
      actions.beginDrag('slider');
      actions.edit((it) => moved(it, axis, it.starts[0]![axis]! + by));
      if (!stage.current) return;
      setHandling(stage.current, { known: true });
      bringStartIntoView(stage.current);
    },
  };
}
