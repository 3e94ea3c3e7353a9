import { useEffect, useRef, type RefObject } from 'react';
import { observeSize } from '../canvas/size';
import { measureCover, type Stage } from '../map/stage';
import { useAppState } from '../context';
import { LayoutChoice } from './LayoutChoice';
import css from './MapLayout.module.css';

interface MapLayoutProps {
  readonly stage: RefObject<Stage | null>;
}

/** The choice of the layout on the one map; above several pictures the line with the sentence has it. */
export function MapLayout({ stage }: MapLayoutProps) {
  const isOne = useAppState(({ layout }) => layout === 'one');
  return isOne && <FloatingChoice stage={stage} />;
}

/** The choice as it floats on the map. */
function FloatingChoice({ stage }: MapLayoutProps) {
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
