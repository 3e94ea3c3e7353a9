import { displayName } from '../../notation/names';

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** A letter and what is said of it in words: `t_max`. */
const INDEXED = /^(\p{L})_([a-z]{1,5})$/u;

/** A name of the notation in the face of mathematics: `beta1` is β with a small 1; words stay upright. */
export function MathName({ name }: { readonly name: string }) {
  const shown = displayName(name);
  const [, letter, word] = INDEXED.exec(shown) ?? [];
  if (letter)
    return (
      <span className="math">
        {letter}
        <sub className="word">{word}</sub>
      </span>
    );
  const [, stem = shown, index = ''] = /^(.+?)([₀-₉]*)$/u.exec(shown) ?? [];
  if ([...stem.normalize('NFC')].length > 2) return <>{shown}</>;
  return (
    <span className="math">
      {stem}
      {index && <sub>{[...index].map((digit) => SUBSCRIPTS.indexOf(digit)).join('')}</sub>}
    </span>
  );
}
