import { greekOf } from './names';

/** TeX of the Greek letters whose command is not their name. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['eps', '\\varepsilon'],
  ['phi', '\\varphi'],
]);

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['hat', '\\hat'],
  ['bar', '\\bar'],
  ['tilde', '\\tilde'],
]);

/** `beta1` → `beta`, `1`: digits at the end of a word are its index. */
const WORD = /^([A-Za-z]+?)(\d*)$/;

/**
 * A canonical name in TeX. One letter, or a Greek letter's name, is set as that letter with what follows as its index,
 * but `hat`, `bar` and `tilde` as its accent; a longer word stands upright, as it is: `beta1` → `\beta_1`,
 * `m_hat` → `\hat{m}`, `t_max` → `t_{\mathrm{max}}`, `step_size` → `\mathrm{step\_size}`.
 */
export function texName(name: string): string {
  const [head = '', ...suffixes] = name.split('_');
  const [, word = '', digits = ''] = WORD.exec(head) ?? [];
  const letter = texLetter(word);
  if (letter === undefined) return `\\mathrm{${name.replaceAll('_', '\\_')}}`;
  const accents = suffixes.filter((suffix) => ACCENTS.has(suffix));
  const indices = [digits, ...suffixes.filter((suffix) => !ACCENTS.has(suffix))].filter(
    (index) => index !== '',
  );
  const base = accents.reduce((inner, accent) => `${ACCENTS.get(accent)!}{${inner}}`, letter);
  return indices.length === 0 ? base : `${base}_${texIndices(indices)}`;
}

function texLetter(word: string): string | undefined {
  if (word.length === 1) return word;
  const isGreek = greekOf(word)?.rest === '';
  return isGreek ? (VARIANTS.get(word) ?? `\\${word}`) : undefined;
}

function texIndices(indices: readonly string[]): string {
  const all = indices.map((index) => (/^\d+$/.test(index) ? index : texName(index))).join(',');
  return all.length === 1 ? all : `{${all}}`;
}
