import { useSyncExternalStore } from 'react';

/** What can be drawn on the map for a step; of memories, each one by its name. */
export type Drawable =
  | 'step'
  | 'down'
  | 'gradient'
  | `memory:${string}`
  | 'position'
  | 'rest'
  | 'ahead'
  | 'reach'
  | 'lens';

/** Whether something is drawn. */
export type Drawn = (one: Drawable) => boolean;

/** These are other questions: they are asked for. */
const ASKED_FOR: readonly Drawable[] = ['reach', 'lens'];

const drawnBut =
  (toggled: ReadonlySet<Drawable>): Drawn =>
  (one) =>
    ASKED_FOR.includes(one) === toggled.has(one);

let toggled: ReadonlySet<Drawable> = new Set<Drawable>();
let drawn = drawnBut(toggled);
const watchers = new Set<() => void>();

/** What is drawn, for the panel that chooses it and the map that shows it. */
export const useDrawn = (): Drawn =>
  useSyncExternalStore(
    (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    () => drawn,
  );

/** Draws something that is not drawn, or hides it. */
export function toggleDrawn(one: Drawable): void {
  const next = new Set(toggled);
  if (!next.delete(one)) next.add(one);
  toggled = next;
  drawn = drawnBut(toggled);
  for (const changed of watchers) changed();
}
