import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt } from '../../../src/experiment/link/refusal';
import { packTexts, unpackTexts } from '../../../src/experiment/link/texts';
import { MOST_UNPACKED } from '../../../src/experiment/limits';
import { runs } from '../../runs';

const codeOf = async (packed: string): Promise<string> => {
  const result = await attempt(() => unpackTexts(packed));
  return result.ok ? 'ok' : result.error.code;
};

test('packed texts come back as they were, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), async (texts) => {
      const packed = await packTexts(texts);
      expect(packed).toMatch(/^[\w-]*$/);
      expect(await unpackTexts(packed)).toEqual(texts);
    }),
    { numRuns: runs(200) },
  );
});

test('a lone half of a surrogate pair comes back too', async () => {
  expect(await unpackTexts(await packTexts(['\ud800']))).toEqual(['\ud800']);
});

describe('damage is noticed', () => {
  const texts = ['f = (1 - x)^2 + 100 (y - x^2)^2', 'η = 0.1\nw = w - η g'];

  test('in any letter', async () => {
    const packed = await packTexts(texts);
    for (let at = 0; at < packed.length; at++) {
      const letter = packed[at] === 'A' ? 'B' : 'A';
      const changed = `${packed.slice(0, at)}${letter}${packed.slice(at + 1)}`;
      const result = await attempt(() => unpackTexts(changed));
      expect(result.ok ? result.value : texts, `letter ${at}`).toEqual(texts);
    }
  });

  test('by a cut at any length', async () => {
    const packed = await packTexts(texts);
    for (let length = 0; length < packed.length; length++)
      expect(await codeOf(packed.slice(0, length)), `cut at ${length}`).toBe('damaged-texts');
  });

  test.each(['', 'A', 'AAAA', 'AAAAAAAA', 'ä', 'AAAA AAAA', 'AAAA+/=='])('in %j', async (packed) => {
    expect(await codeOf(packed)).toBe('damaged-texts');
  });
});

describe('limits', () => {
  test('unpacking ends at the cap, however much would follow', async () => {
    const bomb = await packTexts(['0'.repeat(MOST_UNPACKED * 40)]);
    expect(bomb.length).toBeLessThan(16_384);
    expect(await codeOf(bomb)).toBe('inflated-too-large');
  });

  test('up to the cap, texts are opened', async () => {
    const text = '0'.repeat(MOST_UNPACKED - 4);
    expect(await unpackTexts(await packTexts([text]))).toEqual([text]);
    expect(await codeOf(await packTexts([`${text}0`]))).toBe('inflated-too-large');
  });
});
