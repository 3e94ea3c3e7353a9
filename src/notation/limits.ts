/** How large a text may be; each is counted before it is gone beyond. */
export const MOST_CHARACTERS = 2_000;
export const MOST_NODES = 1_000;
/** How deep brackets, exponents and arguments may be nested. */
export const MOST_DEPTH = 100;
export const MOST_COORDINATES = 64;
