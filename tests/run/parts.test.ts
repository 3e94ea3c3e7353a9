import { describe, expect, test } from 'vitest';
import type { Racer } from '../../src/experiment/experiment';
import { lineUp } from '../../src/experiment/lineup';
import { type Part, partsOf } from '../../src/run/parts';
import { replay } from '../../src/run/replay';
import { runToEnd } from '../../src/run/run';
import { readEntry } from '../../src/run/spec';
import { experimentOf, form, surface } from '../catalog/alone';
import { formEntries } from '../catalog/forms';
import { entry, must, run } from './entries';

const rules = formEntries.filter(({ form: { method } }) => !method);

const sumOf = (parts: readonly Part[], n: number): number[] =>
  Array.from({ length: n }, (_, i) => parts.reduce((sum, { vector }) => sum + vector[i]!, 0));

function replayed(optimizer: Racer['optimizer'], eta: number) {
  const solo = { objective: surface('himmelblau'), start: [-1, 2], steps: 60, noise: 0.1, optimizer };
  const [runner] = must(lineUp(experimentOf({ ...solo, parameters: { eta }, decay: 0.01 }))).runners;
  const one = must(readEntry(runner!.spec));
  return { text: one.rule.text, again: must(replay(one, must(runToEnd(one)))) };
}

describe.each(rules)('the parts of a step of $name', ({ optimizer, form: { id } }) => {
  test('add up to the step', () => {
    const { text, again } = replayed(form(optimizer.id, id), optimizer.bowlRate / 10);
    for (const step of [1, 2, 3, 17, 50]) {
      const update = again.at(step);
      const parts = partsOf(text, update);
      const moved = update.led.map((value, i) => value - update.before.w[i]!);
      const size = Math.max(1, ...parts.flatMap(({ vector }) => vector.map(Math.abs)));
      sumOf(parts, 2).forEach((sum, i) => expect(Math.abs(sum - moved[i]!) / size).toBeLessThan(1e-12));
    }
  });
});

describe('a step is taken apart', () => {
  const parts = (rule: string, step: number) => {
    const one = entry('x^2', rule, [1]);
    return partsOf(one.rule.text, must(replay(one, run(one))).at(step)).map(({ source, vector }) => [
      source.kind === 'memory' ? source.name : source.kind,
      Number(vector[0]!.toPrecision(12)),
    ]);
  };
  test('into the gradient and what was remembered, through the line that joins them', () => {
    const momentum = 'η = 0.1\nβ = 0.5\nv = β v - η g\nw = w + v';
    expect(parts(momentum, 1)).toEqual([['gradient', -0.2]]);
    // w = 0.8, v = -0.2: the ball rolls on by -0.1 and is pushed by -0.16.
    expect(parts(momentum, 2)).toEqual([
      ['v', -0.1],
      ['gradient', -0.16],
    ]);
  });
  test('through a quotient, whatever it is divided by', () => {
    const adam = 'm = 0.5 m + 0.5 g\nv = 0.5 v + 0.5 g^2\nw = w - 0.1 m / sqrt(v)';
    const [first, second] = parts(adam, 2);
    expect([first![0], second![0]]).toEqual(['m', 'gradient']);
  });
  test('into a decay of the position', () => {
    expect(parts('w = w - 0.1 (g + 0.5 w)', 1)).toEqual([
      ['position', -0.05],
      ['gradient', -0.2],
    ]);
  });
  test('with a look ahead as a gradient', () => {
    expect(parts('w = w - 0.1 grad(w - 0.1 g)', 1)).toEqual([['gradient', -0.16]]);
  });
  test('of a sign into the gradient, if it is all that was read', () => {
    expect(parts('w = w - 0.1 sign(g)', 1)).toEqual([['gradient', -0.1]]);
  });
});

test('a part names the lines that read it: where it was asked for, not where it is only passed on', () => {
  const lines = (rule: string) => {
    const one = entry('x^2', rule, [1]);
    const parts = partsOf(one.rule.text, must(replay(one, run(one))).at(2));
    return parts.map(({ source, lines: read }) => [source.kind, read]);
  };
  expect(lines('m = 0.5 m + 0.5 g\nv = 0.5 v + 0.5 g^2\nn = m / 2\nw = w - 0.1 n / sqrt(v)')).toEqual([
    ['memory', [0]],
    ['gradient', [0]],
  ]);
  // Nesterov's step reads the gradient twice.
  expect(lines('v = 0.9 v - 0.1 g\nw = w + 0.9 v - 0.1 g')).toEqual([
    ['memory', [0]],
    ['gradient', [0, 1]],
  ]);
});
