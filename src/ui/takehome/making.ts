import { useEffect, useRef, useState } from 'react';
import type { Making } from '../../export/film';
import { useApp } from '../context';

/** How the last making ended. */
export type Outcome =
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' };

/** A file that is being made, or was. */
export interface Workshop {
  /** 0 … 1; null while nothing is being made. */
  readonly progress: number | null;
  readonly outcome: Outcome | null;
  /** Makes a file and saves it under a name. */
  readonly make: (name: string, work: (making: Making) => Promise<Blob>) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes one file at a time; what is under way ends when the component goes, and when another race begins. */
export function useWorkshop(): Workshop {
  const { store } = useApp();
  const [progress, setProgress] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    outcome,
    make: async (name, work) => {
      if (running.current) return;
      const control = new AbortController();
      running.current = control;
      // The rows of another race are written over those that the file is made of.
      const leave = store.subscribe(({ run }, before) => {
        if (run.experiments !== before.run.experiments) control.abort();
      });
      setOutcome(null);
      setProgress(0);
      setOutcome(await made(name, work, { signal: control.signal, tell: setProgress }));
      leave();
      setProgress(null);
      running.current = null;
    },
    cancel: () => running.current?.abort(),
  };
}

async function made(name: string, work: (making: Making) => Promise<Blob>, making: Making): Promise<Outcome> {
  try {
    const file = await work(making);
    making.signal.throwIfAborted();
    const { save } = await import('../../export/saving');
    save(file, name);
    return { kind: 'saved', name, bytes: file.size };
  } catch {
    return { kind: making.signal.aborted ? 'cancelled' : 'failed' };
  }
}
