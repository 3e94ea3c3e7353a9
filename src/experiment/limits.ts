/** What an experiment and a link may hold at most; the caps on steps and rows are `lineup.ts`'s. */

/** Characters of a link's fragment, as it arrives. */
export const MOST_LINK_LENGTH = 16_384;
/** Bytes that a link's texts may unpack to. */
export const MOST_UNPACKED = 256 * 1024;
/** Bytes of a file: room for as many rows of data as there may be. */
export const MOST_FILE = 4 * 1024 * 1024;
/** How deep JSON may be nested. */
export const MOST_DEPTH = 8;
/** Contestants of one race. */
export const MOST_RACERS = 24;
/** Schedules of one racer, one after another. */
export const MOST_SCHEDULES = 8;
/** Starting points of one race. */
export const MOST_STARTS = 200;
/** Maps of one experiment, each with its own race. */
export const MOST_MAPS = 24;
/** Coordinates of a surface. */
export const MOST_COORDINATES = 64;
/** Rows of data of one's own. */
export const MOST_DATA_ROWS = 10_000;
/** Characters of a name of one's own. */
export const MOST_NAME_LENGTH = 60;
/** A seed is a whole number below this. */
export const SEEDS = 2 ** 32;
