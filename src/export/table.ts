import type { Experiment } from '../experiment/experiment';
import type { RacerResult } from '../experiment/race';
import type { ResolvedObjective } from '../experiment/resolve';
import { csvOf, jsonOf } from '../experiment/rows';
import { type Making, yieldToPage } from './film';

/** Characters that are handed to the browser at a time: it need not keep them in memory. */
const BLOCK = 1 << 22;
/** Rows that are written before the page gets its turn. */
const TURN = 20_000;

/** The forms of a table of rows. */
export type TableFormat = 'csv' | 'json';

const WRITERS = {
  csv: { write: csvOf, type: 'text/csv' },
  json: { write: jsonOf, type: 'application/json' },
} as const;

/** All rows of a race as a file: the very rows, and the very letters, that the command line prints. */
export async function tableOf(
  format: TableFormat,
  experiment: Experiment,
  objective: ResolvedObjective,
  results: readonly RacerResult[],
  { signal, tell }: Making,
): Promise<Blob> {
  const rows = results.reduce((sum, { trajectory }) => sum + trajectory.rows, 0);
  const { write, type } = WRITERS[format];
  const parts: Blob[] = [];
  let [block, written] = ['', 0];
  for (const line of write(experiment, objective, results)) {
    block += line;
    written += 1;
    if (block.length > BLOCK) {
      parts.push(new Blob([block]));
      block = '';
    }
    if (written % TURN > 0) continue;
    tell(Math.min(1, written / Math.max(1, rows)));
    await yieldToPage();
    signal.throwIfAborted();
  }
  return new Blob([...parts, block], { type });
}
