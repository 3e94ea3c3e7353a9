import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedWith, withParticle } from '../../src/words/particle';
import { runs } from '../runs';

describe('withParticle', () => {
  test.each([
    ['모멘텀', '은', '모멘텀은'],
    ['네스테로프', '은', '네스테로프는'],
    ['경사하강법', '이', '경사하강법이'],
    ['Adam', '은', 'Adam은'],
    ['AdaGrad', '은', 'AdaGrad는'],
    ['RMSprop', '이', 'RMSprop이'],
    ['GD', '이', 'GD가'],
    ['AdamW', '을', 'AdamW를'],
    ['AMSGrad', '을', 'AMSGrad를'],
    ['Adamax', '과', 'Adamax와'],
    ['PyTorch', '과', 'PyTorch와'],
    ['HTML', '으로', 'HTML로'],
    ['0.08', '을', '0.08을'],
    ['0.05', '을', '0.05를'],
    ['0.01', '으로', '0.01로'],
    ['0.3', '으로', '0.3으로'],
    ['10', '으로', '10으로'],
    ['2.6·10⁻⁵', '을', '2.6·10⁻⁵을'],
    ['β₁', '을', 'β₁을'],
    ['η', '을', 'η를'],
    ['ε', '을', 'ε을'],
    ['x', '이', 'x가'],
    ['n', '이', 'n이'],
    ['길', '으로', '길로'],
    ['길', '을', '길을'],
    ['적응형 (2)', '은', '적응형 (2)는'],
    ['beta', '이라는', 'beta라는'],
    ['', '은', '는'],
  ] as const)('%s + %s = %s', (word, particle, expected) =>
    expect(withParticle(word, particle)).toBe(expected),
  );

  test('agrees with the letters of a syllable, taken apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const syllable = String.fromCodePoint(code);
        const isClosed = syllable.normalize('NFD').length === 3;
        expect(withParticle(syllable, '을')).toBe(syllable + (isClosed ? '을' : '를'));
      }),
      { numRuns: runs(1_000) },
    );
  });

  test('a number takes the particle of its reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        const [digits, read] = [String(value), readAloud(value)];
        for (const particle of ['은', '을', '으로'] as const) {
          const [behindDigits, behindWords] = [withParticle(digits, particle), withParticle(read, particle)];
          expect(behindDigits.slice(digits.length)).toBe(behindWords.slice(read.length));
        }
      }),
      { numRuns: runs(1_000) },
    );
  });
});

test('a quotation mark does not hide the word', () => {
  expect(quotedWith('beta', '이')).toBe('‘beta’가');
  expect(quotedWith(10, '은')).toBe('‘10’은');
});

/** A whole number below 10⁸ as it is read in Korean. */
function readAloud(value: number): string {
  if (value === 0) return '영';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  return (high > 0 ? `${thousands(high)}만` : '') + thousands(low);
}

const thousands = (value: number): string =>
  Array.from(String(value).padStart(4, '0'), (digit, i) =>
    digit === '0'
      ? ''
      : ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'][Number(digit)]! +
        ['천', '백', '십', ''][i]!,
  ).join('');
