import { readFileSync } from 'node:fs';
import type { Experiment, Presentation, ScheduleUse } from '../../../src/experiment/experiment';
import { decode, encode, type LinkProblem, type Opened } from '../../../src/experiment/link';

/** A link, and what it opens. */
export interface Fixture {
  readonly link: string;
  readonly experiment: Experiment;
  readonly presentation: Presentation;
}

/** What was recorded before schedules followed each other has one of them alone. */
const chained = (key: string, value: unknown): unknown =>
  key === 'schedule' && !Array.isArray(value) ? [value as ScheduleUse] : value;

/** Links of all versions and what they open. Append only: a link that has been given out opens for ever. */
export const fixtures = JSON.parse(
  readFileSync(new URL('../../fixtures/links.json', import.meta.url), 'utf8'),
  chained,
) as readonly Fixture[];

/** The link that opens an experiment; throws where none does. */
export const linkOf = async (experiment: Experiment, presentation?: Presentation): Promise<string> => {
  const link = await encode(experiment, presentation);
  if (!link.ok) throw new Error(JSON.stringify(link.error));
  return link.value;
};

/** What a link opens; throws where it opens nothing. */
export const opened = async (link: string): Promise<Opened> => {
  const result = await decode(link);
  if (!result.ok) throw new Error(`${link}: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Why a link opens nothing. */
export const problemOf = async (link: string): Promise<LinkProblem | 'opened'> => {
  const result = await decode(link);
  return result.ok ? 'opened' : result.error;
};
