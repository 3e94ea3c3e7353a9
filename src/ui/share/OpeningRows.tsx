import type { Embed } from '../../experiment/controls';
import { LANGUAGES, type Language } from '../../words';
import { shareWords } from '../../words/share';
import { Choice } from '../controls/Choice';
import { useLanguage } from '../words';
import { Row } from './Row';
import type { SharingProps } from './sharing';
import { WayRow } from './WayRow';

type Extent = 'page' | Exclude<Embed, 'full'>;

const EXTENTS: readonly Extent[] = ['page', 'controls', 'timeline', 'map'];

/** How a link opens, how much of the page it shows, and in which language. */
export function OpeningRows({ sharing, onChange }: SharingProps) {
  const t = shareWords[useLanguage()];
  const { language, embed, ...rest } = sharing;
  const extents = EXTENTS.map((value) => ({ value, name: t.extents[value] }));
  const languages = [
    { value: 'theirs' as const, name: t.theirs },
    ...(Object.keys(LANGUAGES) as Language[]).map((value) => ({ value, name: LANGUAGES[value].name })),
  ];
  const show = (extent: Extent): void =>
    onChange({ ...rest, ...(language && { language }), ...(extent !== 'page' && { embed: extent }) });
  const speak = (chosen: Language | 'theirs'): void =>
    onChange({ ...rest, ...(embed && { embed }), ...(chosen !== 'theirs' && { language: chosen }) });
  return (
    <>
      <WayRow sharing={sharing} onChange={onChange} />
      <Row label={t.shows}>
        <Choice
          label={t.shows}
          value={embed === undefined || embed === 'full' ? 'page' : embed}
          options={extents}
          onChange={show}
        />
      </Row>
      <Row label={t.language}>
        <Choice label={t.language} value={language ?? 'theirs'} options={languages} onChange={speak} />
      </Row>
    </>
  );
}
