import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera, Point } from '../../src/paint/camera';
import type { SceneTrials } from '../../src/paint/scene';
import { joinTrials, markTrials } from '../../src/paint/trials';
import { recorder } from './recorder';

const camera: Camera = { cx: 0, cy: 0, scaleX: 100, scaleY: 100, width: 742, height: 612 };
const ink = { colour: 'red', casing: 'white' };

function painted(shape: SceneTrials['shape'], places: readonly (readonly [number, number])[]) {
  const { ctx, coordinates, strokes } = recorder();
  const points = places.map(([x, y]): Point => ({ x, y }));
  joinTrials(ctx, { shape, points }, camera, ink);
  markTrials(ctx, { shape, points }, camera, ink);
  // A dot takes two numbers and a line four; dots are outlined after all lines.
  const dots = strokes.filter(({ style }) => style === ink.colour).length - 1;
  return { dots, lines: (coordinates.length - 2 * dots) / 4, coordinates, strokes };
}

const corners = [
  [0, 0],
  [1, 0],
  [0, 1],
  [-1, -1],
] as const;

describe('what a step tried', () => {
  test('of a search is joined in order', () =>
    expect(painted('search', corners)).toMatchObject({ dots: 4, lines: 3 }));

  test('of a simplex is joined each to every other', () => {
    expect(painted('simplex', corners.slice(0, 3))).toMatchObject({ dots: 3, lines: 3 });
    expect(painted('simplex', corners)).toMatchObject({ dots: 4, lines: 6 });
  });

  test('is a hairline in the racer’s colour within its casing', () => {
    const [casing, line] = painted('search', corners).strokes;
    expect(casing).toMatchObject({ style: 'white', width: 3.5 });
    expect(line).toMatchObject({ style: 'red', width: 1 });
  });

  test('is cut at the edge, and left out where it is no place', () => {
    const { dots, lines } = painted('search', [
      [0, 0],
      [500, 0],
      [NaN, 0],
      [0, Infinity],
    ]);
    expect([dots, lines]).toEqual([1, 1]);
  });

  test('never reaches the canvas beyond 1e5 px', () => {
    const anywhere = fc.oneof(fc.double({ min: -4, max: 4 }), fc.double());
    fc.assert(
      fc.property(
        fc.constantFrom('search' as const, 'simplex' as const),
        fc.array(fc.tuple(anywhere, anywhere), { maxLength: 8 }),
        (shape, places) => {
          expect(painted(shape, places).coordinates.every((value) => Math.abs(value) < 1e5)).toBe(true);
        },
      ),
    );
  });
});
