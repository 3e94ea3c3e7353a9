// Each limit is counted before it is gone beyond.

/** UTF-16 units of a text. */
export const MOST_CHARACTERS = 2_000;
/** Nodes of all expressions of a text together. */
export const MOST_NODES = 1_000;
/** How deep brackets, exponents and arguments may be nested. */
export const MOST_DEPTH = 100;
/** Coordinates of a surface. */
export const MOST_COORDINATES = 64;
