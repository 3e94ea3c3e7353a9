import type { ComponentProps, RefObject } from 'react';
import { objectiveOf } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { experimentOf } from '../../state/store';
import { exact } from '../../words/number';
import { useAccess } from '../access/Guarded';
import { useApp, useAppState } from '../context';
import { useWords } from '../words';
import { axesOf } from './sheet';
import type { Stage } from './stage';
import { moved, useStartKeys } from './startKeys';

interface StartSlidersProps {
  readonly stage: RefObject<Stage | null>;
}

/**
 * The start point for the keys and for the ear: a slider for each coordinate that the map shows, behind the handle,
 * which shows their focus. On a plane that runs across the coordinates, the first two are moved.
 */
export function StartSliders({ stage }: StartSlidersProps) {
  const { actions } = useApp();
  const experiment = useAppState(experimentOf);
  const plane = useAppState((state) => state.plane);
  const keys = useStartKeys(stage);
  const objective = objectiveOf(experiment);
  const access = useAccess('start');
  if (!objective.ok || access !== 'open') return null;
  const { domain, text } = objective.value;
  const [start] = experiment.starts;
  const axes: readonly number[] = domain.length === 1 ? [0] : axesOf(plane, domain.length);
  return axes.map((axis) => (
    <StartSlider
      key={axis}
      coordinate={text.coordinates[axis]!}
      value={start![axis]!}
      range={domain[axis]!}
      ref={(slider) => keys.know(axis, slider)}
      onChange={(value) => actions.edit((it) => moved(it, axis, value))}
      onFocus={keys.enter}
      onBlur={keys.leave}
      onKeyDown={(event) => keys.press(event, { axes, domain })}
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
