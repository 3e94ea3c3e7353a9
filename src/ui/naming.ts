import { objectiveById, optimizerById } from '../catalog/known';
import type { ObjectiveChoice, OptimizerChoice, Racer } from '../experiment/experiment';
import { titleOf } from '../experiment/title';
import { type Language, wordsOf } from '../words';

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

/** What a surface is called. */
export const objectiveName = (choice: ObjectiveChoice, language: Language): string =>
  (choice.kind === 'catalog' ? objectiveById.get(choice.id)?.name[language] : titleIn(choice)) ??
  wordsOf(language).header.ownSurface;
