import { exact } from '../number';

/** As many coordinates are said of a place; a row of more is not read. */
const MOST_SAID = 4;

/** A place as the page says it, to three significant digits: (3, −0.512); the same in both languages. */
export function placeName(at: readonly number[]): string {
  const said = at.slice(0, MOST_SAID).map((value) => exact(Number(value.toPrecision(3))));
  return `(${[...said, ...(at.length > MOST_SAID ? ['…'] : [])].join(', ')})`;
}
