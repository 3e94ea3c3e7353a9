import { optimizerById } from '../../src/catalog/known';
import { describe, expect, test } from 'vitest';
import { parseSurface } from '../../src/notation/parse';
import { at, deviation, furthest } from '../catalog/alone';
import { accepted, evaluatorOf, gradientOf } from '../catalog/surface';
import { readNotes } from './fixture';
import { runOnData } from './on-data';

/** The model of notes 000 on data columns X and Y. */
const gabor = `u = φ0 + 0.06 φ1 X
model = sin(u) exp(-u^2 / 32)
f(φ0, φ1) = sum((model - Y)^2)`;

interface DataSet {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly gradient_vectors: readonly {
    readonly phi: readonly [number, number];
    readonly loss: number;
    readonly grad: readonly [number, number];
  }[];
  readonly loss_grid: {
    readonly phi0: readonly number[];
    readonly phi1: readonly number[];
    readonly loss: readonly (readonly number[])[];
  };
  readonly batch_indices: readonly (readonly number[])[];
  readonly start: readonly [number, number];
  readonly alpha: number;
  readonly beta: number;
  readonly steps: number;
  readonly runs: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
  readonly sensitivity: Readonly<Record<string, number>>;
}

/** The notes' names for a rule, and ours. */
const rules = new Map([
  ['sgd', ['gd', 'plain']],
  ['gd', ['gd', 'plain']],
  ['momentum_ema', ['momentum', 'ema']],
  ['nesterov_document', ['nesterov', 'notes']],
  ['nesterov_ema', ['nesterov', 'notes-fair']],
] as const);

const textOf = (name: string): string => {
  const [id, formId] = rules.get(name as 'sgd') ?? [];
  const text = optimizerById.get(id ?? '')?.forms.find((form) => form.id === formId)?.text;
  if (text === undefined) throw new Error(`no rule is named ${name}`);
  return text;
};

/** A run's name says its rule and, for a full batch, its rate. */
function settingsOf(name: string, { alpha, batch_indices }: DataSet) {
  const full = /^full_batch_(.+)_lr([\d.]+)$/.exec(name);
  return full
    ? { rule: textOf(full[1]!), eta: Number(full[2]) }
    : { rule: textOf(name), eta: alpha, batches: batch_indices };
}

const notes = readNotes<Readonly<Record<'data12' | 'data30', DataSet>>>('seed000_gabor');
const sets = (['data12', 'data30'] as const).map((name) => ({ name, set: notes[name] }));

describe.each(sets)('Gabor model on $name', ({ set }) => {
  const columns = [Float64Array.from(set.x), Float64Array.from(set.y)];
  const surface = evaluatorOf(accepted(parseSurface(gabor)), {}, columns);

  test('loss and gradient', () => {
    expect(set.gradient_vectors).toHaveLength(20);
    for (const { phi, loss, grad } of set.gradient_vectors) {
      expect(deviation(loss, surface.value(phi))).toBeLessThanOrEqual(1e-13);
      expect(furthest(grad, gradientOf(surface, phi))).toBeLessThanOrEqual(1e-12);
    }
  });

  test('loss over the plotted box', () => {
    const { phi0, phi1, loss } = set.loss_grid;
    const off = loss.flatMap((line, i) =>
      line.map((expected, j) => deviation(expected, surface.value([phi0[j]!, phi1[i]!]))),
    );
    expect(off).toHaveLength(400);
    expect(Math.max(...off)).toBeLessThanOrEqual(1e-13);
  });

  test.each(Object.keys(set.runs))('%s', (name) => {
    const { rule, eta, batches } = settingsOf(name, set);
    const trajectory = runOnData({
      surface: gabor,
      rule,
      parameters: { eta, beta: set.beta },
      x: set.x,
      y: set.y,
      start: set.start,
      steps: set.steps,
      ...(batches && { batches }),
    });
    const rows = set.runs[name]!;
    expect(trajectory.rows).toBe(rows.length);
    const off = rows.map((row, k) => furthest(row, [...at(trajectory, k), trajectory.f[k]!]));
    // The file: agreement is about the sensitivity times 1e-15.
    expect(Math.max(...off)).toBeLessThanOrEqual(Math.max(1e-13, 10 * set.sensitivity[name]! * 1e-15));
  });
});
