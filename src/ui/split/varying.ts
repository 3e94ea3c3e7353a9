import { objectiveById } from '../../catalog/known';
import type { Experiment, Vary } from '../../experiment/experiment';
import { scatteredStarts, spanAbout, spread, variedParameters, type Span } from './spread';

/** What can differ from map to map; with nothing the maps are those of the racers. */
export type Kind = Vary['kind'] | 'nothing';

const KINDS: readonly Kind[] = ['nothing', 'parameter', 'objective', 'start'];

/** What can differ between the maps of an experiment. */
export const kindsOf = (experiment: Experiment): readonly Kind[] =>
  KINDS.filter((kind) => kind === 'nothing' || begun(experiment, kind, 2));

/** What differs between so many maps when a kind has just been chosen; undefined for nothing, and where there is none. */
export function begun(experiment: Experiment, kind: Kind, count: number): Vary | undefined {
  switch (kind) {
    case 'nothing':
      return undefined;
    case 'parameter': {
      const names = [...variedParameters(experiment).keys()];
      const name = names.find((one) => one === 'eta') ?? names[0];
      return name === undefined ? undefined : aboutPresent(experiment, name, count);
    }
    case 'objective': {
      const id = firstSurface(experiment);
      return id === undefined ? undefined : { kind, values: [id] };
    }
    case 'start':
      return { kind, values: scatteredStarts(experiment, experiment.starts.slice(0, 1), count) };
  }
}

/** A parameter at values about its present one. */
export function aboutPresent(experiment: Experiment, name: string, count: number): Vary {
  const { parameter, value } = variedParameters(experiment).get(name)!;
  return overSpan(experiment, name, spanAbout(parameter, value, count));
}

/** A parameter at values over a span. */
export const overSpan = (experiment: Experiment, name: string, span: Span): Vary => ({
  kind: 'parameter',
  name,
  values: spread(variedParameters(experiment).get(name)!.parameter, span),
});

/** The surface that is there, or in the place of a text of one's own a known one of as many coordinates. */
function firstSurface({ objective, starts }: Experiment): string | undefined {
  if (objective.kind === 'catalog') return objective.id;
  return [...objectiveById.values()].find(({ start }) => start.length === starts[0]!.length)?.id;
}
