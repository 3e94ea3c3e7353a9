import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { State } from '../state/store';
import type { Wired } from '../state/wires';

export const AppContext = createContext<Wired | null>(null);

/** What the component is given: the store, its actions, and the rows that live outside it. */
export function useApp(): Wired {
  const app = useContext(AppContext);
  if (!app) throw new Error('no app around this component');
  return app;
}

/** Reads from the store; the component renders again when what it read has changed. */
export function useAppState<T>(read: (state: State) => T): T {
  return useStore(useApp().shown, read);
}
