import type { FieldReply } from '../../worker/messages';
import type { Sampling } from '../sampling';

/** Samples surfaces for whoever takes the answer; what was asked for before is forgotten. */
export interface Sampler {
  readonly sample: (sampling: Sampling, take: (field: FieldReply) => void) => void;
  /** Hands what has been sampled to whoever asked for it. */
  readonly sampled: (field: FieldReply) => void;
}

/** A sampler that asks by `ask`, and says when an answer has been taken. */
export function createSampler(ask: (sampling: Sampling) => void, taken: () => void): Sampler {
  let taker: (field: FieldReply) => void;
  return {
    sample: (sampling, take) => {
      taker = take;
      ask(sampling);
    },
    sampled: (field) => {
      taker(field);
      taken();
    },
  };
}
