import { array, assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { figureLayout, filmLayout, shortened, wrapped } from '../../src/export/layout';
import { runs } from '../runs';

const widthOf = (text: string) => 7 * text.length;
const texts = array(string({ minLength: 1 }).map((word) => word.replaceAll(' ', '_'))).map((words) =>
  words.join(' '),
);

test('broken into lines, a text keeps all its letters and every line its width', () => {
  assert(
    property(texts, integer({ min: 7, max: 400 }), (text, width) => {
      const lines = wrapped(text, width, widthOf);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
    { numRuns: runs(200) },
  );
});

test('shortened, a text keeps its width', () => {
  expect(shortened('Momentum', 56, widthOf)).toBe('Momentum');
  expect(shortened('Momentum', 55, widthOf)).toBe('Moment…');
});

test('nothing in a layout stands on anything else, or beyond its edge', () => {
  const caption = { settings: ['a b c', 'd e f'], link: 'x'.repeat(400) };
  for (const layout of [figureLayout(caption, widthOf), filmLayout('wide'), filmLayout('square')]) {
    const { map, head, column, progress, caption: lines } = layout;
    const parts = [map, head, column, progress, lines?.at].filter((part) => part !== undefined);
    expect(parts.length).toBeGreaterThan(2);
    for (const [n, a] of parts.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(layout.width);
      expect(a.y + a.height).toBeLessThanOrEqual(layout.height);
      for (const b of parts.slice(n + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x;
        expect(apart || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
      }
    }
  }
});

test('a link that nobody would copy off paper is not printed', () => {
  const lines = (link: string) => figureLayout({ settings: ['s'], link }, widthOf).caption!.link;
  expect(lines('x'.repeat(500)).join('')).toBe('x'.repeat(500));
  expect(lines('x'.repeat(2000))).toEqual([]);
});
