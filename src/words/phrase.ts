/** A sentence in which some words weigh more. Emphasis is weight: there are no italics in Hangul. */
export type Phrase = readonly (string | Strong)[];

/** Words that weigh more. */
export interface Strong {
  readonly strong: string;
}

/** Gives words weight. */
export const strong = (words: string): Strong => ({ strong: words });

/** A phrase as plain text, for the ear and for titles. */
export const plain = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.strong)).join('');
