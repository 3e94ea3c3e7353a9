import { takeHomeWords } from '../../words/takehome';
import { useLanguage } from '../words';

/** The words of taking a race home, in the page's language. */
export const useTakeHomeWords = () => takeHomeWords[useLanguage()];
