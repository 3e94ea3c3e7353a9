import type { ObjectiveGroup, OptimizerGroup } from '../../catalog/definition';

/** What the groups of optimizers are called, in the order in which they stand. */
export const optimizers = {
  'first-order': 'Plain gradient',
  momentum: 'With momentum',
  adaptive: 'Adaptive',
  'line-search': 'Choosing the step',
  'second-order': 'With curvature',
  'derivative-free': 'Without a gradient',
} satisfies Record<OptimizerGroup, string>;

/** What the groups of surfaces are called, likewise. */
export const surfaces = {
  valley: 'Bowls and valleys',
  basins: 'Many minima',
  saddle: 'Saddles',
  one: 'One coordinate',
  many: 'More coordinates',
  data: 'Over data',
} satisfies Record<ObjectiveGroup, string>;
