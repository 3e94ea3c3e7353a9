import { useEffect, useEffectEvent } from 'react';

/** What takes longer than a frame waits until nothing has changed for so long, in ms. */
const CALM = 200;

/** Does something once nothing has been asked anew for a while; undefined asks for nothing. */
export function useWhenCalm(asked: unknown, answer: () => void): void {
  const begin = useEffectEvent(answer);
  useEffect(() => {
    if (asked === undefined) return undefined;
    const timer = setTimeout(() => begin(), CALM);
    return () => clearTimeout(timer);
  }, [asked]);
}
