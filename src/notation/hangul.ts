/**
 * What was meant by a word in Hangul: the keys that it was typed with. Korean keyboards (two-set layout) give ㅌ for
 * the key x when the input method is on.
 */
const KEYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ㅂ: 'q',
    ㅈ: 'w',
    ㄷ: 'e',
    ㄱ: 'r',
    ㅅ: 't',
    ㅛ: 'y',
    ㅕ: 'u',
    ㅑ: 'i',
    ㅐ: 'o',
    ㅔ: 'p',
    ㅁ: 'a',
    ㄴ: 's',
    ㅇ: 'd',
    ㄹ: 'f',
    ㅎ: 'g',
    ㅗ: 'h',
    ㅓ: 'j',
    ㅏ: 'k',
    ㅣ: 'l',
    ㅋ: 'z',
    ㅌ: 'x',
    ㅊ: 'c',
    ㅍ: 'v',
    ㅠ: 'b',
    ㅜ: 'n',
    ㅡ: 'm',
    ㅃ: 'Q',
    ㅉ: 'W',
    ㄸ: 'E',
    ㄲ: 'R',
    ㅆ: 'T',
    ㅒ: 'O',
    ㅖ: 'P',
    ㅘ: 'hk',
    ㅙ: 'ho',
    ㅚ: 'hl',
    ㅝ: 'nj',
    ㅞ: 'np',
    ㅟ: 'nl',
    ㅢ: 'ml',
    ㄳ: 'rt',
    ㄵ: 'sw',
    ㄶ: 'sg',
    ㄺ: 'fr',
    ㄻ: 'fa',
    ㄼ: 'fq',
    ㄽ: 'ft',
    ㄾ: 'fx',
    ㄿ: 'fv',
    ㅀ: 'fg',
    ㅄ: 'qt',
  }),
);
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const MEDIALS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST_SYLLABLE = 0xac00;

/** Whether a character is Hangul: a syllable, a letter, or a part of a syllable. */
export const isHangul = (char: string): boolean => /^[가-힣ㄱ-ㅣ\u1100-\u11ff]$/.test(char);

function lettersOf(char: string): string[] {
  const index = char.charCodeAt(0) - FIRST_SYLLABLE;
  if (index < 0) return [char];
  const final = FINALS[index % 28]!;
  const letters = [INITIALS[Math.floor(index / 588)]!, MEDIALS[Math.floor(index / 28) % 21]!];
  return final === ' ' ? letters : [...letters, final];
}

/** The Latin keys that type a word in Hangul; undefined where some of it is typed by no letter. */
export function typedWord(word: string): string | undefined {
  const keys = Array.from(word)
    .flatMap(lettersOf)
    .map((letter) => KEYS.get(letter) ?? letter)
    .join('');
  return /^[A-Za-z]+$/.test(keys) ? keys : undefined;
}
