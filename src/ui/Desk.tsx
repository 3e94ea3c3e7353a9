import { lazy, Suspense } from 'react';
import { useAppState } from './context';
import css from './Desk.module.css';
import button from './controls/Button.module.css';
import { Popover } from './controls/Popover';
import { Header } from './header/Header';
import { icons } from './icons/icons';
import { MapHead } from './layout/MapHead';
import { MapPane } from './layout/MapPane';
import { useMedia } from './media';
import { Tabs } from './tabs/Tabs';
import { useWords } from './words';

// The map comes first; what stands around it keeps its place until it arrives.
const RacerList = lazy(async () => ({ default: (await import('./racers/RacerList')).RacerList }));
const Timeline = lazy(async () => ({ default: (await import('./timeline/Timeline')).Timeline }));
/** The foot of the column: the hand is elsewhere first. */
const Settings = lazy(async () => ({ default: (await import('./settings/Settings')).Settings }));
/** There is nothing to show in it before the first rows arrive. */
const Results = lazy(async () => ({ default: (await import('./results/Results')).Results }));
const Editor = lazy(async () => ({ default: (await import('./editor/Editor')).Editor }));

/** The page side by side: racers, map, results. Where the results have no column they share that of the racers. */
export function Desk() {
  const t = useWords();
  const isRoomy = useMedia('(width >= 1200px)');
  // Two pictures and more want the room.
  const isWide = useAppState(({ layout }) => layout === 'one') && isRoomy;
  const isWriting = useAppState(({ writing }) => writing !== null);
  return (
    <div className={css.desk}>
      <Header />
      <main className={`${css.main} ${isWriting ? css.writing : ''}`}>
        <div className={css.left}>
          {isWriting ? (
            <Suspense>
              <Editor />
            </Suspense>
          ) : isWide ? (
            <Racers />
          ) : (
            <Tabs
              label={t.tabs.label}
              tabs={[
                { id: 'racers', name: t.tabs.optimizers, panel: <Racers /> },
                { id: 'results', name: t.tabs.results, panel: <LaterResults /> },
              ]}
            />
          )}
        </div>
        <div className={css.centre}>
          <MapHead />
          <div className={css.map}>
            <MapPane />
          </div>
          <Suspense fallback={<div className={css.timeline} />}>
            <Timeline />
          </Suspense>
        </div>
        {isWide && (
          <div className={css.right}>
            <LaterResults />
          </div>
        )}
      </main>
    </div>
  );
}

const LaterResults = () => (
  <Suspense>
    <Results />
  </Suspense>
);

/** The racers, and at the foot what they have in common; one line that opens it where the page is low. */
function Racers() {
  const t = useWords();
  const isLow = useMedia('(height < 600px)');
  const label = (
    <>
      {t.settings.title}
      {icons.down}
    </>
  );
  return (
    <>
      <Suspense>
        <RacerList />
      </Suspense>
      <span className={css.slack} />
      {isLow ? (
        <div className={css.line}>
          <Popover name={t.settings.title} button={label} buttonClass={button.quiet} width={304}>
            {() => (
              <div className={css.floating}>
                <Suspense>
                  <Settings />
                </Suspense>
              </div>
            )}
          </Popover>
        </div>
      ) : (
        <div className={css.foot}>
          <Suspense>
            <Settings />
          </Suspense>
        </div>
      )}
    </>
  );
}
