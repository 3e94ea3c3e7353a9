import { describe, expect, test } from 'vitest';
import { deviation } from '../catalog/alone';
import { evaluatorOf } from '../catalog/surface';
import { readJson, referencePath } from '../reference/fixture';
import { parseSurface } from '../../src/notation/parse';
import { accepted } from './trees';

interface Reference {
  readonly formula: string;
  readonly vectors: readonly { readonly x: number; readonly y: number; readonly f: number }[];
}

const { objectives } = readJson<{ readonly objectives: Readonly<Record<string, Reference>> }>(
  referencePath('OBJECTIVE_VECTORS', 'reference/objectives.json'),
);

/** What must be written otherwise, since readers differ about it, and how. */
const edits: ReadonlyMap<string, readonly (readonly [from: string, to: string])[]> = new Map([
  // a/b c: the reference means (a/b) c.
  [
    'branin',
    [
      ['5.1/(4pi^2) x^2', '(5.1/(4pi^2)) x^2'],
      ['5/pi x', '(5/pi) x'],
    ],
  ],
  // cos 2 pi x: the reference means cos(2 pi x).
  [
    'ackley',
    [
      ['cos 2 pi x', 'cos(2 pi x)'],
      ['cos 2 pi y', 'cos(2 pi y)'],
    ],
  ],
  // The reference defines its auxiliary wi in words behind the formula, and calls the coordinates xi.
  [
    'levy',
    [
      ['sin^2(pi w1)', 'w1 = 1+(x-1)/4\nw2 = 1+(y-1)/4\nf = sin^2(pi w1)'],
      [', wi = 1+(xi-1)/4', ''],
    ],
  ],
]);

describe.each(Object.entries(objectives))(
  'the formula of %s, as the reference prints it',
  (id, { formula, vectors }) => {
    const source = (edits.get(id) ?? []).reduce((text, [from, to]) => text.replace(from, to), formula);

    test('has the values of the reference', () => {
      const surface = evaluatorOf(accepted(parseSurface(source), source));
      const worst = vectors.map(({ x, y, f }) => deviation(f, surface.value([x, y])));
      expect(worst.length).toBeGreaterThan(0);
      expect(Math.max(...worst)).toBeLessThanOrEqual(1e-12);
    });

    test(`is ${edits.has(id) ? 'refused' : 'read'} unedited`, () => {
      expect(parseSurface(formula).ok).toBe(!edits.has(id));
    });
  },
);
