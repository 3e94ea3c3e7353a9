import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { type Point, toScreen, toWorld } from '../../paint/camera';
import { markerPath } from '../../paint/markers';
import { racerLook } from '../../paint/racers';
import type { Prediction } from '../../state/prediction';
import { useApp } from '../context';
import { slotColour } from '../icons/Glyph';
import type { Stage } from '../map/stage';
import type { Miss } from './score';
import css from './Predict.module.css';

const ACROSS = 17;
/** What a finger can meet, in px. */
const REACH = 22;

interface GuessesProps {
  readonly stage: RefObject<Stage | null>;
  readonly prediction: Prediction;
  /** Where they ended instead, once that is known. */
  readonly misses: readonly Miss[];
}

/** A mark where each racer is said to end, kept in its place on the map; each can be dragged until the race is shown. */
export function Guesses({ stage, prediction, misses }: GuessesProps) {
  const app = useApp();
  const layer = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const place = (): void => {
      if (stage.current?.look) placeAll(layer.current!, stage.current);
    };
    place();
    return app.frames.subscribe(place);
  }, [app, stage, prediction, misses]);

  const move = (slot: number, event: PointerEvent<SVGGElement>): void => {
    const now = stage.current;
    if (!now?.look || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, top } = layer.current!.getBoundingClientRect();
    const at = { x: (event.clientX - left) / now.scale, y: (event.clientY - top) / now.scale };
    app.actions.guessEnd(slot, toWorld(now.look.camera, at));
  };
  return (
    <svg className={css.guesses} ref={layer} aria-hidden="true" focusable="false">
      {misses.map(({ slot, said, ended }) => (
        <line key={slot} className={css.miss} data-from={written(said)} data-to={written(ended)} />
      ))}
      {[...prediction.ends].map(([slot, at]) => {
        const shape = markerPath(racerLook(slot + 1, 'light').marker, ACROSS);
        return (
          <g
            key={slot}
            className={css.guess}
            data-at={written(at)}
            onPointerDown={(event) => {
              if (prediction.revealed) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              event.stopPropagation();
            }}
            onPointerMove={(event) => move(slot, event)}
          >
            <circle r={REACH} fill="transparent" />
            <path d={shape} className={css.casing} />
            <path d={shape} fill="var(--casing)" stroke={slotColour(slot)} strokeWidth="2.5" />
          </g>
        );
      })}
    </svg>
  );
}

const written = ({ x, y }: Point): string => `${x} ${y}`;
const read = (text: string | undefined): Point => {
  const [x, y] = (text ?? '').split(' ').map(Number) as [number, number];
  return { x, y };
};

/** Puts every mark where the camera shows its point; on a curve it lies on the curve. */
function placeAll(layer: SVGSVGElement, { look, size, scenery }: Stage): void {
  const { camera } = look!;
  const ground = scenery?.ground;
  const onScreen = (point: Point): Point =>
    toScreen(camera, ground?.kind === 'curve' ? { x: point.x, y: ground.curve.height(point.x) } : point);
  layer.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  for (const mark of layer.querySelectorAll<SVGGElement>('g[data-at]')) {
    const { x, y } = onScreen(read(mark.dataset['at']));
    mark.setAttribute('transform', `translate(${x.toFixed(2)} ${y.toFixed(2)})`);
  }
  for (const line of layer.querySelectorAll('line')) {
    const [from, to] = [onScreen(read(line.dataset['from'])), onScreen(read(line.dataset['to']))];
    line.setAttribute('x1', from.x.toFixed(2));
    line.setAttribute('y1', from.y.toFixed(2));
    line.setAttribute('x2', to.x.toFixed(2));
    line.setAttribute('y2', to.y.toFixed(2));
  }
}
