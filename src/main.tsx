import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { wire } from './state/wires';
import { App } from './ui/App';
import { AppContext } from './ui/context';

const openWorker = (): Worker =>
  new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AppContext value={wire(openWorker)}>
      <App />
    </AppContext>
  </StrictMode>,
);
