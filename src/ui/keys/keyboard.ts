import { useEffect } from 'react';
import { useApp } from '../context';

/** The keys of the page, as soon as the code for them has arrived. */
export function useKeyboard(): void {
  const app = useApp();
  useEffect(() => {
    let leave: (() => void) | null = null;
    let left = false;
    void import('./hotkeys').then(({ followHotkeys }) => {
      if (!left) leave = followHotkeys(app);
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [app]);
}
