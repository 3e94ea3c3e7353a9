import { lazy, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import css from './App.module.css';
import './tokens.css';
import './base.css';
import { Desk } from './Desk';
import button from './controls/Button.module.css';
import { useKeyboard } from './keys/keyboard';
import { useMedia } from './media';
import { useWords } from './words';

const Phone = lazy(async () => ({ default: (await import('./phone/Phone')).Phone }));
const ShareSheet = lazy(async () => ({ default: (await import('./share/ShareSheet')).ShareSheet }));
const HelpSheet = lazy(async () => ({ default: (await import('./keys/HelpSheet')).HelpSheet }));

/** The page. What breaks in it leaves a sentence and a way back, never a blank. */
export const App = () => (
  <ErrorBoundary FallbackComponent={Broken}>
    <Page />
  </ErrorBoundary>
);

function Page() {
  const t = useWords();
  const [sheet, setSheet] = useState<'share' | 'help' | null>(null);
  const isPhone = useMedia('(width < 700px)');
  const [openers] = useState(() => ({ onShare: () => setSheet('share'), onHelp: () => setSheet('help') }));
  useKeyboard(openers);
  useEffect(() => {
    document.title = t.page.title;
  }, [t]);
  const close = (): void => setSheet(null);
  return (
    <>
      <Suspense>{isPhone ? <Phone {...openers} /> : <Desk {...openers} />}</Suspense>
      <Suspense>
        {sheet === 'share' && <ShareSheet onClose={close} />}
        {sheet === 'help' && <HelpSheet onClose={close} />}
      </Suspense>
    </>
  );
}

function Broken() {
  const t = useWords();
  return (
    <main className={css.broken} role="alert">
      <p>{t.page.broken}</p>
      <button className={button.primary} type="button" onClick={() => location.reload()}>
        {t.page.reload}
      </button>
    </main>
  );
}
