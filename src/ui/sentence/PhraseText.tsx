import type { Phrase } from '../../words';

/** A phrase with its weights. */
export const PhraseText = ({ phrase }: { readonly phrase: Phrase }) =>
  phrase.map((part) => (typeof part === 'string' ? part : <strong key={part.strong}>{part.strong}</strong>));
