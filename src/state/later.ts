/** Begins something as soon as the code for it has arrived; returns how to stop, also before that. */
export function later(begin: () => Promise<() => void>): () => void {
  let leave: (() => void) | null = null;
  let left = false;
  void begin().then((stop) => {
    if (left) stop();
    else leave = stop;
  });
  return () => {
    left = true;
    leave?.();
  };
}
