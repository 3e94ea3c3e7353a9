import { embedWords } from '../../words/embed';
import { useAppState } from '../context';
import { icons } from '../icons/icons';
import { experimentOf } from '../../state/store';
import { objectiveName } from '../naming';
import { useLink } from '../share/link';
import { useLanguage } from '../words';
import css from './Embed.module.css';

const AS_IT_IS = {};

/** In small print: what is raced on, and the page that it comes from, which opens with the same race. */
export function Source() {
  const language = useLanguage();
  const { open } = embedWords[language];
  const objective = useAppState((state) => experimentOf(state).objective);
  const link = useLink(AS_IT_IS);
  const address = link?.ok ? link.value : location.pathname;
  return (
    <footer className={css.source}>
      <span>{objectiveName(objective, language)}</span>
      <a href={address} target="_blank" rel="noreferrer" aria-label={open} title={open}>
        Ravine
        {icons.away}
      </a>
    </footer>
  );
}
