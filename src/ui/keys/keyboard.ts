import { useEffect } from 'react';
import { useApp } from '../context';
import type { Sheets } from './hotkeys';

/** The keys of the page, as soon as the code for them has arrived. */
export function useKeyboard(sheets: Sheets): void {
  const app = useApp();
  useEffect(() => {
    let leave: (() => void) | null = null;
    let left = false;
    void import('./hotkeys').then(({ followHotkeys }) => {
      if (!left) leave = followHotkeys(app, sheets);
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [app, sheets]);
}
