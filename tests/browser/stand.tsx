import type { ReactNode } from 'react';
import { expect, onTestFinished } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../src/ui/base.css';
import '../../src/ui/tokens.css';
import { wire, type Wired } from '../../src/state/wires';
import { AppContext } from '../../src/ui/context';

const openWorker = (): Worker =>
  new Worker(new URL('../../src/worker/worker.ts', import.meta.url), { type: 'module' });

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The opening page's store, actions and workers around one component in a box of the given size; all real. */
export async function stand(component: ReactNode, size: Size): Promise<Wired> {
  localStorage.clear();
  // What an earlier test has left in the address would be opened.
  const app = wireAt('');
  // Only a page that nobody has touched plays on its own.
  app.actions.edit((experiment) => ({ ...experiment }));
  await show(app, component, size);
  return app;
}

/** The same of the page that a fragment opens; what earlier pages have kept on this device is there. */
export async function standAt(fragment: string, component: ReactNode, size: Size): Promise<Wired> {
  const app = wireAt(fragment);
  await show(app, component, size);
  return app;
}

function wireAt(fragment: string): Wired {
  history.replaceState(null, '', location.pathname + location.search + fragment);
  const app = wire(openWorker);
  onTestFinished(() => app.dispose());
  return app;
}

const show = (app: Wired, component: ReactNode, size: Size) =>
  render(
    <AppContext value={app}>
      <div style={{ ...size, position: 'relative' }}>{component}</div>
    </AppContext>,
  );

/** Waits until the rows of the newest experiment are on the screen; on a busy machine its workers start slowly. */
export const arrived = async ({ store }: Wired): Promise<void> => {
  await expect.poll(() => store.getState().run.complete).toBe(true);
};

/** Waits until nothing on the page is arriving or leaving: while it does, it is pale. */
export const stilled = async (): Promise<void> => {
  await expect.poll(() => document.getAnimations()).toEqual([]);
};
