import type { Experiment } from '../../experiment/experiment';
import { objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import type { Aspect, Box, Point } from '../../paint/camera';

/** What the map needs to know of a surface. */
export interface Scenery {
  readonly objective: ResolvedObjective;
  /** Names the surface, whatever its parameters. */
  readonly name: string;
  readonly aspect: Aspect;
  /** The first two coordinates of the domain. */
  readonly domain: Box;
  readonly axes: { readonly x: string; readonly y: string };
}

/** The scenery of an experiment; null where its surface cannot be read or has less than two coordinates. */
export function sceneryOf(experiment: Experiment): Scenery | null {
  const resolved = objectiveOf(experiment);
  if (!resolved.ok) return null;
  const { definition, domain, text } = resolved.value;
  const [across, up] = domain;
  const [x, y] = text.coordinates;
  if (!across || !up || x === undefined || y === undefined) return null;
  const { objective } = experiment;
  return {
    objective: resolved.value,
    name: objective.kind === 'catalog' ? objective.id : objective.text,
    aspect: definition?.aspect ?? 'equal',
    domain: { x0: across[0], x1: across[1], y0: up[0], y1: up[1] },
    axes: { x, y },
  };
}

/** The last answer of `read`, given again for as long as it is asked about the same value. */
export function rememberLast<Value extends object, Answer>(
  read: (value: Value) => Answer,
): (value: Value) => Answer {
  let last: { readonly value: Value; readonly answer: Answer } | null = null;
  return (value) => {
    if (last?.value !== value) last = { value, answer: read(value) };
    return last.answer;
  };
}

/** A place on the plane of the first two coordinates. */
export const pointOf = (coordinates: readonly number[]): Point => ({
  x: coordinates[0] ?? 0,
  y: coordinates[1] ?? 0,
});
