import { describe, expect, test } from 'vitest';
import { emptyExperiment } from '../../src/experiment/defaults';
import { withData, withObjective } from '../../src/experiment/edits';
import { objectiveOf } from '../../src/experiment/resolve';
import { fitOf } from '../../src/state/fits';
import { must } from '../run/entries';

const on = (id: string) => withObjective(emptyExperiment, { kind: 'catalog', id, parameters: {} });
const typed = (text: string) => withObjective(emptyExperiment, { kind: 'text', text, parameters: {} });
const places = Float64Array.of(-2, 0, 0.5, 3);

const drawn = (experiment: typeof emptyExperiment, w: readonly number[]): number[] => {
  const out = new Float64Array(places.length);
  fitOf(must(objectiveOf(experiment)))!(w, places, out);
  return [...out];
};

describe('the model as a curve', () => {
  test.each<[id: string, w: readonly number[], model: (x: number) => number]>([
    ['line_fit', [2, -1], (x) => 2 * x - 1],
    ['exponential_decay', [3, 0.5], (x) => 3 * Math.exp(-0.5 * x)],
    ['sine_fit', [1.5, 2], (x) => 1.5 * Math.sin(2 * x)],
    ['neuron', [1.2, 0.7], (x) => 0.7 * Math.tanh(1.2 * x)],
    ['logistic', [2, 1], (x) => 1 / (1 + Math.exp(-(2 * x + 1)))],
  ])('of %s', (id, w, model) => expect(drawn(on(id), w)).toEqual(Array.from(places, model)));

  test('reads the surface’s parameters', () => {
    const scaled = typed('k = 3 in [0, 5]\nmodel = k a X + b\nf(a, b) = mean((model - Y)^2)');
    expect(drawn(scaled, [1, 2])).toEqual(Array.from(places, (x) => 3 * x + 2));
    const objective = { ...scaled.objective, parameters: { k: 1 } };
    expect(drawn({ ...scaled, objective }, [1, 2])).toEqual(Array.from(places, (x) => x + 2));
  });

  test('keeps sums over the data, whichever they are', () => {
    const centred = typed('model = a (X - mean(X)) + b\nf(a, b) = mean((model - Y)^2)');
    for (const id of ['line50', 'sgd20']) {
      const laid = withData(centred, id);
      const { X } = must(objectiveOf(laid)).data!.columns;
      const middle = X.reduce((sum, x) => sum + x, 0) / X.length;
      expect(drawn(laid, [2, 1])).toEqual(Array.from(places, (x) => 2 * (x - middle) + 1));
    }
  });

  test.each([
    ['without data', 'model = a + b\nf(a, b) = model^2'],
    ['without a model', 'f(a, b) = mean((a X + b - Y)^2)'],
    ['that reads Y', 'model = a X + b Y\nf(a, b) = mean(model^2)'],
  ])('there is none %s', (_, text) => expect(fitOf(must(objectiveOf(typed(text))))).toBeUndefined());
});
