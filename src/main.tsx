import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { wire } from './state/wires';
import { App } from './ui/App';
import { AppContext } from './ui/context';
import { loadWords } from './words';

const openWorker = (): Worker =>
  new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });

// The race begins before the page is there.
const app = wire(openWorker);
await loadWords(app.store.getState().prefs.language);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AppContext value={app}>
      <App />
    </AppContext>
  </StrictMode>,
);
