import { texLines } from '../../notation/tex';
import type { RuleText } from '../../notation/tree';
import { Formula } from '../formula/Formula';
import { useWords } from '../words';
import css from './RacerSettings.module.css';

interface Line {
  readonly tex: string;
  readonly plain: string;
}

/** Two definitions as long as this, in the characters of the notation, fit side by side. */
const SHORT = 24;

/** The equations of a rule as they are set: one a line, short neighbours that define no memory side by side. */
function linesOf(text: RuleText): Line[] {
  const tex = texLines(text);
  const kept = new Set(['w', ...text.memory.map(({ name }) => name)]);
  const lines: Line[] = [];
  let pending = false;
  text.equations.forEach(({ name, span }, i) => {
    const line = { tex: tex[i]!, plain: text.source.slice(span.from, span.to) };
    const isShort = !kept.has(name) && line.plain.length <= SHORT;
    const before = lines.at(-1);
    if (pending && isShort && before)
      lines[lines.length - 1] = {
        tex: `${before.tex},\\; ${line.tex}`,
        plain: `${before.plain}, ${line.plain}`,
      };
    else lines.push(line);
    pending = isShort && !pending;
  });
  return lines;
}

/** An optimizer's rule, typeset. */
export function Rule({ text }: { readonly text: RuleText }) {
  const t = useWords();
  return (
    <fieldset className={css.rule} aria-label={t.racers.rule}>
      {linesOf(text).map((line) => (
        <Formula key={line.plain} tex={line.tex} plain={line.plain} />
      ))}
    </fieldset>
  );
}
