import type { Experiment } from '../experiment/experiment';
import { objectiveOf, resolveRacer } from '../experiment/resolve';
import { texLines } from '../notation/tex';
import { chosenRacers } from './chosen';

/** Lines of mathematics for a paper, aligned at their first sign, with a comment before them. */
function display(title: string, lines: readonly string[]): string {
  const aligned = lines.map((line) => `  ${line.replace(/ (=|\\leftarrow) /, ' &$1 ')}`);
  return [`% ${title}`, '\\begin{align*}', aligned.join(' \\\\\n'), '\\end{align*}'].join('\n');
}

/** The surface, the rule of each racer (or of one alone) and its schedules in TeX, as displays for amsmath. */
export function formulas(experiment: Experiment, only?: number): string {
  const objective = objectiveOf(experiment);
  const displays = objective.ok
    ? [display(objective.value.definition?.name.en ?? 'Surface', texLines(objective.value.text))]
    : [];
  for (const racer of chosenRacers(experiment, only)) {
    const resolved = resolveRacer(racer);
    if (!resolved.ok) continue;
    const { definition, form, rule, schedule = [] } = resolved.value;
    displays.push(display(definition?.name.en ?? 'Rule', form?.method?.shows ?? texLines(rule)));
    for (const part of schedule) displays.push(display(part.definition.name.en, texLines(part.text)));
  }
  return `${[...new Set(displays)].join('\n\n')}\n`;
}
