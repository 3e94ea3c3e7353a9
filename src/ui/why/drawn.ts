import { useSyncExternalStore } from 'react';

/** What can be drawn on the map for a step. Memories are drawn and hidden together. */
export const DRAWABLE = [
  'step',
  'down',
  'gradient',
  'memory',
  'position',
  'rest',
  'ahead',
  'reach',
  'lens',
] as const;
export type Drawable = (typeof DRAWABLE)[number];

/** The lens is another question: it is asked for. */
let drawn: ReadonlySet<Drawable> = new Set<Drawable>(
  DRAWABLE.filter((one) => one !== 'reach' && one !== 'lens'),
);
const watchers = new Set<() => void>();

/** What is drawn, for the panel that chooses it and the map that shows it. */
export const useDrawn = (): ReadonlySet<Drawable> =>
  useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => drawn,
  );

/** Draws something that is not drawn, or hides it. */
export function toggleDrawn(one: Drawable): void {
  const next = new Set(drawn);
  if (!next.delete(one)) next.add(one);
  drawn = next;
  for (const changed of watchers) changed();
}
