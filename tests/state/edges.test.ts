import { describe, expect, test } from 'vitest';
import { optimizerById } from '../../src/catalog/known';
import { emptyExperiment, freshRacer } from '../../src/experiment/defaults';
import type { Experiment, Racer } from '../../src/experiment/experiment';
import { race, type RacerResult } from '../../src/experiment/race';
import { objectiveOf } from '../../src/experiment/resolve';
import { edgeOf, entryOf, measure, type Question, questionOf } from '../../src/state/edges';
import { form, surface, typedRule } from '../catalog/alone';
import { must } from '../run/entries';

const beale: Experiment = { ...emptyExperiment, objective: surface('beale'), starts: [[0.7, 1.4]] };

function asked(
  optimizer: Racer['optimizer'],
  eta: number,
  experiment: Experiment = beale,
): Question | undefined {
  const racer: Racer = { ...freshRacer('gd', 0), optimizer, parameters: { eta } };
  const whole = { ...experiment, racers: [racer] };
  const [{ trajectory }] = must(race(whole)) as readonly [RacerResult];
  const objective = must(objectiveOf(whole));
  return questionOf({ experiment: whole, objective, racer, entry: entryOf(whole, 0)!, trajectory });
}

const nesterov = form('nesterov', 'velocity');

describe('how large η may be', () => {
  test('is known at once where there is a closed form', () => {
    expect(edgeOf(asked(form('gd', 'plain'), 0.001)!)).toEqual({
      kind: 'rate',
      eta: expect.closeTo(0.0408, 3),
    });
  });
  test('is measured else, and then remembered whatever η and the start are', () => {
    const question = asked(nesterov, 0.001)!;
    expect(edgeOf(question)).toBeUndefined();
    const edge = measure(question);
    expect(edge).toEqual({ kind: 'rate', eta: expect.closeTo(0.0277, 3) });
    expect(edgeOf(asked(nesterov, 5)!)).toBe(edge);
    expect(edgeOf(asked(nesterov, 0.001, { ...beale, starts: [[1, 1]] })!)).toBe(edge);
    expect(edgeOf(asked(nesterov, 0.001, { ...beale, clip: { kind: 'norm', limit: 1 } })!)).toBeUndefined();
  });
  test('of a copy is what it is of its model', () => {
    const [{ text }] = optimizerById.get('gd')!.forms;
    const [model, copy] = [asked(form('gd', 'plain'), 0.001)!, asked(typedRule(text), 0.001)!];
    const [closed, edge] = [edgeOf(model), measure(copy)];
    if (closed?.kind !== 'rate' || edge.kind !== 'rate') throw new Error(edge.kind);
    expect(Math.abs(edge.eta / closed.eta - 1)).toBeLessThan(0.01);
  });
  test('is found from a slider that begins at nothing', () => {
    const text = 'η = 0.01 in [0, 1]\nw = w - η g';
    expect(measure(asked(typedRule(text), 0.001)!)).toMatchObject({ kind: 'rate' });
  });
  test('is not measured over much data', () => {
    const fit: Experiment = { ...emptyExperiment, objective: surface('line_fit'), starts: [[0.5, 0.4]] };
    const question = asked(nesterov, 0.0001, fit)!;
    expect(edgeOf(question)).toBeUndefined();
    const data = { ...question.entry.data!, rows: 10_000 };
    expect(edgeOf({ ...question, entry: { ...question.entry, data } })).toEqual({ kind: 'none' });
    expect(edgeOf(asked(form('gd', 'plain'), 0.0001, fit)!)).toMatchObject({ kind: 'rate' });
  });
  test('is no question of a method in code, nor where no minimum is known', () => {
    expect(asked(form('nelder-mead', 'plain'), 1)).toBeUndefined();
    const slope = { ...beale, objective: { kind: 'text', text: '-x - y', parameters: {} } } as const;
    expect(asked(nesterov, 0.1, slope)).toBeUndefined();
  });
});
