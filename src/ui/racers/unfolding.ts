import { type RefObject, useLayoutEffect, useRef } from 'react';

const UNFOLD: KeyframeAnimationOptions = { duration: 180, easing: 'cubic-bezier(.2, 0, 0, 1)' };
const APPEAR: KeyframeAnimationOptions = { duration: 80 };
const FADE: Keyframe[] = [{ opacity: 0 }, { opacity: 1 }];

const unfold = ({ offsetHeight }: HTMLElement): Keyframe[] => [
  { height: 0, overflow: 'clip' },
  { height: `${offsetHeight}px`, overflow: 'clip' },
];

/** Lets what has just been opened unfold, and brings it into sight; what is open from the beginning simply stands there. */
export function useUnfolding(content: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    const opened = isOpen && !wasOpen.current;
    wasOpen.current = isOpen;
    if (!opened || !content.current) return;
    const { current } = content;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const unfolding = isStill ? current.animate(FADE, APPEAR) : current.animate(unfold(current), UNFOLD);
    const show = (): void =>
      current.parentElement?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
    unfolding.onfinish = show;
  }, [content, isOpen]);
}
