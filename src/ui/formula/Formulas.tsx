import { useLayoutEffect, useRef } from 'react';
import { observeSize } from '../canvas/size';
import { fit } from './fit';
import { Formula } from './Formula';
import type { Line } from './lines';
import type { Typesetter } from './typesetter';

interface FormulasProps {
  readonly lines: readonly Line[];
  readonly typesetter: Typesetter | undefined;
}

/** Lines of mathematics under each other. A long one is set smaller, goes on below, or scrolls. */
export function Formulas({ lines, typesetter }: FormulasProps) {
  const block = useRef<HTMLDivElement>(null);
  const set = lines.map(({ plain, tex }) => tex ?? plain).join('\n');
  useLayoutEffect(() => {
    const { current } = block;
    const fitAll = (): void => fit([...current!.children] as HTMLElement[]);
    fitAll();
    // With the fonts of mathematics, which nothing has asked for before, everything has another width.
    if (document.fonts.status === 'loading') void document.fonts.ready.then(fitAll);
    let known = current!.clientWidth;
    let frame = 0;
    const stop = observeSize(current!, ({ width }) => {
      if (Math.abs(width - known) < 1) return;
      known = width;
      // Within the observer's own turn the lines would change what it observes.
      frame = requestAnimationFrame(fitAll);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [set, typesetter]);
  return (
    <div ref={block}>
      {lines.map(({ plain, tex }, line) => (
        // A rule may have a line twice.
        <Formula key={`${line} ${plain}`} plain={plain} tex={tex} typesetter={typesetter} />
      ))}
    </div>
  );
}
