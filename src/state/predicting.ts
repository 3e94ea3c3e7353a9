import type { Point } from '../paint/camera';
import { askedOn, isSecret, type Prediction } from './prediction';
import type { AppStore, State } from './store';

/** The ways in which a race is predicted before it is shown. */
export interface Predicting {
  /** Hides the race behind a question, or gives the question up. */
  readonly predict: (prediction: Prediction | null) => void;
  /** Says where the racer of a slot will end, on the plane of the map. */
  readonly guessEnd: (slot: number, at: Point) => void;
  readonly guessWinner: (slot: number) => void;
  /** Shows the race that was predicted. */
  readonly reveal: () => void;
}

/** Predicting the race of a store. */
export function createPredicting(store: AppStore): Predicting {
  const set = (change: (state: State) => Partial<State>): void => store.setState(change);
  const answer = (change: (prediction: Prediction) => Prediction): void =>
    set(({ prediction }) => (isSecret(prediction) ? { prediction: change(prediction!) } : {}));

  return {
    predict: (prediction) =>
      set(({ playback: now, view, layout }) => ({
        prediction,
        layout: prediction ? askedOn(layout) : layout,
        sheet: null,
        playback: { ...now, step: 0, playing: false },
        // To frame the race would tell where it goes.
        view: prediction && view.kind === 'frame' ? { kind: 'domain' } : view,
      })),
    guessEnd: (slot, at) =>
      answer((prediction) => ({ ...prediction, ends: new Map(prediction.ends).set(slot, at) })),
    guessWinner: (slot) => answer((prediction) => ({ ...prediction, winner: slot })),
    reveal: () => {
      answer((prediction) => ({ ...prediction, revealed: true }));
      set(({ playback }) => ({ playback: { ...playback, step: 0, playing: true } }));
    },
  };
}
