import type { RuleText } from '../../notation/tree';
import { Formula } from '../formula/Formula';
import { useTypesetter } from '../formula/typesetter';
import { useWords } from '../words';
import css from './RacerSettings.module.css';

interface Line {
  /** The text of the notation. */
  readonly plain: string;
  /** Absent until it is known. */
  readonly tex: string | undefined;
}

/** Two definitions as long as this, in the characters of the notation, fit side by side. */
const SHORT = 24;

const joined = (one: Line, other: Line): Line => ({
  plain: `${one.plain}, ${other.plain}`,
  tex: one.tex && other.tex && `${one.tex},\\; ${other.tex}`,
});

/** The equations of a rule as they are set: one a line, short neighbours that define no memory side by side. */
function linesOf(text: RuleText, tex: readonly string[] | undefined): Line[] {
  const kept = new Set(['w', ...text.memory.map(({ name }) => name)]);
  const lines: Line[] = [];
  let hasRoom = false;
  text.equations.forEach(({ name, span }, i) => {
    const line = { plain: text.source.slice(span.from, span.to), tex: tex?.[i] };
    const isShort = !kept.has(name) && line.plain.length <= SHORT;
    if (hasRoom && isShort) lines.push(joined(lines.pop()!, line));
    else lines.push(line);
    hasRoom = isShort && !hasRoom;
  });
  return lines;
}

interface RuleProps {
  readonly text: RuleText;
  /** What a method in code does, in TeX; its text has no equations. */
  readonly shows?: readonly string[] | undefined;
}

/** An optimizer's rule, typeset. */
export function Rule({ text, shows }: RuleProps) {
  'use memo';
  const t = useWords();
  const typesetter = useTypesetter();
  const lines = shows?.map((tex) => ({ plain: tex, tex })) ?? linesOf(text, typesetter?.texLines(text));
  return (
    <fieldset className={css.rule} aria-label={t.racers.rule}>
      {lines.map(({ plain, tex }) => (
        <Formula key={plain} plain={plain} tex={tex} typesetter={typesetter} />
      ))}
    </fieldset>
  );
}
