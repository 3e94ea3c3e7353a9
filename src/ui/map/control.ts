import { followHand } from './gestures';
import { handOn } from './hand';
import { followKeys } from './keys';
import type { Stage } from './stage';

/** Lets hand and keys act on the map; returns how to stop. */
export function control(stage: Stage, map: HTMLElement): () => void {
  const leaves = [followHand(stage.floor, handOn(stage), () => stage.scale), followKeys(stage, map)];
  return () => leaves.forEach((leave) => leave());
}
