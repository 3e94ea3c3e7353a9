/** Greek letters and their ASCII names. The first letter of a name is the one that is shown. */
const GREEK: readonly (readonly [letters: string, name: string])[] = [
  ['α', 'alpha'],
  ['β', 'beta'],
  ['γ', 'gamma'],
  ['δ', 'delta'],
  ['εϵ', 'eps'],
  ['ζ', 'zeta'],
  ['η', 'eta'],
  ['θϑ', 'theta'],
  ['ι', 'iota'],
  ['κ', 'kappa'],
  ['λ', 'lambda'],
  ['μµ', 'mu'],
  ['ν', 'nu'],
  ['ξ', 'xi'],
  ['π', 'pi'],
  ['ρ', 'rho'],
  ['σς', 'sigma'],
  ['τ', 'tau'],
  ['υ', 'upsilon'],
  ['φϕ', 'phi'],
  ['χ', 'chi'],
  ['ψ', 'psi'],
  ['ω', 'omega'],
  ['Γ', 'Gamma'],
  ['Δ', 'Delta'],
  ['Θ', 'Theta'],
  ['Λ', 'Lambda'],
  ['Ξ', 'Xi'],
  ['Π', 'Pi'],
  ['Σ', 'Sigma'],
  ['Φ', 'Phi'],
  ['Ψ', 'Psi'],
  ['Ω', 'Omega'],
];

/** Words that mean a Greek letter's name. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['epsilon', 'eps'],
  ['varepsilon', 'eps'],
]);

const nameOfLetter: ReadonlyMap<string, string> = new Map(
  GREEK.flatMap(([letters, name]) => Array.from(letters, (letter) => [letter, name] as const)),
);
const letterOfName: ReadonlyMap<string, string> = new Map(
  GREEK.map(([letters, name]) => [name, letters.slice(0, 1)]),
);

/** Accents that a letter may carry, and the suffix that says the same. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['\u0302', '_hat'],
  ['\u0304', '_bar'],
  ['\u0303', '_tilde'],
]);

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** A letter that carries its accent (ŷ) as letter and accent; any other character as it is. */
function unaccented(char: string): string {
  // Normalizing is slow, and hardly any character has an accent.
  if (char < '\u0080' || nameOfLetter.has(char) || ACCENTS.has(char)) return char;
  const parts = char.normalize('NFD');
  return /^[A-Za-z][\u0302-\u0304]$/.test(parts) ? parts : char;
}

/** Whether a character can begin a name. */
export const isLetter = (char: string): boolean =>
  /^[A-Za-z]$/.test(char) || nameOfLetter.has(char) || unaccented(char) !== char;

/** Whether a character can go on a name that has begun. */
export const isNamePart = (char: string): boolean =>
  isLetter(char) || /^[0-9_]$/.test(char) || SUBSCRIPTS.includes(char) || ACCENTS.has(char);

/**
 * The ASCII name of what is written: `β₁`, `β_1`, `β1` and `beta1` are `beta1`; `m̂` is `m_hat`; `epsilon` is `eps`.
 */
export function canonicalName(written: string): string {
  const bare = inAscii(written).replace(/(?<=\D)_(?=\d)/g, '');
  const [, word = '', rest = ''] = /^([A-Za-z]*)(.*)$/s.exec(bare)!;
  return (SYNONYMS.get(word) ?? word) + rest;
}

function inAscii(written: string): string {
  let name = '';
  for (const char of written) name += char < '\u0080' ? char : Array.from(unaccented(char), asciiOf).join('');
  return name;
}

function asciiOf(char: string): string {
  const known = nameOfLetter.get(char) ?? ACCENTS.get(char);
  if (known !== undefined) return known;
  const digit = SUBSCRIPTS.indexOf(char);
  return digit >= 0 ? String(digit) : char;
}

/** The Greek letter of an ASCII name's leading word, and what follows it: `beta1` → `β`, `1`. */
export function greekOf(name: string): { readonly letter: string; readonly rest: string } | undefined {
  const [, word = '', rest = ''] = /^([A-Za-z]+)(.*)$/s.exec(name) ?? [];
  const letter = letterOfName.get(word);
  return letter === undefined ? undefined : { letter, rest };
}

/** A name as people write it: `beta1` → `β₁`, `m_hat` → `m̂`, `step_size` as it is. */
export function displayName(name: string): string {
  const greek = greekOf(name);
  const accented = (greek ? greek.letter + greek.rest : name).replace(
    /_(hat|bar|tilde)$/,
    (_, accent: string) => (accent === 'hat' ? '\u0302' : accent === 'bar' ? '\u0304' : '\u0303'),
  );
  return /^\p{L}\d+$/u.test(accented)
    ? accented.replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)]!)
    : accented;
}
