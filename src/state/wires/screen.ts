import type { AppStore } from '../store';
import { noTraces, type Traces } from '../traces';

/** The rows on the screen. */
export interface Screen {
  /** Those that panels speak of: of the map in hand, where there are several. */
  readonly traces: { readonly current: Traces };
  /** Those of all maps. */
  readonly maps: { readonly current: Traces };
  /** Puts other rows there. The store has to hear of it, in the change that has brought them. */
  readonly put: (visible: Traces) => void;
  /** Puts other rows there that nothing else has changed with, and tells the store. */
  readonly show: (visible: Traces) => void;
}

/** An empty screen; whoever takes another map in hand is shown its rows. */
export function createScreen(store: AppStore): Screen {
  const traces = { current: noTraces };
  const maps = { current: noTraces };
  const put = (visible: Traces): void => {
    const { lastStep, list } = visible;
    const inHand = store.getState().map;
    maps.current = visible;
    traces.current = { lastStep, list: list.filter(({ map }) => map === inHand) };
  };
  const show = (visible: Traces): void => {
    put(visible);
    store.setState(({ traces: count }) => ({ traces: count + 1 }));
  };
  store.subscribe(({ map }, before) => {
    if (map !== before.map) show(maps.current);
  });
  return { traces, maps, put, show };
}
