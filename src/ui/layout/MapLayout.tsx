import { useEffect, useRef, type RefObject } from 'react';
import { observeSize } from '../canvas/size';
import { measureCover, type Stage } from '../map/stage';
import { useAppState } from '../context';
import { useMedia } from '../media';
import { LayoutChoice } from './LayoutChoice';
import css from './MapLayout.module.css';

interface MapLayoutProps {
  readonly stage: RefObject<Stage | null>;
}

/** The choice of the layout, where no line above several pictures has it. */
export function MapLayout({ stage }: MapLayoutProps) {
  const isOne = useAppState(({ layout }) => layout === 'one');
  const isPhone = useMedia('(width < 700px)');
  return isOne || isPhone ? <FloatingChoice stage={stage} /> : null;
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
