import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../../src/catalog/form';
import { objectives } from '../../../src/catalog/objectives';
import { optimizers } from '../../../src/catalog/optimizers';
import { defaultExperiment } from '../../../src/experiment/defaults';
import { withObjective, withVary } from '../../../src/experiment/edits';
import { scatteredStarts, spanAbout, spread, variedParameters } from '../../../src/ui/split/spread';
import { must } from '../../run/entries';
import { runs } from '../../runs';

const parameters = optimizers.flatMap(({ id, forms }) =>
  forms.flatMap((form) =>
    must(readForm(form)).parameters.map(
      (parameter) => [`${id}.${form.id} ${parameter.name}`, parameter] as const,
    ),
  ),
);

describe.each(parameters)('values of %s', (_, parameter) => {
  test('go from one end of their span to the other, never back', () => {
    for (const count of [2, 3, 5, 6]) {
      const span = spanAbout(parameter, parameter.value, count);
      const values = spread(parameter, span);
      expect(values).toHaveLength(count);
      expect([values[0], values.at(-1)]).toEqual([span.from, span.to]);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      for (const value of values) expect(Number.isFinite(value)).toBe(true);
    }
  });
});

test('learning rates are even in their logarithm', () => {
  const { parameter, value } = variedParameters(defaultExperiment).get('eta')!;
  const values = spread(parameter, spanAbout(parameter, value, 5));
  const ratios = values.slice(1).map((rate, i) => rate / values[i]!);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0]!, 1);
});

test('a span may lie anywhere', () => {
  const { parameter } = variedParameters(defaultExperiment).get('eta')!;
  const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(end, end, fc.integer({ min: 2, max: 12 }), (from, to, count) => {
      const values = spread(parameter, { from, to, count });
      expect([values[0], values.at(-1)]).toEqual([from, to]);
      for (const value of values) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});

test.each(objectives.map((objective) => [objective.id, objective] as const))(
  'starts on %s lie within its domain, apart, and stay when more come',
  (id, { domain }) => {
    const experiment = withObjective(defaultExperiment, { kind: 'catalog', id, parameters: {} });
    const six = scatteredStarts(experiment, experiment.starts, 6);
    expect(six).toHaveLength(6);
    expect(new Set(six.map(String)).size).toBe(6);
    for (const start of six.slice(1))
      start.forEach((value, axis) => {
        expect(value).toBeGreaterThan(domain[axis]![0]);
        expect(value).toBeLessThan(domain[axis]![1]);
      });
    expect(scatteredStarts(experiment, six.slice(0, 3), 6)).toEqual(six);
    expect(withVary(experiment, { kind: 'start', values: six }).vary).toBeDefined();
  },
);
