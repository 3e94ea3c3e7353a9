import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ink } from '../../src/paint/ink';
import { placeLabels, headRect, type NamedHead } from '../../src/paint/labels';
import {
  findPlace,
  isFree,
  keepPlace,
  overlap,
  rectAt,
  type Anchor,
  type Ground,
} from '../../src/paint/places';

const canvas = { width: 742, height: 612 };
const blank: Ink = { columns: 186, rows: 153, cells: new Uint8Array(186 * 153) };
const groundOf = (...taken: Ground['taken']): Ground => ({ canvas, taken, ink: () => blank });
const anchorAt = (x: number, y: number): Anchor => ({
  at: { x, y },
  radius: 6.5,
  first: 0,
  gaps: [6, 14, 22, 40],
});
const name = { width: 60, height: 18 };

describe('a word', () => {
  test('stands on the first side where it can', () => {
    const place = findPlace(anchorAt(300, 300), name, groundOf())!;
    expect(rectAt(anchorAt(300, 300), place, name)).toEqual({ x: 312.5, y: 291, width: 60, height: 18 });
  });

  test('stays on the canvas', () => {
    const place = findPlace(anchorAt(730, 300), name, groundOf())!;
    expect(rectAt(anchorAt(730, 300), place, name).x + 60).toBeLessThanOrEqual(738);
  });

  test('goes round what is taken, and to no place where everything is', () => {
    const right = { x: 310, y: 280, width: 100, height: 40 };
    const place = findPlace(anchorAt(300, 300), name, groundOf(right))!;
    expect(overlap(rectAt(anchorAt(300, 300), place, name), right)).toBe(false);
    expect(findPlace(anchorAt(300, 300), name, groundOf({ x: 0, y: 0, ...canvas }))).toBeNull();
  });

  test('keeps clear of ink if it need not go far', () => {
    const inked: Ink = { ...blank, cells: blank.cells.slice() };
    for (let i = 76; i < 110; i++) inked.cells[75 * 186 + i] = 1;
    const place = findPlace(anchorAt(300, 300), name, { ...groundOf(), ink: () => inked })!;
    expect(place.dy).not.toBe(0);
    expect(place.gap).toBe(6);
  });

  test('keeps its place as long as it is free', () => {
    const anchor = anchorAt(300, 300);
    const below = { dx: 0, dy: 40, gap: 22 };
    expect(keepPlace(anchor, name, groundOf(), below)).toBe(below);
    const taken = { x: 290, y: 330, width: 20, height: 20 };
    expect(keepPlace(anchor, name, groundOf(taken), below)).toEqual(findPlace(anchor, name, groundOf(taken)));
  });
});

const heads: fc.Arbitrary<NamedHead[]> = fc
  .array(
    fc.record({
      at: fc.record({ x: fc.integer({ min: 8, max: 734 }), y: fc.integer({ min: 8, max: 604 }) }),
      width: fc.integer({ min: 20, max: 150 }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ at, width }, racer) => ({
      racer,
      at,
      radius: 6.5,
      size: { width, height: 18 },
      rank: racer + 1,
      selected: racer === 0,
      kind: 'marker' as const,
    })),
  );
const around = (list: readonly NamedHead[]) =>
  groundOf({ x: 0, y: 0, width: 40, height: 612 }, ...list.map(headRect));

describe('names of heads', () => {
  test('cover no head, no other name and nothing that is taken', () =>
    fc.assert(
      fc.property(heads, (list) => {
        const ground = around(list);
        const labels = placeLabels(list, ground, []);
        labels.forEach(({ rect }, n) => {
          for (const other of labels.slice(n + 1)) expect(overlap(rect, other.rect)).toBe(false);
          for (const taken of ground.taken) expect(overlap(rect, taken)).toBe(false);
        });
        const named = labels.flatMap(({ racers }) => racers);
        expect(new Set(named).size).toBe(named.length);
      }),
    ));

  test('hold their places while heads move a little', () =>
    fc.assert(
      fc.property(heads, fc.integer({ min: -3, max: 3 }), (list, step) => {
        const before = placeLabels(list, around(list), []);
        const moved = list.map((head) => ({ ...head, at: { x: head.at.x + step, y: head.at.y } }));
        const after = placeLabels(moved, around(moved), before);
        for (const label of before) {
          const now = after.find(({ racers }) => racers.join() === label.racers.join());
          if (!now || now.place === label.place) continue;
          const [only, ...more] = label.racers;
          if (more.length > 0) continue;
          const head = moved.find(({ racer }) => racer === only)!;
          const anchor: Anchor = { at: head.at, radius: head.radius, first: 0, gaps: [] };
          const others = after.filter((it) => it !== now).map(({ rect }) => rect);
          const ground = { ...around(moved), taken: [...around(moved).taken, ...others] };
          expect(isFree(anchor, label.place, head.size, ground)).toBe(false);
        }
      }),
    ));

  const crowd = (distance: number): NamedHead[] =>
    [2, 0, 1].map((rank, racer) => ({
      racer,
      at: { x: 300 + distance * racer, y: 300 },
      radius: 6.5,
      size: { width: 50, height: 18 },
      rank,
      selected: false,
      kind: 'marker',
    }));

  test('of three heads within three radii share a call-out, in rank order', () => {
    const labels = placeLabels(crowd(19), around(crowd(19)), []);
    expect(labels.map(({ racers }) => racers)).toEqual([[1, 2, 0]]);
    expect(labels[0]!.rect).toMatchObject({ width: 26 + 50 + 12, height: 3 * 19 + 12 });
    expect(labels[0]!.leader).not.toBeNull();
  });

  test('of heads farther apart do not, unless they already did', () => {
    expect(placeLabels(crowd(22), around(crowd(22)), [])).toHaveLength(3);
    const together = placeLabels(crowd(19), around(crowd(19)), []);
    expect(placeLabels(crowd(22), around(crowd(22)), together)).toHaveLength(1);
    expect(placeLabels(crowd(27), around(crowd(27)), together)).toHaveLength(3);
  });

  test('of arrows are never in a call-out', () => {
    const arrows = crowd(12).map((head) => ({ ...head, kind: 'arrow' as const }));
    expect(placeLabels(arrows, around(arrows), []).every(({ racers }) => racers.length === 1)).toBe(true);
  });
});
