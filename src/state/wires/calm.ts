import type { AppStore } from '../store';

/** So long, in milliseconds, a race that is dragged about keeps its last picture while rows are on their way. */
const PATIENCE = 32;

/**
 * The store as the screen follows it. While the start is dragged on the map, changes are told together with the rows
 * that belong to them: a frame of the new start among old paths would show nothing, and the rows would wait for it.
 */
export function createCalm(store: AppStore): AppStore['subscribe'] {
  const listeners = new Set<Parameters<AppStore['subscribe']>[0]>();
  let told = store.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const before = told;
    told = store.getState();
    for (const listener of listeners) listener(told, before);
  };
  store.subscribe((state, before) => {
    const isAwaited =
      state.dragging === 'start' && before.dragging === 'start' && state.traces === before.traces;
    if (isAwaited) timer ??= setTimeout(tell, PATIENCE);
    else tell();
  });
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}
