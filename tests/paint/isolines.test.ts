import { describe, expect, test } from 'vitest';
import { isolines, transferables, type Polylines } from '../../src/paint/isolines';
import type { Level } from '../../src/paint/tone';

const level = (value: number): Level => ({ value, label: String(value), rank: 'whole' });
const extent = { columns: 80, rows: 60 };
const sampled = (f: (i: number, j: number) => number) =>
  Float64Array.from({ length: 80 * 60 }, (_, n) => f((n % 80) + 0.5, Math.floor(n / 80) + 0.5));
const linesOf = ({ points, offsets }: Polylines): [number, number][][] =>
  Array.from({ length: offsets.length - 1 }, (_, n) =>
    Array.from({ length: offsets[n + 1]! - offsets[n]! }, (_, i): [number, number] => [
      points[2 * (offsets[n]! + i)]!,
      points[2 * (offsets[n]! + i) + 1]!,
    ]),
  );
const distance = (x: number, y: number) => Math.hypot(x - 40, y - 30);

describe('a cone', () => {
  const cone = sampled(distance);

  test('has circles, each where it belongs', () => {
    const { lines, levelOf } = isolines(cone, extent, [level(10), level(20)]);
    expect([...levelOf]).toEqual([0, 1]);
    linesOf(lines).forEach((line, n) => {
      for (const [x, y] of line) expect(Math.abs(distance(x, y) - [10, 20][n]!)).toBeLessThan(0.02);
      expect(line.at(-1)).toEqual(line[0]);
    });
  });

  test('has open arcs where a circle leaves the field, and none along its frame', () => {
    const lines = linesOf(isolines(cone, extent, [level(35)]).lines);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line.at(-1)).not.toEqual(line[0]);
      for (const [x, y] of line) expect(Math.abs(distance(x, y) - 35)).toBeLessThan(0.02);
    }
  });
});

describe('a field with a hole', () => {
  const undefinedAt = (x: number) => x < 30;
  const field = sampled((x, y) => (undefinedAt(x) ? NaN : distance(x, y)));
  const { lines, undefinedGround, undefinedEdge } = isolines(field, extent, [level(15), level(2)]);

  test('keeps contours to their true place', () => {
    const all = linesOf(lines);
    expect(all).toHaveLength(2);
    for (const [x, y] of all[0]!) expect(Math.abs(distance(x, y) - 15)).toBeLessThan(0.02);
    expect(Math.min(...all[0]!.map(([x]) => x))).toBeGreaterThan(30);
  });

  test('bounds the hole, along the frame too, and draws its edge only inside', () => {
    const [ring] = linesOf(undefinedGround);
    expect(ring!.some(([x]) => x === 0)).toBe(true);
    const [edge, ...others] = linesOf(undefinedEdge);
    expect(others).toEqual([]);
    for (const [x] of edge!) expect(Math.abs(x - 30)).toBeLessThan(1);
    expect(Math.max(...edge!.map(([, y]) => y)) - Math.min(...edge!.map(([, y]) => y))).toBeGreaterThan(55);
  });

  test.each([Infinity, -Infinity])('%d counts as no value', (value) => {
    const other = sampled((x, y) => (undefinedAt(x) ? value : distance(x, y)));
    expect(isolines(other, extent, [level(15), level(2)])).toEqual({
      ...isolines(field, extent, [level(15), level(2)]),
    });
  });
});

test('a field without any value is one undefined ground', () => {
  const { lines, undefinedGround } = isolines(
    sampled(() => NaN),
    extent,
    [level(1)],
  );
  expect(lines.points).toHaveLength(0);
  expect(linesOf(undefinedGround)).toHaveLength(1);
});

test('all buffers can be transferred', () => {
  const drawn = isolines(sampled(distance), extent, [level(10)]);
  const copy = structuredClone(drawn);
  const received = structuredClone(drawn, { transfer: transferables(drawn) });
  expect(received).toEqual(copy);
  expect(drawn.lines.points).toHaveLength(0);
});
