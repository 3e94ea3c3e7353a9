import type { ScheduleUse } from '../../experiment/experiment';

/** What a chain may begin with, before any other schedule. */
export const WARMUP: ScheduleUse = { id: 'warmup', parameters: {} };

/** The warm-up with which a chain begins, and the place of what follows it. */
export function partedAt(
  chain: readonly ScheduleUse[],
): readonly [warmup: readonly ScheduleUse[], main: number] {
  const main = chain.length > 1 && chain[0]!.id === WARMUP.id ? 1 : 0;
  return [chain.slice(0, main), main];
}
