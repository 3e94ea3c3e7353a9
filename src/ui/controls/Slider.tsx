import type { ChangeEvent, CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { displayName } from '../../notation/names';
import type { Parameter } from '../../notation/tree';
import { exact } from '../../words/number';
import { useApp } from '../context';
import { useWords } from '../words';
import { MathName } from './MathName';
import { NumberField } from './NumberField';
import { scaleOf } from './scale';
import css from './Slider.module.css';

interface SliderProps {
  readonly parameter: Parameter;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How many presses of an arrow key go from end to end: alone, with Shift, with Alt. */
const PRESSES = { plain: 50, shift: 10, alt: 200 };

const TOWARDS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
};

function pressed(event: KeyboardEvent, track: number): number | undefined {
  const towards = TOWARDS[event.key];
  if (towards === undefined || event.ctrlKey || event.metaKey) return undefined;
  const presses = event.shiftKey ? PRESSES.shift : event.altKey ? PRESSES.alt : PRESSES.plain;
  return Math.min(1, Math.max(0, track + towards / presses));
}

/** A parameter's name, its slider and its number. The number may lie beyond the slider's ends. */
export function Slider({ parameter, value, onChange }: SliderProps) {
  'use memo';
  const t = useWords();
  const name = displayName(parameter.name);
  const refuse = (read: number | undefined): string | null => {
    if (read === undefined) return t.slider.notANumber(exact(value));
    return parameter.scale === 'int' && !Number.isInteger(read) ? t.slider.notWhole(exact(value)) : null;
  };
  return (
    <div className={css.row}>
      <span className={css.name} aria-hidden="true">
        <MathName name={parameter.name} />
      </span>
      <Track parameter={parameter} value={value} onChange={onChange} />
      <NumberField label={name} value={value} refuse={refuse} onCommit={onChange} />
    </div>
  );
}

/** The slider alone. From press to release it is one undo entry, and Escape takes the whole drag back. */
function Track({ parameter, value, onChange }: SliderProps) {
  const { actions } = useApp();
  const scale = scaleOf(parameter);
  const track = scale.toTrack(value);

  const hold = ({ currentTarget, pointerId }: PointerEvent<HTMLInputElement>): void => {
    currentTarget.setPointerCapture(pointerId);
    actions.beginDrag('slider');
  };
  const move = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void =>
    onChange(scale.toValue(currentTarget.valueAsNumber));
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return actions.cancelDrag();
    const next = pressed(event, track);
    if (next === undefined) return;
    event.preventDefault();
    actions.beginDrag('slider');
    const there = scale.toValue(next);
    // Where whole numbers lie far apart, a press would round back to where it began.
    const isStuck = parameter.scale === 'int' && there === value;
    onChange(isStuck ? value + Math.sign(next - track) : there);
  };

  return (
    <input
      className={css.track}
      type="range"
      min={0}
      max={1}
      step="any"
      value={track}
      style={{ '--at': track } as CSSProperties}
      aria-label={displayName(parameter.name)}
      aria-valuetext={exact(value)}
      onChange={move}
      onPointerDown={hold}
      onLostPointerCapture={actions.endDrag}
      onKeyDown={press}
      onKeyUp={actions.endDrag}
      onBlur={actions.endDrag}
    />
  );
}
