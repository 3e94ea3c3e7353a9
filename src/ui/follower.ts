import { useEffect } from 'react';
import { later } from '../state/later';
import type { Wired } from '../state/wires';
import { useApp } from './context';

/** Follows what is done to the page; returns how to stop. */
type Follow = (app: Wired) => () => void;

/** Follows something on the page from when the code for it has arrived. `load` must stay the same. */
export function useFollower(load: () => Promise<Follow>): void {
  const app = useApp();
  useEffect(() => later(async () => (await load())(app)), [app, load]);
}
