import type { RuleText } from '../../notation/tree';
import { Formulas } from '../formula/Formulas';
import { type Line, linesOf } from '../formula/lines';
import { useTypesetter } from '../formula/typesetter';
import { useWords } from '../words';
import css from './RacerSettings.module.css';

/** Two definitions as long as this, in the characters of the notation, fit side by side. */
const SHORT = 24;

/** Side by side; where there is no room after all, the second goes on below as a whole. */
const joined = (one: Line, other: Line): Line => ({
  plain: `${one.plain}, ${other.plain}`,
  tex: one.tex && other.tex && `{${one.tex}},\\;\\allowbreak {${other.tex}}`,
});

/** The lines of a rule as they are set: short neighbours that define no memory side by side. */
function settingOf(text: RuleText, tex: readonly string[] | undefined): readonly Line[] {
  const kept = new Set(['w', ...text.memory.map(({ name }) => name)]);
  const all = linesOf(text, tex);
  const starts = all.length - text.equations.length;
  const lines = all.slice(0, starts);
  let hasRoom = false;
  text.equations.forEach(({ name }, i) => {
    const line = all[starts + i]!;
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
  const lines = shows?.map((tex) => ({ plain: tex, tex })) ?? settingOf(text, typesetter?.texLines(text));
  return (
    <fieldset className={css.rule} aria-label={t.racers.rule}>
      <Formulas lines={lines} typesetter={typesetter} />
    </fieldset>
  );
}
