import { useEffect, useState, type RefObject } from 'react';

/** The button says so for so long (ms). */
const SAID = 2_000;

/** Where a text stands that can be selected. */
export interface Selectable {
  readonly select: () => void;
}

/** What became of an attempt to copy; null when that is no news any more. */
export type Outcome = 'copied' | 'refused' | null;

/** Copies a text, and says for a while whether it could; where it is refused, the field with the text is selected. */
export function useCopying(
  text: string | null,
  field: RefObject<Selectable | null>,
): readonly [outcome: Outcome, copy: () => Promise<void>] {
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), outcome === 'copied' ? SAID : 4 * SAID);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    if (text === null) return;
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      field.current?.select();
      setOutcome('refused');
    }
  };
  return [outcome, copy];
}
