import { useRef, type ComponentProps, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { withStart } from '../../experiment/edits/starts';
import type { Experiment } from '../../experiment/experiment';
import { objectiveOf } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { experimentOf } from '../../state/store';
import { exact } from '../../words/number';
import { useAccess } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import { useWords } from '../words';
import { bringStartIntoView } from './hand';
import { axesOf } from './sheet';
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

interface StartSlidersProps {
  readonly stage: RefObject<Stage | null>;
}

/**
 * The start point for the keys and for the ear: a slider for each coordinate that the map shows, behind the handle,
 * which shows their focus. An arrow key moves the point the way it points, whichever slider has the focus, and the
 * focus goes with it. On a plane that runs across the coordinates, the first two are moved.
 */
export function StartSliders({ stage }: StartSlidersProps) {
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const plane = useAppState((state) => state.plane);
  const sliders = useRef<(HTMLInputElement | null)[]>([]);
  /** Where the start was when the focus came: where Escape puts it back. */
  const home = useRef<readonly number[]>([]);
  const objective = objectiveOf(experiment);
  const access = useAccess('start');
  if (!objective.ok || access !== 'open') return null;
  const { domain, text } = objective.value;
  const [start] = experiment.starts;
  const axes: readonly number[] = domain.length === 1 ? [0] : axesOf(plane, domain.length);

  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      actions.cancelDrag();
      actions.edit((it) => withStart(it, 0, home.current));
      event.preventDefault();
      return;
    }
    const arrow = ARROWS[event.key];
    if (!arrow || event.ctrlKey || event.metaKey) return;
    const [side, towards] = arrow;
    const axis = axes[side];
    if (axis === undefined) return;
    event.preventDefault();
    const [low, high] = domain[axis]!;
    const presses = event.shiftKey ? PRESSES.shift : event.altKey ? PRESSES.alt : PRESSES.plain;
    sliders.current[axis]?.focus();
    actions.beginDrag('slider');
    actions.edit((it) => moved(it, axis, it.starts[0]![axis]! + (towards * (high - low)) / presses));
    if (!stage.current) return;
    setHandling(stage.current, { known: true });
    bringStartIntoView(stage.current);
  };
  const enter = ({ target, relatedTarget }: FocusEvent<HTMLInputElement>): void => {
    // A slider that has gone leaves null behind, as does a focus that came from nowhere.
    const isAmongThem = relatedTarget !== null && sliders.current.some((slider) => slider === relatedTarget);
    if (!isAmongThem) home.current = start!;
    if (stage.current && target.matches(':focus-visible')) setHandling(stage.current, { state: 'focus' });
  };
  const leave = (): void => {
    actions.endDrag();
    if (stage.current) setHandling(stage.current, { state: 'rest' });
  };

  return axes.map((axis) => (
    <StartSlider
      key={axis}
      coordinate={text.coordinates[axis]!}
      value={start![axis]!}
      range={domain[axis]!}
      ref={(slider) => void (sliders.current[axis] = slider)}
      onChange={(value) => actions.edit((it) => moved(it, axis, value))}
      onFocus={enter}
      onBlur={leave}
      onKeyDown={press}
      onKeyUp={actions.endDrag}
    />
  ));
}

interface StartSliderProps extends Pick<
  ComponentProps<'input'>,
  'ref' | 'onFocus' | 'onBlur' | 'onKeyDown' | 'onKeyUp'
> {
  readonly coordinate: string;
  readonly value: number;
  readonly range: readonly [low: number, high: number];
  readonly onChange: (value: number) => void;
}

/** One coordinate of the start. It may lie beyond the domain: the slider then reaches as far. */
function StartSlider({ coordinate, value, range: [low, high], onChange, ...events }: StartSliderProps) {
  const t = useWords();
  return (
    <input
      {...events}
      className="unseen"
      type="range"
      min={Math.min(low, value)}
      max={Math.max(high, value)}
      step="any"
      value={value}
      aria-label={t.map.startOf(displayName(coordinate))}
      aria-valuetext={exact(value)}
      onChange={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
    />
  );
}

/** Moves one coordinate of the first start; what sums of steps leave behind the twelfth digit is dropped. */
const moved = (experiment: Experiment, axis: number, value: number): Experiment =>
  withStart(experiment, 0, experiment.starts[0]!.with(axis, Number(value.toPrecision(12))));
