import type { Experiment, OwnData } from '../experiment';
import { MOST_DATA_ROWS } from '../limits';
import { writeData } from './data';
import type { Fields } from './fields';
import { checksum } from './texts';

/**
 * Rows that a link has no room for. It names them, `data=kept:10000:1a2b3c4d`: how many there are, and the checksum of
 * what `writeData` makes of them. The device that wrote the link keeps them under that name; anywhere else they are absent.
 */

/** What is kept of data: their name in a link, and what `writeData` makes of them. */
export interface NamedRows {
  readonly name: string;
  readonly text: string;
}

/** What has been kept under a name; undefined where there is nothing. */
export type Recall = (name: string) => Promise<string | undefined>;

const NAME = /^kept:(\d{1,5}):[\da-f]{8}$/;

function nameOf(text: string): string {
  const bytes = [...checksum(new TextEncoder().encode(text))];
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `kept:${text.split('\n').length - 1}:${digits}`;
}

/** Data as they are kept where a link only names them. */
export function namedRows(data: OwnData): NamedRows {
  const text = writeData(data);
  return { name: nameOf(text), text };
}

/** The data of an experiment whose rows its link, or fragment, only names; undefined where it holds all there is. */
export const leftBehind = ({ data }: Experiment, link: string): OwnData | undefined =>
  typeof data === 'object' && /[#&]data=kept:/.test(`#${link}`) ? data : undefined;

/** What a link says once its rows have been looked for. */
export interface Recalled {
  readonly fields: Fields;
  readonly texts: readonly string[];
  /** How many rows are nowhere to be found; the fields then say nothing of data. */
  readonly absent?: number;
}

/** Puts the rows that a link names among its texts, where they have been kept as they were. */
export async function recallRows(
  fields: Fields,
  texts: readonly string[],
  recall: Recall,
): Promise<Recalled> {
  const name = fields.get('data') ?? '';
  const rows = Number(NAME.exec(name)?.[1]);
  if (!(rows >= 1 && rows <= MOST_DATA_ROWS)) return { fields, texts };
  const text = await recall(name);
  const others = [...fields].filter(([field]) => field !== 'data');
  if (text === undefined || nameOf(text) !== name) return { fields: new Map(others), texts, absent: rows };
  return { fields: new Map([...others, ['data', `x${texts.length}`]]), texts: [...texts, text] };
}
