/** One animation frame for all painters, asked for by whoever has something new. */
export interface Frames {
  readonly invalidate: () => void;
  /** Calls `paint` on every frame that was asked for; returns how to leave. */
  readonly subscribe: (paint: (now: number) => void) => () => void;
}

/** Frames of the browser: at most one is under way. */
export function createFrames(): Frames {
  const painters = new Set<(now: number) => void>();
  let asked = false;
  const frame = (now: number): void => {
    asked = false;
    for (const paint of painters) paint(now);
  };
  return {
    invalidate() {
      if (asked) return;
      asked = true;
      requestAnimationFrame(frame);
    },
    subscribe(paint) {
      painters.add(paint);
      return () => painters.delete(paint);
    },
  };
}
