import { describe, expect, test } from 'vitest';
import { schedules } from '../../src/catalog/schedules';
import { createGraph } from '../../src/graph/graph';
import type { Node } from '../../src/graph/node';
import { ruleStep } from '../../src/graph/rule';
import { parseRule } from '../../src/notation/parse';
import { assemble } from '../../src/run/assemble';
import { formEntries } from '../catalog/forms';
import { chained, entry, must, run } from './entries';

/** The positions about which a rule asks, and where its step begins. */
function asked(source: string): { readonly points: ReadonlySet<string>; readonly beginning: string } {
  const graph = createGraph();
  const w = ['w[0]', 'w[1]'].map((name) => graph.input(name));
  const [t, T, N] = ['t', 'T', 'N'].map((name) => graph.input(name)) as [Node, Node, Node];
  const points = new Set<string>();
  const keyOf = (at: readonly Node[]): string => at.map(({ id }) => id).join();
  const answers = (at: readonly Node[]): readonly Node[] => {
    points.add(keyOf(at));
    return at;
  };
  const oracle = { value: (at: readonly Node[]) => answers(at)[0]!, gradient: answers, hess: answers };
  const parameter = (name: string): Node => graph.input(name);
  must(ruleStep(graph, must(parseRule(source)), { w, t, T, N, parameter, ...oracle }));
  return { points, beginning: keyOf(w) };
}

describe('a step costs the distinct points about which rule and schedule ask', () => {
  const rules = formEntries.filter(({ form }) => !form.method);
  const watching = schedules.filter(({ text }) => /\bf\b/.test(text));

  test('one schedule watches f', () => {
    expect(watching.map(({ id }) => id)).toEqual(['reduce-on-plateau']);
  });

  test.each(rules)('$name', ({ form: { text } }) => {
    const { points, beginning } = asked(text);
    const costWith = (chain: ReturnType<typeof chained> | undefined): number =>
      must(assemble(entry('x^2 + y^4', text, [1, 1], chain && { schedule: chain }))).costPerStep;
    expect(costWith(undefined)).toBe(points.size);
    for (const schedule of schedules) {
      const all = watching.includes(schedule) ? new Set([...points, beginning]) : points;
      expect(costWith(chained([schedule.text, Infinity]))).toBe(all.size);
      expect(costWith(chained(['η = η0', 5], [schedule.text, Infinity]))).toBe(all.size);
    }
  });
});

test('a budget in evaluations pays for what a schedule watches', () => {
  const nesterov = formEntries.find(({ name }) => name === 'nesterov.velocity')!.form.text;
  const plateau = schedules.find(({ id }) => id === 'reduce-on-plateau')!.text;
  const budget = { kind: 'cost', amount: 100 } as const;
  expect(run(entry('x^2', nesterov, [1], { budget })).rows).toBe(101);
  expect(run(entry('x^2', nesterov, [1], { budget, schedule: chained([plateau, Infinity]) })).rows).toBe(51);
});
