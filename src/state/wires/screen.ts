import type { AppStore } from '../store';
import { noRaces, noTraces, type Races, type Traces, tracesOn } from '../traces';

/** The rows on the screen. */
export interface Screen {
  /** Those that panels speak of: of the map in hand, where there are several. */
  readonly traces: { readonly current: Traces };
  /** Those of all maps. */
  readonly maps: { readonly current: Races };
  /** Puts other rows there. The store has to hear of it, in the change that has brought them. */
  readonly put: (visible: Races) => void;
  /** Puts other rows there that nothing else has changed with, and tells the store. */
  readonly show: (visible: Races) => void;
}

/** An empty screen; whoever takes another map in hand is shown its rows. */
export function createScreen(store: AppStore): Screen {
  const traces: { current: Traces } = { current: noTraces };
  const maps: { current: Races } = { current: noRaces };
  const put = (visible: Races): void => {
    maps.current = visible;
    traces.current = tracesOn(visible, store.getState().map);
  };
  const show = (visible: Races): void => {
    put(visible);
    store.setState(({ traces: count }) => ({ traces: count + 1 }));
  };
  store.subscribe(({ map }, before) => {
    if (map !== before.map) show(maps.current);
  });
  return { traces, maps, put, show };
}
