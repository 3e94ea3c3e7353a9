import { describe, expect, test } from 'vitest';
import type { Ground } from '../../src/run/curvature';
import type { Remark } from '../../src/run/diagnosis';
import { plain } from '../../src/words';
import { whyWords } from '../../src/words/why';
import type { Told } from '../../src/words/why';

const grounds: readonly Ground[] = ['minimum', 'maximum', 'saddle', 'plateau'];

const remarks: readonly Remark[] = [
  ...grounds.flatMap((ground): Remark[] => [
    { kind: 'at', ground },
    { kind: 'at', ground, goal: [3, -2.80512] },
  ]),
  { kind: 'oscillating', period: 12.3456 },
  { kind: 'cycling', period: 2 },
  { kind: 'slow' },
  { kind: 'stalled' },
  { kind: 'cancelled', step: 829_999 },
  { kind: 'left', step: 1234 },
  { kind: 'diverged', step: 7 },
  ...(['start', 'minimum'] as const).map((where): Remark => ({
    kind: 'diverged',
    step: 7,
    because: { eta: 0.05, limit: 0.0123, where },
  })),
];

const told: readonly Told[] = (['still', 'moved-on', 'straight', 'aside', 'level', 'lost'] as const).flatMap(
  (kind) =>
    [true, false].flatMap((worsens) =>
      [undefined, { down: 2, step: 0 }, { down: 0, step: 0 }].flatMap((ways) =>
        [undefined, 'm'].map((memory): Told => ({
          kind,
          worsens,
          degrees: 80.4,
          scaled: memory === undefined,
          down: [0, 1],
          step: [1, 0],
          ...(ways && { ways }),
          ...(memory !== undefined && { memory }),
        })),
      ),
    ),
);

const isWhole = (sentence: string): boolean =>
  sentence.length > 3 && !/undefined|null|NaN|\[object| {2}/.test(sentence) && /[.?]$/.test(sentence);

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  const words = whyWords[language];
  test('everything that is diagnosed is told in whole sentences', () => {
    expect(remarks.map((one) => plain(words.remark(one))).filter((sentence) => !isWhole(sentence))).toEqual(
      [],
    );
  });
  test('so is every surprise, with its angle where it goes aside', () => {
    const sentences = told.map((one) => plain(words.insight(one)));
    expect(sentences.filter((sentence) => !isWhole(sentence))).toEqual([]);
    for (const [i, one] of told.entries()) expect(sentences[i]!.includes('80°')).toBe(one.kind === 'aside');
  });
  test('a sentence beside a slider has twelve words at most', () => {
    const { below, beyond, elsewhere } = words.limit;
    for (const says of [below(0.078), beyond(0.078), elsewhere(0.078), words.limit.sized]) {
      expect(says.split(' ').length).toBeLessThanOrEqual(12);
      expect(isWhole(says)).toBe(true);
    }
  });
});

test('a divergence is told with its reason, by how much η is too large', () => {
  const cause: Remark = { kind: 'diverged', step: 7, because: { eta: 0.05, limit: 0.0123, where: 'start' } };
  expect(plain(whyWords.en.remark(cause))).toBe(
    'It diverged at step 7: η = 0.05 is 4.1 times what the curvature at the start allows (0.0123).',
  );
  expect(plain(whyWords.ko.remark(cause))).toBe(
    '7번째 스텝에서 발산했습니다. η = 0.05는 시작점의 곡률이 견디는 0.0123의 4.1배입니다.',
  );
});

test('which minimum it is at is told by its place, as no flag on the map has a number', () => {
  const at: Remark = { kind: 'at', ground: 'minimum', goal: [-2.80512, 3.13131] };
  expect(plain(whyWords.en.remark(at))).toBe('It is at the minimum (−2.81, 3.13).');
  expect(plain(whyWords.ko.remark(at))).toBe('최소점 (−2.81, 3.13)에 있습니다.');
  const top: Remark = { kind: 'at', ground: 'maximum', goal: [0, 1234.5, 1e-9, -0.5, 7] };
  expect(plain(whyWords.en.remark(top))).toBe('It is at the maximum (0, 1230, 10⁻⁹, −0.5, …).');
});
