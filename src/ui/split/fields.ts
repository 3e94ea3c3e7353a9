import type { Sampling } from '../../state/sampling';
import type { Wired } from '../../state/wires';
import type { FieldReply } from '../../worker/messages';

/** Samples the grounds of several maps, one after another; of each map the newest. */
export interface FieldQueue {
  /** Asks for what `sampling` says when its turn comes; the answer becomes the current one of `field`. */
  readonly ask: (field: { current: FieldReply | null }, sampling: () => Sampling | undefined) => void;
}

/** An answer that has not come by then (ms) is not waited for any longer. */
const PATIENCE = 1_000;

/** A queue in which nobody waits. */
export function createFieldQueue({ sample }: Wired): FieldQueue {
  const waiting = new Map<{ current: FieldReply | null }, () => Sampling | undefined>();
  let since = -Infinity;
  const next = (): void => {
    const [first] = waiting;
    since = -Infinity;
    if (!first) return;
    const [field, sampling] = first;
    waiting.delete(field);
    const asked = sampling();
    if (!asked) return next();
    since = performance.now();
    sample(asked, (reply) => {
      field.current = reply;
      next();
    });
  };
  return {
    ask: (field, sampling) => {
      waiting.set(field, sampling);
      if (performance.now() - since > PATIENCE) next();
    },
  };
}
