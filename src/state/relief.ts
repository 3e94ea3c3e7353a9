import { tableOf } from '../experiment/data';
import type { ResolvedObjective, Values } from '../experiment/resolve';
import type { Dataset } from '../catalog/definition';
import type { SurfaceText } from '../notation/tree';
import { curvature, type Relief } from '../run/curvature';

type ReliefAt = ((at: readonly number[]) => Relief) | undefined;

interface Known {
  readonly values: string;
  readonly data: Dataset | undefined;
  readonly reliefAt: ReliefAt;
}

const known = new WeakMap<SurfaceText, Known>();

/** Second derivatives by all pairs of more coordinates than this take too long to compose while a slider is dragged. */
const MOST_COORDINATES = 12;

const keyOf = (values: Values): string => JSON.stringify([...values]);

/**
 * Slope and curvature at any place of a surface, composed once for its text, its parameters' values and its data;
 * undefined where they cannot be composed, or there are too many coordinates.
 */
export function reliefOf(objective: ResolvedObjective): ReliefAt {
  const { text, data } = objective;
  const values = keyOf(objective.values);
  const found = known.get(text);
  if (found?.values === values && found.data === data) return found.reliefAt;
  const made =
    text.coordinates.length <= MOST_COORDINATES ? curvature(objective, data && tableOf(data)) : undefined;
  const reliefAt = made?.ok ? made.value : undefined;
  known.set(text, { values, data, reliefAt });
  return reliefAt;
}
