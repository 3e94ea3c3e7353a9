import type { DataChoice, OwnData } from '../experiment';
import { MOST_DATA_ROWS } from '../limits';
import { textOf } from './choices';
import { readNumber, writeNumber } from './numbers';
import { refuse } from './refusal';

/** Data of one's own as a text of a link: their name, then a row a line, `x,y`. */
export const writeData = ({ name, X, Y }: OwnData): string =>
  [name, ...X.map((x, row) => `${writeNumber(x)},${writeNumber(Y[row]!)}`)].join('\n');

/** The data of `data=line50` or `data=x2`. */
export function readData(word: string, texts: readonly string[]): DataChoice {
  const text = textOf(word, texts, 'data');
  return text === undefined ? word : readOwnData(text);
}

/** What `writeData` wrote; refuses what is damaged. */
export function readOwnData(text: string): OwnData {
  const [name = '', ...rows] = text.split('\n');
  if (rows.length > MOST_DATA_ROWS) return refuseData(rows.length);
  const numbers = rows.map((row) => row.split(',').map(readNumber));
  const isSound = numbers.every((row) => row.length === 2 && !row.includes(undefined));
  if (!isSound) return refuseData(rows.length);
  return { name, X: numbers.map(([x]) => x!), Y: numbers.map(([, y]) => y!) };
}

const refuseData = (rows: number): never => refuse('bad-data', 'data', { rows, limit: MOST_DATA_ROWS });
