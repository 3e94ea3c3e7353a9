import type { KeyboardEvent, RefObject } from 'react';
import { type Camera, type Point, visibleBox } from '../../paint/camera';
import type { Prediction } from '../../state/prediction';
import { experimentOf } from '../../state/store';
import { component, measure } from '../../words/number';
import { predictWords } from '../../words/predict';
import { useApp, useAppState } from '../context';
import { Glyph } from '../icons/Glyph';
import type { Stage } from '../map/stage';
import { racerShortName } from '../naming';
import { useLanguage } from '../words';
import type { Miss } from './score';
import css from './Predict.module.css';

/** How far a key moves a mark, as a part of what is seen. */
const STEP = 1 / 50;
const LEAP = 1 / 10;
const TOWARDS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/** Where an arrow key moves a mark from a place, on the plane that is seen. */
function nudged({ key, shiftKey }: KeyboardEvent, from: Point, camera: Camera): Point | undefined {
  const towards = TOWARDS[key];
  if (!towards) return undefined;
  const { x0, x1, y0, y1 } = visibleBox(camera);
  const reach = shiftKey ? LEAP : STEP;
  return { x: from.x + towards.x * reach * (x1 - x0), y: from.y + towards.y * reach * (y1 - y0) };
}

interface RacerButtonProps {
  readonly stage: RefObject<Stage | null>;
  readonly prediction: Prediction;
  readonly index: number;
  /** How far off it was, once that is known. */
  readonly miss: Miss | undefined;
}

/** A racer in the question: a press chooses it, and the arrow keys move its mark. */
export function RacerButton({ stage, prediction, index, miss }: RacerButtonProps) {
  const language = useLanguage();
  const t = predictWords[language];
  const { actions } = useApp();
  const { racers, starts } = useAppState(experimentOf);
  const isSelected = useAppState(({ selected }) => selected === index);
  const { asks, ends, winner, revealed } = prediction;
  const racer = racers[index]!;
  const { slot } = racer;
  const name = racerShortName(racer, language);
  const at = ends.get(slot);
  const label = at ? t.mark(name, `${component(at.x)}, ${component(at.y)}`) : t.none(name);
  const isSaid = asks === 'winner' ? winner === slot : at !== undefined;
  const choose = (): void => {
    actions.select(index);
    if (asks === 'winner' && !revealed) actions.guessWinner(slot);
  };
  const press = (event: KeyboardEvent): void => {
    const now = stage.current;
    if (!now?.look || !now.scenery || asks !== 'end' || revealed) return;
    const to = nudged(event, at ?? now.scenery.sheet.place(starts[0]!), now.look.camera);
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    actions.select(index);
    actions.guessEnd(slot, to);
  };
  return (
    <button
      className={`${css.racer} ${isSaid ? css.said : ''}`}
      type="button"
      aria-pressed={asks === 'winner' ? isSaid : isSelected}
      aria-label={asks === 'winner' ? name : label}
      onClick={choose}
      onKeyDown={press}
    >
      <Glyph slot={slot} />
      {name}
      {miss && <small>{measure(miss.distance)}</small>}
    </button>
  );
}
