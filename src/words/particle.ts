/**
 * Korean particles have two shapes, chosen by the last sound of the word before them as it is read aloud: 모멘텀은 but
 * 네스테로프는, 0.08을 (팔) but 0.05를 (오).
 */

/** A particle, named by its shape after a consonant. */
export type Particle = '은' | '이' | '을' | '과' | '으로' | '이라는';

const AFTER_VOWEL: Readonly<Record<Particle, string>> = {
  은: '는',
  이: '가',
  을: '를',
  과: '와',
  으로: '로',
  이라는: '라는',
};

/** How a word ends when read aloud. After ㄹ, 으로 loses its 으 as after a vowel. */
type Ending = 'vowel' | 'rieul' | 'consonant';

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;

/** 영 일 이 삼 사 오 육 칠 팔 구; a number that ends in zeros ends in 십, 백, 천, 만 or 억, which end alike. */
const DIGITS: readonly Ending[] = [
  'consonant',
  'rieul',
  'vowel',
  'consonant',
  'vowel',
  'vowel',
  'consonant',
  'rieul',
  'rieul',
  'vowel',
];

/** Names of Latin letters that end in a consonant: 엘, 엠, 엔, 알. */
const LETTERS: ReadonlyMap<string, Ending> = new Map([
  ['L', 'rieul'],
  ['M', 'consonant'],
  ['N', 'consonant'],
  ['R', 'rieul'],
]);

/** Last letters that close a syllable when a Latin word is read in Korean: Adam 아담, RMSprop 알엠에스프롭. */
const CLOSING: ReadonlyMap<string, Ending> = new Map([
  ['l', 'rieul'],
  ...Array.from('mnpbkct', (letter): [string, Ending] => [letter, 'consonant']),
]);

/** 엡실론, 입실론, 오미크론; all other Greek letters end in a vowel. */
const GREEK_CONSONANTS = new Set('εϵυο');

/** A power is read with 승 behind its exponent. */
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]$/u;

function endingOf(word: string): Ending {
  const spoken = word.replace(/[^\p{L}\p{N}%∞]+$/u, '');
  if (SUPERSCRIPT.test(spoken)) return 'consonant';
  const letters = spoken.normalize('NFKC');
  const last = letters.at(-1) ?? '';
  const code = last.codePointAt(0) ?? 0;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) {
    const final = (code - HANGUL_FIRST) % FINALS;
    return final === 0 ? 'vowel' : final === FINAL_RIEUL ? 'rieul' : 'consonant';
  }
  if (/\d/.test(last)) return DIGITS[Number(last)]!;
  if (GREEK_CONSONANTS.has(last)) return 'consonant';
  return (isSpelledOut(letters) ? LETTERS.get(last.toUpperCase()) : latinEnding(letters)) ?? 'vowel';
}

/** Capitals at the end, and letters that stand alone, are read by their names: GD 지디, AdamW 아담더블유. */
const isSpelledOut = (word: string): boolean => /(^|[^\p{L}])\p{L}$|\p{Lu}$/u.test(word);

const latinEnding = (word: string): Ending | undefined =>
  word.endsWith('ng') ? 'consonant' : CLOSING.get(word.at(-1)!);

/** The word with its particle: `withParticle('Adam', '은')` is Adam은, `withParticle('η', '을')` is η를. */
export const withParticle = (word: string, particle: Particle): string => word + shapeAfter(word, particle);

/** The same for a word in quotation marks: ‘beta’가. */
export const quotedWith = (word: string | number | undefined, particle: Particle): string =>
  `‘${word}’${shapeAfter(String(word), particle)}`;

function shapeAfter(word: string, particle: Particle): string {
  const ending = endingOf(word);
  const full = ending === 'consonant' || (ending === 'rieul' && particle !== '으로');
  return full ? particle : AFTER_VOWEL[particle];
}
