import { objectiveById, optimizerById } from '../catalog/known';
import type { ObjectiveChoice, OptimizerChoice, Racer } from '../experiment/experiment';
import { resolveRacer } from '../experiment/resolve';
import { titleOf } from '../experiment/title';
import { displayName } from '../notation/names';
import { type Language, wordsOf } from '../words';
import { exact } from '../words/number';

const definitionOf = ({ optimizer }: Racer) =>
  optimizer.kind === 'catalog' ? optimizerById.get(optimizer.id) : undefined;

const titleIn = (choice: ObjectiveChoice | OptimizerChoice): string | undefined =>
  choice.kind === 'text' ? titleOf(choice.text) : undefined;

/** What a racer is called: its own name, or its optimizer's. */
export const racerName = (racer: Racer, language: Language): string =>
  racer.name ??
  definitionOf(racer)?.name[language] ??
  titleIn(racer.optimizer) ??
  wordsOf(language).racers.ownRule;

/** The same in a few letters, for tables. */
export const racerShortName = (racer: Racer, language: Language): string =>
  racer.name ?? definitionOf(racer)?.short?.[language] ?? racerName(racer, language);

/** One thing about a racer, in a few letters. */
type Mark = (racer: Racer) => string;

const readingOf = (racer: Racer) => {
  const resolved = resolveRacer(racer);
  return resolved.ok ? resolved.value : undefined;
};

const conventionIn =
  (language: Language): Mark =>
  (racer) => {
    const form = readingOf(racer)?.form;
    return form ? `, ${form.name[language]}` : '';
  };

const valueOf =
  (parameter: string): Mark =>
  (racer) => {
    const value = readingOf(racer)?.values.get(parameter);
    return value === undefined ? '' : `\u00a0${displayName(parameter)}\u00a0${exact(value)}`;
  };

/** A racer without a schedule has nothing to say of it. */
const scheduleIn =
  (language: Language): Mark =>
  (racer) =>
    (readingOf(racer)?.schedule ?? []).map(({ definition }) => `, ${definition.name[language]}`).join('');

/** What may tell racers of one name apart, the shortest first: one parameter, the convention, the schedule, two of them. */
function marksOf([first]: readonly Racer[], language: Language): readonly Mark[] {
  const values = [...(readingOf(first!)?.values.keys() ?? [])].map(valueOf);
  const convention = conventionIn(language);
  return [
    ...values,
    convention,
    scheduleIn(language),
    ...values.map(
      (value): Mark =>
        (racer) =>
          convention(racer) + value(racer),
    ),
  ];
}

/**
 * What racers are called beside each other, each as `call` calls it alone: those of one name also by what tells them
 * apart.
 */
export function racerNames(
  racers: readonly Racer[],
  language: Language,
  call: (racer: Racer, language: Language) => string,
): readonly string[] {
  const names = racers.map((racer) => call(racer, language));
  return racers.map((racer, place) => {
    const alike = racers.filter((_, other) => names[other] === names[place]);
    if (alike.length === 1) return names[place]!;
    const mark = marksOf(alike, language).find((of) => new Set(alike.map(of)).size === alike.length);
    return `${names[place]}${mark?.(racer) ?? ''}`;
  });
}

/** What a surface is called. */
export const objectiveName = (choice: ObjectiveChoice, language: Language): string =>
  (choice.kind === 'catalog' ? objectiveById.get(choice.id)?.name[language] : titleIn(choice)) ??
  wordsOf(language).header.ownSurface;
