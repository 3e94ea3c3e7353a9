import { MOST_NAME_LENGTH } from './limits';

/** What a text of one's own calls itself: the comment that it begins with. */
export const titleOf = (text: string): string | undefined =>
  /^\s*#[^\S\n]*(\S[^\n]*)/.exec(text)?.[1]?.trim().slice(0, MOST_NAME_LENGTH);
