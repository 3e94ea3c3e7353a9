import { count } from '../number';

/** Data of one's own. */
export const en = {
  title: 'Your own data',
  own: 'Your own data …',
  lead: 'Paste a table of numbers and fit a model to it.',
  says: 'Paste a table, drop a file or choose one: CSV or TSV, with or without names in its first row. Nothing leaves this page.',
  paste: 'The table',
  placeholder: 'x\ty\n0.5\t1.2\n1.0\t2.1',
  file: 'Choose a file',
  name: 'Name',
  called: 'My data',
  across: 'X',
  up: 'Y',
  column: (name: string): string => `Column ${name}`,
  rows: (rows: number): string => (rows === 1 ? '1 row' : `${count(rows)} rows`),
  skipped: (rows: number): string =>
    rows === 1
      ? '1 row without two numbers is left out'
      : `${count(rows)} rows without two numbers are left out`,
  beyond: (rows: number, most: number): string => `${count(rows)} more than the ${count(most)} that are read`,
  none: 'No row has two numbers in these columns.',
  tooLarge: 'This file is too large to be read here.',
  first: 'The first rows',
  use: 'Use',
  useSays: {
    under: (surface: string): string => `They come to lie under ${surface}.`,
    line: 'A straight line through them is written for you to change.',
  },
};
