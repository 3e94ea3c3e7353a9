import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Actions } from '../state/actions';
import type { AppStore, State } from '../state/store';
import type { Traces } from '../state/traces';
import type { FieldReply } from '../worker/messages';

/** What every component is given: the store, its actions, and the rows that live outside it. */
export interface App {
  readonly store: AppStore;
  readonly actions: Actions;
  /** The rows on the screen; `State.traces` counts their arrivals. */
  readonly traces: { readonly current: Traces };
  /** What the map shows of the surface; null until the first field has arrived. */
  readonly field: { readonly current: FieldReply | null };
  /** Asks for a repaint on the next animation frame, and paints once a frame while asked. */
  readonly frames: Frames;
  /** Asks the engine for the field of what the map shows. */
  readonly requestField: (grid: FieldReply['grid']) => void;
  /** The address that opens this very page: its link. */
  readonly link: () => Promise<string>;
  /** Stops the race that is being computed; its rows so far stay. */
  readonly cancelRun: () => void;
}

/** One animation frame for all painters, asked for by whoever has something new. */
export interface Frames {
  invalidate(): void;
  /** Calls `paint` on every frame that was asked for; returns how to leave. */
  subscribe(paint: (now: number) => void): () => void;
}

export const AppContext = createContext<App | null>(null);

/** The app that the component stands in. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('no app around this component');
  return app;
}

/** Reads from the store; the component renders again when what it read has changed. */
export function useAppState<T>(read: (state: State) => T): T {
  return useStore(useApp().store, read);
}
