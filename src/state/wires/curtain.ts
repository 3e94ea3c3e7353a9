import { curtained, isSecret } from '../prediction';
import type { AppStore } from '../store';
import { noTraces, type Traces } from '../traces';

/** Holds back the rows of a race that is to be predicted first. */
export interface Curtain {
  /** What the page may know of the rows that have come. */
  readonly before: (received: Traces) => Traces;
}

/** Hangs a curtain before the rows; `show` is told what the page may know when it opens or falls. */
export function hangCurtain(store: AppStore, show: (traces: Traces) => void): Curtain {
  let behind = noTraces;
  const visible = (): Traces => (isSecret(store.getState().prediction) ? curtained(behind) : behind);
  store.subscribe(({ prediction }, before) => {
    if (isSecret(prediction) !== isSecret(before.prediction)) show(visible());
  });
  return {
    before: (received) => {
      behind = received;
      return visible();
    },
  };
}
