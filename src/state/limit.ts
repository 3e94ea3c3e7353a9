import { EDGES } from '../catalog/edges';
import type { Experiment, Racer } from '../experiment/experiment';
import type { Curvature } from '../run/curvature';

/** Whose limit is asked for. */
interface Limited {
  readonly experiment: Experiment;
  readonly racer: Racer;
  /** Of its rule's parameters. */
  readonly values: ReadonlyMap<string, number>;
}

/**
 * The largest stable rate for a curvature, where the rule has a closed form: uphill the ground is turned over, and a
 * decay curves it further; where nothing then leads back, no rate is told. A lookahead has none.
 */
export function limitOf({
  experiment,
  racer,
  values: chosen,
}: Limited): ((curvature: Curvature) => number | undefined) | undefined {
  const { optimizer, lookahead, decay } = racer;
  const closed = optimizer.kind === 'catalog' && EDGES.get(`${optimizer.id}.${optimizer.form}`);
  if (!closed || lookahead) return undefined;
  return ({ values }) => {
    const steepest = experiment.sign === 'min' ? values[0]! : -values.at(-1)!;
    const curved = steepest + decay;
    return curved > 0 ? closed(curved, chosen) : undefined;
  };
}
