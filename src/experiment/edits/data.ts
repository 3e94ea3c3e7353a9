import type { Dataset } from '../../catalog/definition';
import { chosenData, dataFor, rowsIn } from '../data';
import type { Batch, DataChoice, Experiment } from '../experiment';
import { objectiveOf, resolveObjective } from '../resolve';

/** Other data under the surface, where they fit; batches that these cannot give are made smaller, or dropped. */
export function withData(experiment: Experiment, choice: DataChoice): Experiment {
  const { data: now, batch, ...bare } = experiment;
  const resolved = resolveObjective(experiment.objective, experiment.starts[0]!, choice);
  const data = resolved.ok ? resolved.value.data : undefined;
  const [first] = dataFor(experiment.objective);
  if (!data || choice === (now ?? first?.id)) return experiment;
  const named = choice === first?.id ? bare : { ...bare, data: choice };
  return batch ? withBatch(named, fitting(batch, data)) : named;
}

/** The first data of the surface in place of its own, which are not at hand; what a batch asks for beyond them is left out. */
export function withFirstData(experiment: Experiment): Experiment {
  const { data: _, batch, ...bare } = experiment;
  const first = chosenData(experiment.objective);
  const fit = batch && first ? fitting(batch, first) : batch;
  return { ...bare, ...(fit && { batch: fit }) };
}

function fitting(batch: Batch, data: Dataset): Batch | undefined {
  if (batch.kind === 'stored') return data.batches && batch;
  return { ...batch, size: Math.min(batch.size, rowsIn(data)) };
}

/** Other batches, or none: then each step sees all rows. Batches that the data cannot give change nothing. */
export function withBatch(experiment: Experiment, batch: Batch | undefined): Experiment {
  const { batch: now, ...whole } = experiment;
  if (!batch) return now ? whole : experiment;
  const resolved = objectiveOf(experiment);
  const data = resolved.ok ? resolved.value.data : undefined;
  if (!data || !canGive(batch)) return experiment;
  return now && areSame(now, batch) ? experiment : { ...whole, batch };

  function canGive(asked: Batch): boolean {
    if (asked.kind === 'stored') return data!.batches !== undefined;
    return Number.isInteger(asked.size) && asked.size >= 1 && asked.size <= rowsIn(data!);
  }
}

const areSame = (a: Batch, b: Batch): boolean =>
  a.kind === b.kind && (a.kind === 'stored' || b.kind === 'stored' || a.size === b.size);
