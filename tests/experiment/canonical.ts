import { createHash } from 'node:crypto';
import type { Dataset, Objective, Optimizer, Schedule } from '../../src/catalog/definition';
import { readForm } from '../../src/catalog/form';
import { parseSchedule, parseSurface } from '../../src/notation/parse';
import { printRule, printSchedule, printSurface } from '../../src/notation/print';
import type { Result } from '../../src/notation/problem';
import type { Parameter } from '../../src/notation/tree';

/** What a catalogue entry means to a link that only names it. Ranges of sliders are no part of that. */
export interface Meaning {
  readonly values?: Readonly<Record<string, number>>;
  /** The equations as the printer writes them. */
  readonly equations?: string;
  /** Where a surface starts. */
  readonly start?: readonly number[];
  /** The data that a surface lies over. */
  readonly data?: string;
  /** SHA-256 of the columns and stored batches of a data set, as JSON. */
  readonly hash?: string;
  /** The default form of an optimizer. */
  readonly form?: string;
}

const read = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

function meaningOf<T extends { readonly parameters: readonly Parameter[] }>(
  parsed: Result<T>,
  print: (text: T) => string,
): Meaning {
  const text = read(parsed);
  return {
    values: Object.fromEntries(text.parameters.map(({ name, value }) => [name, value])),
    equations: print({ ...text, parameters: [] }),
  };
}

/** The record of a catalogue, by `kind/id`. */
export function canonical(
  objectives: readonly Objective[],
  optimizers: readonly Optimizer[],
  schedules: readonly Schedule[],
  datasets: readonly Dataset[],
): Readonly<Record<string, Meaning>> {
  return Object.fromEntries<Meaning>([
    ...objectives.map(({ id, text, start, coordinates, data }): [string, Meaning] => {
      const surface = parseSurface(text, coordinates ? { coordinates } : {});
      return [
        `objective/${id}`,
        { ...meaningOf(surface, printSurface), start, ...(data && { data: data[0].id }) },
      ];
    }),
    ...optimizers.flatMap(({ id, forms }): [string, Meaning][] => [
      [`optimizer/${id}`, { form: forms[0].id }],
      ...forms.map((form): [string, Meaning] => [
        `optimizer/${id}.${form.id}`,
        meaningOf(readForm(form), printRule),
      ]),
    ]),
    ...schedules.map(({ id, text }): [string, Meaning] => [
      `schedule/${id}`,
      meaningOf(parseSchedule(text), printSchedule),
    ]),
    ...datasets.map(({ id, columns, batches }): [string, Meaning] => [
      `data/${id}`,
      {
        hash: createHash('sha256')
          .update(JSON.stringify([columns, batches]))
          .digest('hex'),
      },
    ]),
  ]);
}
