import { count } from '../number';

/** A race that no link can carry, in English. */
export const en = {
  tooLong: (length: number, limit: number): string =>
    `This race does not fit in a link: it would take ${count(length)} characters, and ${count(limit)} are read. A file holds it whole.`,
  save: 'Save the race as a file',
};
