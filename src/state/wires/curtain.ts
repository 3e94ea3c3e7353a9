import { curtained, isSecret } from '../prediction';
import type { AppStore } from '../store';
import { noRaces, type Races } from '../traces';

/** Holds back the rows of a race that is to be predicted first. */
export interface Curtain {
  /** What the page may know of the rows that have come. */
  readonly before: (received: Races) => Races;
}

/** Hangs a curtain before the rows; `show` is told what the page may know when it opens or falls. */
export function hangCurtain(store: AppStore, show: (races: Races) => void): Curtain {
  let behind = noRaces;
  const visible = (): Races => (isSecret(store.getState().prediction) ? curtained(behind) : behind);
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
