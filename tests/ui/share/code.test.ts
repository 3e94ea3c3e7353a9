import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { type Code, codeOf, MARGIN } from '../../../src/ui/share/code';
import { fixtures } from '../../experiment/link/given-out';

/** Px from side to side of a square. */
const SCALE = 4;

/** A code as a camera would see it: dark on white, with its margin. */
function photographed({ size, path }: Code) {
  const width = (size + 2 * MARGIN) * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    for (let row = 0; row < SCALE; row++) {
      const from = ((Number(y) + MARGIN) * SCALE + row) * width + (Number(x) + MARGIN) * SCALE;
      for (let i = from; i < from + Number(length) * SCALE; i++) pixels.fill(0, 4 * i, 4 * i + 3);
    }
  return { pixels, width };
}

function read(code: Code): string | undefined {
  const { pixels, width } = photographed(code);
  return jsQR(pixels, width, width)?.data;
}

const ADDRESS = 'https://ravine.example/page/#';

describe('a code', () => {
  test('is read back as the link that it was made from', () => {
    const links = fixtures.map(({ link }) => ADDRESS + link);
    const coded = links.flatMap((link) => {
      const code = codeOf(link);
      return code ? [{ link, code }] : [];
    });
    expect(coded.length).toBeGreaterThan(30);
    expect(coded.map(({ code }) => read(code))).toEqual(coded.map(({ link }) => link));
  });

  test.each([1, 50, 200, 400, 600])(
    'of %i characters is no finer than a phone reads across a hall',
    (length) => {
      const text = ADDRESS + 'x'.repeat(length);
      const code = codeOf(text)!;
      expect(code.size).toBeLessThanOrEqual(97);
      expect(read(code)).toBe(text);
    },
  );

  test('is none where it would be finer than that', () => {
    expect(codeOf(ADDRESS + 'x'.repeat(700))).toBeNull();
  });
});
