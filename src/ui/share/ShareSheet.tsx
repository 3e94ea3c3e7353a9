import { lazy, Suspense, useEffect, useState } from 'react';
import type { Presentation } from '../../experiment/experiment';
import { leftBehind } from '../../experiment/link';
import { experimentOf, type State } from '../../state/store';
import { shareWords } from '../../words/share';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Sheet } from '../controls/Sheet';
import { useLanguage } from '../words';
import { AccessRows } from './AccessRows';
import { LinkField } from './LinkField';
import { useLink } from './link';
import { OpeningRows } from './OpeningRows';
import { feet, rows } from './parts';
import { QrCode } from './QrCode';
import css from './ShareSheet.module.css';
import type { SharingProps } from './sharing';

// Almost every race fits in a link, whole.
const TooLong = lazy(async () => ({ default: (await import('./TooLong')).TooLong }));
const LeftBehind = lazy(async () => ({ default: (await import('./LeftBehind')).LeftBehind }));
const EmbedCode = lazy(async () => ({ default: (await import('./EmbedCode')).EmbedCode }));

/** What the link of a page says at first: how it is looked at now. */
function beginning({ playback, prefs, access }: State): Presentation {
  const step = Math.floor(playback.step);
  return {
    ...(step > 0 ? { step } : { playing: true }),
    language: prefs.language,
    ...(Object.keys(access).length > 0 && { access }),
  };
}

/** The link of this race, as text and as a code; how it opens, what it shows, and what it lets be changed. */
export function ShareSheet({ onClose }: { readonly onClose: () => void }) {
  const t = shareWords[useLanguage()];
  const { store, actions } = useApp();
  const [sharing, setSharing] = useState(() => beginning(store.getState()));
  const link = useLink(sharing);
  const experiment = useAppState(experimentOf);
  const left = link?.ok ? leftBehind(experiment, link.value) : undefined;
  // A race that goes on would not be the one that is shared.
  useEffect(() => actions.pause(), [actions]);
  return (
    <Sheet title={t.title} onClose={onClose}>
      <Suspense>
        {link?.ok === false ? (
          <TooLong problem={link.error} />
        ) : left ? (
          <LeftBehind data={left} />
        ) : (
          <p className={css.says}>{t.says}</p>
        )}
        {link?.ok !== false && <LinkField link={link?.value ?? null} />}
      </Suspense>
      <div className={css.middle}>
        <div className={css.rows}>
          <Suspense>
            <OpeningRows sharing={sharing} onChange={setSharing} />
            <AccessRows sharing={sharing} onChange={setSharing} />
            {rows.map((Part, place) => (
              <Part key={place} sharing={sharing} onChange={setSharing} />
            ))}
          </Suspense>
        </div>
        {link?.ok && <QrCode link={link.value} />}
      </div>
      <Foot sharing={sharing} />
    </Sheet>
  );
}

/** What else can be taken from the race than its link; the code for a page of one's own opens underneath. */
function Foot({ sharing }: Pick<SharingProps, 'sharing'>) {
  const t = shareWords[useLanguage()];
  const [isEmbedding, setIsEmbedding] = useState(false);
  return (
    <>
      <div className={css.foot}>
        <button
          className={button.quiet}
          type="button"
          aria-expanded={isEmbedding}
          onClick={() => setIsEmbedding(!isEmbedding)}
        >
          {t.embed}
        </button>
        <Suspense>
          {feet.map((Part, place) => (
            <Part key={place} />
          ))}
        </Suspense>
      </div>
      {isEmbedding && (
        <Suspense>
          <EmbedCode sharing={sharing} />
        </Suspense>
      )}
    </>
  );
}
