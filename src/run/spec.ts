import { ok, type Result } from '../notation/problem';
import { readParameters, readRule, readSchedule, readSurface } from '../notation/remember';
import { type BatchSource, batchesOf } from './batches';
import type { Chain, ChainPart, Data, Entry, Table } from './entry';

/** A text and the values of its parameters. */
export interface ValuedSource {
  readonly source: string;
  readonly values: ReadonlyMap<string, number>;
}

/** A surface as it is sent: `coordinates` where a definition names them, `data` where its text reads columns. */
export interface SurfaceSource extends ValuedSource {
  readonly coordinates?: readonly string[];
  readonly data?: Table;
}

/** Schedules one after another, as texts and numbers. */
export interface ChainSource extends Pick<Chain, 'momentum'> {
  readonly parts: readonly (ValuedSource & Pick<ChainPart, 'steps'>)[];
}

/** An entry as texts and numbers: what a message to a worker can carry. */
export interface EntrySpec extends Pick<
  Entry,
  'lookahead' | 'treatment' | 'start' | 'within' | 'budget' | 'stop' | 'seed'
> {
  readonly surface: SurfaceSource;
  /** Which rows each step's gradient sees; absent for all of them. */
  readonly batch?: BatchSource;
  /** The text declares only parameters where a method is named. */
  readonly rule: ValuedSource & Pick<Entry['rule'], 'method' | 'average'>;
  readonly schedule?: ChainSource;
}

/** How many rows a table has. */
export const rowsOf = ({ columns }: Table): number => columns.values().next().value?.length ?? 0;

function dataOf(table: Table, batch: BatchSource | undefined, seed: number): Data {
  const rows = rowsOf(table);
  return { ...table, rows, ...(batch && { batch: batchesOf(batch, rows, seed) }) };
}

function readChain({ parts, ...rest }: ChainSource): Result<Chain> {
  const read: ChainPart[] = [];
  for (const part of parts) {
    const text = readSchedule(part.source);
    if (!text.ok) return text;
    read.push({ text: text.value, values: part.values, steps: part.steps });
  }
  return ok({ ...rest, parts: read });
}

/** Reads the texts of a spec; each is parsed once, however often it is sent. */
export function readEntry({ surface, batch, rule, schedule, ...rest }: EntrySpec): Result<Entry> {
  const surfaceText = readSurface(surface.source, surface.coordinates);
  if (!surfaceText.ok) return surfaceText;
  const ruleText = (rule.method ? readParameters : readRule)(rule.source);
  if (!ruleText.ok) return ruleText;
  const chain = schedule && readChain(schedule);
  if (chain && !chain.ok) return chain;
  return ok({
    ...rest,
    surface: { text: surfaceText.value, values: surface.values },
    ...(surface.data && { data: dataOf(surface.data, batch, rest.seed) }),
    rule: { ...rule, text: ruleText.value },
    ...(chain && { schedule: chain.value }),
  });
}
