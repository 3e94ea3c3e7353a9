import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Presentation } from '../../experiment/experiment';
import type { LinkProblem } from '../../experiment/link';
import type { Result } from '../../notation/problem';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Segments } from '../controls/Segments';
import { Sheet } from '../controls/Sheet';
import { icons } from '../icons/icons';
import { useWords } from '../words';
import css from './ShareSheet.module.css';

// Almost every race fits in a link.
const TooLong = lazy(async () => ({ default: (await import('./TooLong')).TooLong }));

type Opens = 'step' | 'playing';

/** The button says so for so long (ms). */
const SAID = 2_000;

/** The address that opens this experiment, or why there is none; null while it is being written. */
function useLink(presentation: Presentation): Result<string, LinkProblem> | null {
  const app = useApp();
  const experiment = useAppState(experimentOf);
  const [link, setLink] = useState<Result<string, LinkProblem> | null>(null);
  const { step, playing, language } = presentation;
  useEffect(() => {
    let newest = true;
    const opens = step === undefined ? { playing: playing === true } : { step };
    void app.link({ ...opens, ...(language && { language }) }).then((address) => {
      if (newest) setLink(address);
    });
    return () => {
      newest = false;
    };
  }, [app, experiment, step, playing, language]);
  return link;
}

/** The link of this race, how it opens, and a button that copies it. */
export function ShareSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const language = useAppState(({ prefs }) => prefs.language);
  const step = useAppState(({ playback }) => Math.floor(playback.step));
  const [opens, setOpens] = useState<Opens>(step > 0 ? 'step' : 'playing');
  const link = useLink(opens === 'step' ? { language, step } : { language, playing: true });
  return (
    <Sheet title={t.share.title} onClose={onClose}>
      <p className={css.says}>{t.share.says}</p>
      {link?.ok === false ? (
        <Suspense>
          <TooLong problem={link.error} />
        </Suspense>
      ) : (
        <LinkField link={link?.value ?? null} />
      )}
      <div className={css.row}>
        <span>{t.share.opens}</span>
        <Segments<Opens>
          label={t.share.opens}
          value={opens}
          options={[
            { value: 'step', name: t.share.atStep(step) },
            { value: 'playing', name: t.share.playing },
          ]}
          onChange={setOpens}
        />
      </div>
    </Sheet>
  );
}

function LinkField({ link }: { readonly link: string | null }) {
  const t = useWords();
  const { actions } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome === null) return undefined;
    const timer = setTimeout(() => setOutcome(null), outcome === 'copied' ? SAID : 4 * SAID);
    return () => clearTimeout(timer);
  }, [outcome]);
  // A race that goes on would not be the one that is shared.
  useEffect(() => actions.pause(), [actions]);

  const copy = async (): Promise<void> => {
    if (link === null) return;
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
    } catch {
      field.current?.select();
      setOutcome('refused');
    }
  };
  return (
    <>
      <div className={css.link}>
        <input
          ref={field}
          className={css.address}
          aria-label={t.share.link}
          readOnly
          value={link?.replace(/^https?:\/\//, '') ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button className={button.primary} type="button" disabled={link === null} onClick={() => void copy()}>
          {outcome === 'copied' ? icons.done : icons.copy}
          {outcome === 'copied' ? t.share.copied : t.share.copy}
        </button>
      </div>
      <output className={css.refused}>
        {outcome === 'refused'
          ? t.share.selectIt
          : outcome === 'copied' && <span className="unseen">{t.share.copied}</span>}
      </output>
    </>
  );
}
