import type { Experiment } from '../../experiment/experiment';
import { objectiveOf, resolveRacer } from '../../experiment/resolve';
import type { Parameter } from '../../notation/tree';
import { scaleOf } from '../controls/scale';

/** Where values begin and end, and how many there are of them. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** On a logarithmic scale, values reach a decade to either side of the present one; else this part of the track. */
const DECADE = 10;
const REACH = 0.3;

/** The span about the present value of a parameter. */
export function spanAbout(parameter: Parameter, value: number, count: number): Span {
  if (parameter.scale === 'log' && value > 0) return { from: value / DECADE, to: value * DECADE, count };
  const scale = scaleOf(parameter);
  const track = scale.toTrack(value);
  const [from, to] = [track - REACH, track + REACH].map((at) => scale.toValue(Math.min(1, Math.max(0, at))));
  return { from: from!, to: to!, count };
}

/** Values at even distances on the slider's track, which reaches as far as the span does. */
export function spread(parameter: Parameter, { from, to, count }: Span): readonly number[] {
  const low = Math.min(parameter.low, from, to);
  const high = Math.max(parameter.high, from, to);
  // Not every span has a logarithm.
  const isBroken = low <= 0 || !Number.isFinite(high / low);
  const kind = parameter.scale === 'log' && isBroken ? 'linear' : parameter.scale;
  const scale = scaleOf({ ...parameter, low, high, scale: kind });
  const [first, last] = [scale.toTrack(from), scale.toTrack(to)];
  return Array.from({ length: count }, (_, i) => {
    if (i === 0) return from;
    if (i === count - 1) return to;
    return scale.toValue(first + ((last - first) * i) / (count - 1));
  });
}

/** The parameters that can differ from map to map, each as the first racer has it that has it at all. */
export function variedParameters({
  racers,
}: Experiment): ReadonlyMap<string, { readonly parameter: Parameter; readonly value: number }> {
  const found = new Map<string, { readonly parameter: Parameter; readonly value: number }>();
  for (const racer of racers) {
    const resolved = resolveRacer(racer);
    if (!resolved.ok) continue;
    for (const parameter of resolved.value.rule.parameters)
      if (!found.has(parameter.name))
        found.set(parameter.name, { parameter, value: resolved.value.values.get(parameter.name)! });
  }
  return found;
}

/** What each coordinate of a point that is scattered over a box turns by: powers of the plastic number's inverse. */
const TURNS = [0.7548776662, 0.5698402909];
/** Starts keep this part of the domain away from its edges. */
const MARGIN = 0.15;

/** So many starts: those that there are, and then points scattered evenly over the domain, the same every time. */
export function scatteredStarts(
  experiment: Experiment,
  known: readonly (readonly number[])[],
  count: number,
): readonly (readonly number[])[] {
  const objective = objectiveOf(experiment);
  if (!objective.ok) return known;
  const fresh = (index: number): readonly number[] =>
    objective.value.domain.map(([low, high], axis) => {
      const turn = TURNS[axis % TURNS.length]! ** (1 + Math.floor(axis / TURNS.length));
      const part = (0.5 + index * turn) % 1;
      const span = high - low;
      const unit = 10 ** Math.floor(Math.log10(span) - 2);
      const value = low + span * (MARGIN + part * (1 - 2 * MARGIN));
      return Number((Math.round(value / unit) * unit).toPrecision(6));
    });
  return Array.from({ length: count }, (_, i) => known[i] ?? fresh(i));
}
