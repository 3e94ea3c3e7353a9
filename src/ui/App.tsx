import { createElement, lazy, Suspense, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import css from './App.module.css';
import './tokens.css';
import './base.css';
import { useApp, useAppState } from './context';
import { Desk } from './Desk';
import button from './controls/Button.module.css';
import { useFollower } from './follower';
import { useMedia } from './media';
import { sheets } from './sheets';
import { useWords } from './words';

const Presenter = lazy(async () => ({ default: (await import('./present/Presenter')).Presenter }));
const EmbeddedPage = lazy(async () => ({ default: (await import('./embed/EmbeddedPage')).EmbeddedPage }));
const Phone = lazy(async () => ({ default: (await import('./phone/Phone')).Phone }));

const keys = async () => (await import('./keys/hotkeys')).followHotkeys;
const drops = async () => (await import('./takehome/dropping')).followDrops;

/** The page. What breaks in it leaves a sentence and a way back, never a blank. */
export const App = () => (
  <ErrorBoundary FallbackComponent={Broken}>
    <Page />
  </ErrorBoundary>
);

function Page() {
  const t = useWords();
  const isPhone = useMedia('(width < 700px)');
  const mode = useAppState((state) => state.mode);
  const embed = useAppState((state) => state.embed);
  useFollower(keys);
  useFollower(drops);
  useEffect(() => {
    document.title = t.page.title;
  }, [t]);
  return (
    <>
      <Suspense>
        {embed ? (
          <EmbeddedPage extent={embed} />
        ) : mode === 'presenter' ? (
          <Presenter />
        ) : isPhone ? (
          <Phone />
        ) : (
          <Desk />
        )}
      </Suspense>
      <OpenSheet />
    </>
  );
}

function OpenSheet() {
  const { actions } = useApp();
  const name = useAppState(({ sheet }) => sheet);
  return <Suspense>{name && createElement(sheets[name], { onClose: actions.closeSheet })}</Suspense>;
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
