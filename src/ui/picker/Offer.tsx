import type { Source } from '../../catalog/definition';
import popover from '../controls/Popover.module.css';
import { icons } from '../icons/icons';
import { useLanguage, useWords } from '../words';
import css from './Picker.module.css';
import type { Offered } from './search';

interface OfferProps {
  readonly entry: Offered;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** One entry of a list: its name, a sentence, and where it was published. */
export function Offer({ entry, isCurrent, onChoose }: OfferProps) {
  const language = useLanguage();
  return (
    <li className={css.offer}>
      <button className={popover.choice} type="button" aria-current={isCurrent} onClick={onChoose}>
        <strong>{entry.name[language]}</strong>
        <span>{entry.says[language]}</span>
      </button>
      <Year source={entry.source} />
    </li>
  );
}

/** The year of a source; where it can be read, a way there. */
function Year({ source: { authors, year, title, where, url } }: { readonly source: Source }) {
  const t = useWords();
  const citation = `${authors}: ${title}. ${where}, ${year}`;
  if (url === undefined)
    return (
      <small className={css.year} title={citation}>
        {year}
      </small>
    );
  return (
    <a
      className={css.year}
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      title={citation}
      aria-label={t.picker.paper(title, year)}
    >
      {year}
      {icons.away}
    </a>
  );
}
