import { wholeCatalog } from '../src/catalog/known';
import { loadSurvey } from '../src/experiment/surveyed';
import { loadMethods } from '../src/run/methods';
import { loadWords } from '../src/words';

// Tests speak of any entry of the catalogue and in both languages; the page loads them when they are asked for.
await Promise.all([wholeCatalog(), loadMethods(), loadSurvey(), loadWords('en'), loadWords('ko')]);
