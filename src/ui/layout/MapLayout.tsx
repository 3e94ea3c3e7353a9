import { useEffect, useRef, type RefObject } from 'react';
import { observeSize } from '../canvas/size';
import { measureCover, type Stage } from '../map/stage';
import { LayoutChoice } from './LayoutChoice';
import css from './MapLayout.module.css';

interface MapLayoutProps {
  readonly stage: RefObject<Stage | null>;
}

/** The choice of the layout as it floats on the one map. */
export function MapLayout({ stage }: MapLayoutProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      observeSize(place.current!, () => {
        if (stage.current) measureCover(stage.current);
      }),
    [stage],
  );
  return (
    <div ref={place} className={css.place}>
      <LayoutChoice />
    </div>
  );
}
