import type { AppStore, Playback, State } from './store';
import type { Traces } from './traces';

/** The ways in which a race is played. Where a link has closed the timeline, it can only be paused. */
export interface Playing {
  readonly togglePlay: () => void;
  readonly pause: () => void;
  /** Moves the playhead; clamped to the race. */
  readonly seek: (step: number) => void;
  readonly stepBy: (steps: number) => void;
  readonly setSpeed: (speed: number) => void;
  readonly toggleLoop: () => void;
}

/** Playing the race of a store, whose rows are on the screen. */
export function createPlaying(store: AppStore, traces: { readonly current: Traces }): Playing {
  const set = (change: (state: State) => Partial<State>): void => store.setState(change);
  /** Changes the playback, if the timeline is open. */
  const play = (change: (now: Playback) => Partial<Playback>): void =>
    set(({ playback, access }) =>
      access.timeline ? {} : { playback: { ...playback, ...change(playback) } },
    );
  const seek = (step: number): void =>
    play(() => ({ step: Math.min(Math.max(0, step), traces.current.lastStep), playing: false }));

  return {
    togglePlay: () =>
      play(({ step, playing }) => {
        const atEnd = step >= traces.current.lastStep;
        return { playing: !playing, step: !playing && atEnd ? 0 : step };
      }),
    pause: () => set(({ playback }) => ({ playback: { ...playback, playing: false } })),
    seek,
    stepBy: (steps) => seek(Math.round(store.getState().playback.step) + steps),
    setSpeed: (speed) => play(() => ({ speed })),
    toggleLoop: () => play(({ loop }) => ({ loop: !loop })),
  };
}
