import { type RefObject, useLayoutEffect, useRef } from 'react';

const UNFOLD: KeyframeAnimationOptions = { duration: 180, easing: 'cubic-bezier(.2, 0, 0, 1)' };
const APPEAR: KeyframeAnimationOptions = { duration: 80 };

/** Lets what has just been opened unfold; what is open from the beginning simply stands there. */
export function useUnfolding(content: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    const opened = isOpen && !wasOpen.current;
    wasOpen.current = isOpen;
    if (!opened || !content.current) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (still) content.current.animate([{ opacity: 0 }, { opacity: 1 }], APPEAR);
    else {
      const height = `${content.current.offsetHeight}px`;
      content.current.animate(
        [
          { height: 0, overflow: 'clip' },
          { height, overflow: 'clip' },
        ],
        UNFOLD,
      );
    }
  }, [content, isOpen]);
}
