import { type RefObject, useLayoutEffect, useRef } from 'react';

const GLIDE: KeyframeAnimationOptions = { duration: 240, easing: 'cubic-bezier(.2, 0, 0, 1)' };

/** Lets rows glide to their new places when their order changes; each row is known by its `data-key`. */
export function useGliding(body: RefObject<HTMLElement | null>, order: readonly string[]): void {
  const places = useRef(new Map<string, number>());
  const key = order.join(' ');
  useLayoutEffect(() => {
    const before = places.current;
    places.current = new Map();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const row of body.current?.children ?? []) {
      if (!(row instanceof HTMLElement)) continue;
      const name = row.dataset['key'] ?? '';
      const top = row.offsetTop;
      const from = before.get(name);
      places.current.set(name, top);
      if (!still && from !== undefined && from !== top)
        row.animate([{ transform: `translateY(${from - top}px)` }, { transform: 'none' }], GLIDE);
    }
  }, [body, key]);
}
