import { emit, type EmitTarget } from '../emit/emit';
import type { Experiment } from '../experiment/experiment';
import { optimizerName } from '../experiment/rows';
import { en } from '../words/code/en';

/** A program, or why there is none; `notes` name the racers that it had to leave out, or that go their own way in it. */
export interface Written {
  readonly program?: string;
  readonly notes: readonly string[];
}

/** An experiment as a program in another language, with sentences for what cannot be written. */
export function written(experiment: Experiment, target: EmitTarget): Written {
  const emitted = emit(experiment, target);
  if (!emitted.ok) return { notes: [`${emitted.error.code}: ${en.refusal(emitted.error)}`] };
  const { program, left, astray } = emitted.value;
  const nameOf = (index: number): string => optimizerName(experiment.racers[index]!.optimizer);
  const notes = [
    ...[...left].map(([index, problem]) => `${problem.code}: ${en.left(nameOf(index), en.refusal(problem))}`),
    ...[...astray].map(([index, scipy]) => `astray: ${en.astray(nameOf(index), scipy)}`),
  ];
  return { program, notes };
}
