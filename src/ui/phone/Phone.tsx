import { lazy, Suspense, useEffect, useState } from 'react';
import { useApp, useAppState } from '../context';
import { PhoneHeader } from '../header/PhoneHeader';
import { MapHead } from '../layout/MapHead';
import { MapPane } from '../layout/MapPane';
import { useData } from '../model/data';
import { Loss, Model } from '../results/Results';
import { StepNumbers } from '../results/StepNumbers';
import { Settings } from '../settings/Settings';
import { Tabs } from '../tabs/Tabs';
import { Timeline } from '../timeline/Timeline';
import { useWords } from '../words';
import { Grip, type Rest } from './Grip';
import css from './Phone.module.css';
import { PhoneRacers } from './PhoneRacers';

const Editor = lazy(async () => ({ default: (await import('../editor/Editor')).Editor }));

/** The page in one column: the map, a sheet that rests at three heights, the timeline. */
export function Phone() {
  const { store, actions } = useApp();
  const isWriting = useAppState(({ writing }) => writing !== null);
  const dragging = useAppState((state) => state.dragging !== null);
  const isTall = useAppState(({ layout, prediction }) => layout !== 'one' || prediction !== null);
  const [rest, setRest] = useState<Rest>('peek');
  // An open row would hide all others: here everyone begins closed.
  useEffect(() => {
    const { open, selected } = store.getState();
    if (open) actions.toggleOpen(selected);
  }, [store, actions]);
  const isOpen = useAppState(({ open, selected }) => open && selected >= 0);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    // What has been opened needs room; whoever wants the map back pulls the sheet down.
    if (isOpen && rest === 'peek') setRest('half');
  }
  // A text needs room, and while a slider is held, its path must be in sight.
  const wanted = isWriting && rest === 'peek' ? 'half' : rest;
  const shown = dragging && wanted === 'full' ? 'peek' : wanted;
  return (
    <div className={`${css.phone} ${isTall ? css.tall : ''} ${css[shown]}`}>
      <PhoneHeader />
      <main className={css.main}>
        <div className={css.map}>
          <MapPane />
        </div>
        <div className={css.sheet}>
          <Grip rest={wanted} onRest={setRest} />
          <MapHead />
          {isWriting ? (
            <Suspense>
              <Editor />
            </Suspense>
          ) : (
            <Panels />
          )}
        </div>
      </main>
      <Timeline />
    </div>
  );
}

function Panels() {
  const t = useWords();
  const data = useData();
  return (
    <Tabs
      label={t.tabs.label}
      tabs={[
        { id: 'racers', name: t.tabs.racers, panel: <PhoneRacers /> },
        {
          id: 'loss',
          name: t.tabs.loss,
          panel: (
            <div className={css.loss}>
              <Loss />
              <StepNumbers />
            </div>
          ),
        },
        ...(data
          ? [
              {
                id: 'model',
                name: t.tabs.model,
                panel: (
                  <div className={css.model}>
                    <Model />
                  </div>
                ),
              },
            ]
          : []),
        {
          id: 'settings',
          name: t.tabs.settings,
          panel: (
            <div className={css.settings}>
              <Settings />
            </div>
          ),
        },
      ]}
    />
  );
}
