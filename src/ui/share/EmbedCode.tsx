import { useEffect, useMemo, useRef, useState } from 'react';
import { experimentOf } from '../../state/store';
import { shareWords } from '../../words/share';
import { useAppState } from '../context';
import { Choice } from '../controls/Choice';
import { objectiveName } from '../naming';
import { useLanguage } from '../words';
import { CopyButton } from './CopyButton';
import { frameOf, type FrameSize } from './embedding';
import { useLink } from './link';
import { Row } from './Row';
import css from './ShareSheet.module.css';
import type { SharingProps } from './sharing';

const SIZES = {
  small: [480, 360],
  medium: [720, 480],
  large: [1080, 680],
} as const satisfies Record<string, FrameSize>;

type SizeName = keyof typeof SIZES;

const NAMES = Object.keys(SIZES) as SizeName[];

/** The HTML that shows the race, as the link would, on a page of one's own. */
export function EmbedCode({ sharing }: Pick<SharingProps, 'sharing'>) {
  const language = useLanguage();
  const t = shareWords[language];
  const section = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [size, setSize] = useState<SizeName>(sharing.embed ? 'medium' : 'large');
  const objective = useAppState((state) => experimentOf(state).objective);
  const embedded = useMemo(() => ({ ...sharing, embed: sharing.embed ?? ('full' as const) }), [sharing]);
  const link = useLink(embedded);
  const code = link?.ok
    ? frameOf(link.value, t.embedTitle(objectiveName(objective, language)), SIZES[size])
    : null;
  // It opens at the foot of what may already fill the screen.
  useEffect(() => {
    section.current!.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={section} className={css.embed} aria-label={t.embed}>
      <p className={css.says}>{t.embedSays}</p>
      <textarea
        ref={field}
        className={css.code}
        aria-label={t.embedCode}
        readOnly
        rows={5}
        spellCheck={false}
        value={code ?? ''}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={css.embedFoot}>
        <Row label={t.size}>
          <Choice
            label={t.size}
            value={size}
            options={NAMES.map((value) => ({ value, name: SIZES[value].join(' × ') }))}
            onChange={setSize}
          />
        </Row>
        <CopyButton text={code} field={field} look="outlined" />
      </div>
    </section>
  );
}
