import { type RefObject, useEffect } from 'react';

/** Takes the focus to a control of what has just appeared in the place of what had it. */
export function useArriving(content: RefObject<HTMLElement | null>, control: string): void {
  useEffect(() => {
    const first = content.current!.querySelector<HTMLElement>(control);
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'nearest' });
  }, [content, control]);
}
