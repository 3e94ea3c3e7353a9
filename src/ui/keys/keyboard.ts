import { useEffect } from 'react';
import { later } from '../../state/later';
import { useApp } from '../context';

/** The keys of the page, as soon as the code for them has arrived. */
export function useKeyboard(): void {
  const app = useApp();
  useEffect(() => later(async () => (await import('./hotkeys')).followHotkeys(app)), [app]);
}
