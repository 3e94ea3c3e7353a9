import { useEffect } from 'react';
import type { Wired } from '../state/wires';
import { useApp } from './context';

/** Follows what is done to the page; returns how to stop. */
type Follow = (app: Wired) => () => void;

/** Follows something on the page from when the code for it has arrived. `load` must stay the same. */
export function useFollower(load: () => Promise<Follow>): void {
  const app = useApp();
  useEffect(() => {
    let leave: (() => void) | null = null;
    let left = false;
    void load().then((follow) => {
      if (!left) leave = follow(app);
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [app, load]);
}
