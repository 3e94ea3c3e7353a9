import { count } from '../number';

/** A race that no link can carry whole, in English. */
export const en = {
  tooLong: (length: number, limit: number): string =>
    `This race does not fit in a link: it would take ${count(length)} characters, and ${count(limit)} are read. A file holds it whole.`,
  leftBehind: (rows: number, name: string): string =>
    `The link holds all but the ${count(rows)} rows of “${name}”: they stay on this device. To pass them on, save the race as a file.`,
  save: 'Save the race as a file',
};
