import { describe, expect, test } from 'vitest';
import { gabor } from '../../src/catalog/objectives/gabor';
import { at, deviation, furthest } from '../catalog/alone';
import { gradientOf, surfaceOf } from '../catalog/surface';
import { readNotes } from './fixture';
import { raced } from './raced';

interface DataSet {
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
  readonly best_minimum_in_plotted_box: Readonly<Record<'phi0' | 'phi1' | 'loss', number>>;
  readonly start: readonly [number, number];
  readonly alpha: number;
  readonly beta: number;
  readonly steps: number;
  readonly runs: Readonly<Record<string, readonly (readonly [number, number, number])[]>>;
  readonly sensitivity: Readonly<Record<string, number>>;
}

/** The notes' names for a rule, and what a link says for it at a rate and a β. */
const rules: Readonly<Record<string, (eta: number, beta: number) => string>> = {
  sgd: (eta) => `gd,eta:${eta}`,
  gd: (eta) => `gd,eta:${eta}`,
  momentum_ema: (eta, beta) => `momentum.ema,eta:${eta},beta:${beta}`,
  nesterov_document: (eta, beta) => `nesterov.notes,eta:${eta},beta:${beta}`,
  nesterov_ema: (eta, beta) => `nesterov.notes-fair,eta:${eta},beta:${beta}`,
};

/** A run's name says its rule and, for a full batch, its rate. */
function linkOf(name: string, id: string, { start, steps, alpha, beta }: DataSet): string {
  const full = /^full_batch_(.+)_lr([\d.]+)$/.exec(name);
  const race = full ? rules[full[1]!]!(Number(full[2]), beta) : rules[name]!(alpha, beta);
  const batch = full ? '' : '&batch=stored';
  return `f=gabor&data=${id}&at=${start.join()}&race=${race}&n=${steps}${batch}&v=1`;
}

const notes = readNotes<Readonly<Record<'data12' | 'data30', DataSet>>>('seed000_gabor');
const sets = gabor.data!.map((data) => ({ data, set: notes[data.id === 'gabor12' ? 'data12' : 'data30'] }));

describe.each(sets)('Gabor model on $data.id', ({ data, set }) => {
  const surface = surfaceOf({ ...gabor, data: [data] });

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

  test.each(Object.keys(set.runs))('%s', async (name) => {
    const trajectory = await raced(linkOf(name, data.id, set));
    const rows = set.runs[name]!;
    expect(trajectory.rows).toBe(rows.length);
    const off = rows.map((row, k) => furthest(row, [...at(trajectory, k), trajectory.f[k]!]));
    // The file: agreement is about the sensitivity times 1e-15.
    expect(Math.max(...off)).toBeLessThanOrEqual(Math.max(1e-13, 10 * set.sensitivity[name]! * 1e-15));
  });

  test('the best minimum of the plotted box is the lowest that is declared', () => {
    const { phi0, phi1, loss } = set.best_minimum_in_plotted_box;
    const [best] = gabor.minimaOn!(data);
    // The notes' search stopped where the loss no longer changed.
    expect(furthest([phi0, phi1], best!.at)).toBeLessThanOrEqual(1e-6);
    expect(deviation(loss, best!.f)).toBeLessThanOrEqual(1e-13);
  });
});
