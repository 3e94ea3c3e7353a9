import type { Recurrence, Stepper } from '../graph/recurrence';
import { stepsPerPass } from './batches';
import { chainNumbers } from './chain';
import type { Entry } from './entry';
import { lookaheadNumbers } from './lookahead';
import { normal } from './randomness';
import { withinNumbers } from './within';

/** How many steps an entry's pass over the data takes; 1 without data. */
export const passOf = ({ data }: Entry): number => (data ? stepsPerPass(data.rows, data.batch?.size) : 1);

/** The numbers of each symbol that a recurrence may read and an entry gives. */
export function givenNumbers(entry: Entry, asked: number): Map<string, number> {
  const given = new Map<string, number>([
    ['t', 1],
    ['T', asked],
    ['N', passOf(entry)],
    ['sigma', entry.treatment.noise],
    ['limit', entry.treatment.clip?.limit ?? 0],
    ['lambda', entry.treatment.decay],
    ['eta', Number.NaN],
  ]);
  for (const [name, value] of entry.surface.values) given.set(`p:${name}`, value);
  for (const [name, value] of entry.rule.values) given.set(`r:${name}`, value);
  if (entry.schedule) for (const [symbol, value] of chainNumbers(entry.schedule)) given.set(symbol, value);
  if (entry.lookahead)
    for (const [symbol, value] of lookaheadNumbers(entry.lookahead)) given.set(symbol, value);
  entry.start.forEach((value, i) => given.set(`w[${i}]`, value));
  if (entry.within) for (const [symbol, value] of withinNumbers(entry.within)) given.set(symbol, value);
  return given;
}

/** The tables of a stepper that draws and batches are read from. */
export type Tables = Pick<Stepper, 'draws' | 'batches'>;

/** Writes the noise and the batches of steps `first` … into tables for a recurrence. */
export function fillTables(
  recurrence: Recurrence,
  entry: Entry,
  tables: Tables,
  first: number,
  steps: number,
): void {
  const lanes = recurrence.draws.length;
  const batch = entry.data?.batch;
  for (let row = 0; row < steps; row++) {
    for (let lane = 0; lane < lanes; lane++)
      tables.draws[row * lanes + lane] = normal(entry.seed, first + row, lane);
    if (recurrence.batch > 0 && batch) tables.batches.set(batch.at(first + row), row * recurrence.batch);
  }
}
