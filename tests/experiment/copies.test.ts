import { describe, expect, test } from 'vitest';
import { objectives } from '../../src/catalog/objectives';
import { optimizers } from '../../src/catalog/optimizers';
import { defaultExperiment, defaultStarts, freshRacer } from '../../src/experiment/defaults';
import { copyRacer, copySurface, withObjective } from '../../src/experiment/edits';
import type { Experiment } from '../../src/experiment/experiment';
import { decode } from '../../src/experiment/link';
import { lineUp } from '../../src/experiment/lineup';
import { objectiveOf, resolveRacer } from '../../src/experiment/resolve';
import { racerProblem, surfaceProblem } from '../../src/experiment/trial';
import { createGraph } from '../../src/graph/graph';
import { surfaceGraph } from '../../src/graph/surface';
import { printRule } from '../../src/notation/print';
import { runSpec } from '../../src/run/run';
import { must } from '../run/entries';
import { linkOf } from './link/given-out';

const STEPS = 60;

const on = (id: string, racers: Experiment['racers']): Experiment => ({
  ...withObjective(defaultExperiment, { kind: 'catalog', id, parameters: {} }),
  starts: defaultStarts({ kind: 'catalog', id, parameters: {} }),
  racers,
  budget: { kind: 'steps', amount: STEPS },
});

/** Every number of every row of a race, run after run, as its bits. */
function bitsOf(experiment: Experiment): readonly Float64Array[] {
  const { runners, problems } = must(lineUp(experiment));
  expect(problems.size).toBe(0);
  return runners.flatMap(({ spec }) => {
    const { w, f, gradNorm, eta } = must(runSpec(spec));
    return [...w, f, gradNorm, eta].map((column) => Float64Array.from(column));
  });
}

const reopened = async (experiment: Experiment): Promise<Experiment> =>
  must(await decode(await linkOf(experiment))).experiment;

describe.each(objectives)('$id, copied and left as it is', ({ id }) => {
  const original = on(id, [freshRacer('gd', 0), freshRacer('adam', 1)]);
  const copy = copySurface(original, 'mine');

  test('is a text that can run, and the same graph', () => {
    expect(copy.objective.kind).toBe('text');
    expect(surfaceProblem(copy)).toBeUndefined();
    const graph = createGraph();
    const [before, after] = [original, copy].map((experiment) => {
      return must(surfaceGraph(graph, must(objectiveOf(experiment)).text));
    });
    expect(after!.value).toBe(before!.value);
    expect(after!.model).toBe(before!.model);
    expect(after!.coordinates).toEqual(before!.coordinates);
  });

  test('lies where the original does', () => {
    const [before, after] = [original, copy].map((experiment) => must(objectiveOf(experiment)));
    expect(after!.domain).toEqual(before!.domain);
    expect(after!.data).toBe(before!.data);
  });

  test('gives the same bits, in a link too', async () => {
    expect(bitsOf(copy)).toEqual(bitsOf(original));
    expect(await reopened(copy)).toEqual(copy);
  });
});

const forms = optimizers.flatMap(({ id, forms: all }) =>
  all.filter(({ method }) => !method).map((form) => ({ id, form: form.id })),
);

describe.each(forms)('$id.$form, copied and left as it is', ({ id, form }) => {
  const original = on('beale', [freshRacer(id, 0, form)]);
  const both = copyRacer(original, 0, 'mine');

  test('races below the original, is the same rule and can run', () => {
    expect(both.racers).toHaveLength(2);
    expect(both.racers[1]!.optimizer.kind).toBe('text');
    expect(racerProblem(both, 1)).toBeUndefined();
    const [before, after] = both.racers.map((racer) => must(resolveRacer(racer)).rule);
    expect(printRule(after!)).toBe(printRule(before!));
  });

  test('gives the same bits, in a link too', async () => {
    const bits = bitsOf(both);
    expect(bits.slice(bits.length / 2)).toEqual(bits.slice(0, bits.length / 2));
    expect(await reopened(both)).toEqual(both);
  });
});

test('a method in code has no text to copy', () => {
  const original = on('beale', [freshRacer('lbfgs', 0)]);
  expect(copyRacer(original, 0, 'mine')).toBe(original);
});

test('a copy keeps what was set, and its title stands for that of what was copied', () => {
  const set = on('beale', [
    { ...freshRacer('momentum', 0), parameters: { eta: 0.003 }, decay: 0.01, name: 'Ball' },
  ]);
  const copied = copyRacer(set, 0, 'Ball, copy');
  const again = copyRacer(copied, 1, 'Third');
  expect(again.racers.map(({ parameters, decay }) => ({ parameters, decay }))).toEqual(
    Array(3).fill({ parameters: { eta: 0.003 }, decay: 0.01 }),
  );
  const text = again.racers[2]!.optimizer.kind === 'text' ? again.racers[2]!.optimizer.text : '';
  expect(text.match(/#.*/g)).toEqual(['# Third']);
  expect(again.racers[2]!.name).toBeUndefined();
});
