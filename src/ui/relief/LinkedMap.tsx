import { useEffect, useRef, type PointerEvent } from 'react';
import type { Point } from '../../paint/camera';
import { viewOf } from '../../paint/relief/relief';
import { useApp } from '../context';
import { MapStage } from '../map/MapStage';
import css from './LinkedMap.module.css';
import type { Pointed } from './pointed';

interface LinkedMapProps {
  readonly pointed: Pointed;
}

/** The map, with a cross where the surface beside it is pointed at; it tells where it is pointed at itself. */
export function LinkedMap({ pointed }: LinkedMapProps) {
  const app = useApp();
  const frame = useRef<HTMLDivElement>(null);
  const cross = useRef<SVGSVGElement>(null);
  useEffect(
    () =>
      app.frames.subscribe(() => {
        const field = app.field.current;
        const at = pointed.on === 'relief' && field ? pointed.at : null;
        const { style } = cross.current!;
        style.visibility = at ? 'visible' : 'hidden';
        if (!at || !field) return;
        const { x0, x1, y0, y1 } = viewOf(field.grid);
        const { offsetWidth, offsetHeight } = floorIn(frame.current!);
        const [u, v] = [(at.x - x0) / (x1 - x0), (y1 - at.y) / (y1 - y0)];
        style.transform = `translate(${u * offsetWidth}px, ${v * offsetHeight}px)`;
      }),
    [app, pointed],
  );
  const point = (at: Point | null): void => {
    if (!at && (pointed.on === 'relief' || !pointed.at)) return;
    Object.assign(pointed, { at, on: 'map' });
    app.frames.invalidate();
  };
  const move = ({ clientX, clientY, pointerType, buttons }: PointerEvent): void => {
    const field = app.field.current;
    if (!field || pointerType === 'touch' || buttons !== 0) return point(null);
    const { left, top, width, height } = floorIn(frame.current!).getBoundingClientRect();
    const { x0, x1, y0, y1 } = viewOf(field.grid);
    point({
      x: x0 + ((clientX - left) / width) * (x1 - x0),
      y: y1 - ((clientY - top) / height) * (y1 - y0),
    });
  };
  return (
    <div ref={frame} className={css.map} onPointerMove={move} onPointerLeave={() => point(null)}>
      <MapStage />
      <svg ref={cross} className={css.cross} viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
        <path className={css.casing} d="M-6 0H6M0 -6V6" />
        <path className={css.ink} d="M-6 0H6M0 -6V6" />
      </svg>
    </div>
  );
}

const floorIn = (frame: HTMLElement): HTMLElement => frame.querySelector<HTMLElement>('[data-part="floor"]')!;
