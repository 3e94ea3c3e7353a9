/** What can be said of a race at the playhead, before it is said. Names are already in the page's language. */
export type Finding =
  /** No optimizer is switched on. */
  | { readonly kind: 'nobody' }
  /** The race has not begun. */
  | { readonly kind: 'waiting'; readonly racers: number; readonly f: number }
  /** Somebody left for infinity; `eta` is what may have been too large, `others` how many more are lost, `tied` of them at the same step. */
  | {
      readonly kind: 'diverged';
      readonly name: string;
      readonly step: number;
      readonly eta?: number;
      readonly others: number;
      readonly tied: number;
    }
  /** Somebody reached a minimum first and stayed, `tied` more at the same step. */
  | {
      readonly kind: 'settled';
      readonly name: string;
      readonly step: number;
      readonly settled: number;
      readonly tied: number;
      readonly racers: number;
      readonly overshot?: string;
      /** The step at which the race was stopped by hand. */
      readonly stopped?: number;
    }
  /** The race was stopped by hand before anybody settled, with somebody ahead. */
  | {
      readonly kind: 'stopped';
      readonly name: string;
      readonly f: number;
      readonly step: number;
      readonly racers: number;
    }
  /** The race is over and nobody settled. */
  | {
      readonly kind: 'over';
      readonly name: string;
      readonly f: number;
      readonly steps: number;
      readonly racers: number;
    }
  /** The race is on, and who is ahead has run past the goal. */
  | {
      readonly kind: 'past';
      readonly name: string;
      readonly racers: number;
      readonly sign: 'min' | 'max';
    }
  /** The race is on, down or up: who is ahead, and who else has run past the goal. */
  | {
      readonly kind: 'ahead';
      readonly name: string;
      readonly racers: number;
      readonly sign: 'min' | 'max';
      readonly overshot?: string;
    };
