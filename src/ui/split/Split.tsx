import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import { variationsOf } from '../../experiment/vary';
import { alone, experimentOf } from '../../state/store';
import { splitWords } from '../../words/split';
import { AppContext, useApp, useAppState } from '../context';
import { MapControls } from '../map/MapControls';
import { MapFloor } from '../map/MapStage';
import { PlaneControls } from '../map/PlaneControls';
import { setHandling, type Stage } from '../map/stage';
import { racerName } from '../naming';
import { useLanguage } from '../words';
import { createCells, type Cells } from './cells';
import { RacerTitle, VariationTitle } from './CellTitle';
import { editName } from './names';
import { gridFor, hasOwnStart, keyOf, type Place } from './places';
import css from './Split.module.css';
import { useShown } from './shown';

const StartSliders = lazy(async () => ({ default: (await import('../map/StartSliders')).StartSliders }));
const RaceSummary = lazy(async () => ({ default: (await import('../map/RaceSummary')).RaceSummary }));

/** What races where maps stand side by side: an experiment's variations, or itself. */
const asMaps = (experiment: Experiment): readonly Experiment[] =>
  experiment.vary ? variationsOf(experiment).map((variation) => variation.experiment) : [experiment];

/** Several maps side by side, one for each racer or for each variation: one start, one camera, one timeline. */
export function Split() {
  const app = useApp();
  const [cells] = useState(() => createCells(app));
  const { places, width } = useShown();
  const isVaried = useAppState((state) => experimentOf(state).vary !== undefined);
  useEffect(() => {
    app.actions.race(asMaps);
    return () => app.actions.race(alone);
  }, [app]);
  const words = splitWords[useLanguage()];
  return (
    <div
      className={css.grid}
      style={{ gridTemplateColumns: `repeat(${gridFor(places.length, width).columns}, minmax(0, 1fr))` }}
    >
      {places.length === 0 && <p className={css.nobody}>{words.nobody}</p>}
      {places.map((place, at) => (
        <AppContext key={keyOf(place)} value={cells.of(place)}>
          <MapCell place={place} leads={at === 0} hasControls={at === places.length - 1} cells={cells} />
        </AppContext>
      ))}
      {!isVaried && (
        <Suspense>
          <RaceSummary />
        </Suspense>
      )}
    </div>
  );
}

interface MapCellProps {
  readonly place: Place;
  /** All others follow its camera. */
  readonly leads: boolean;
  readonly hasControls: boolean;
  readonly cells: Cells;
}

function MapCell({ place, leads, hasControls, cells }: MapCellProps) {
  const language = useLanguage();
  const { racers } = useAppState(experimentOf);
  const racer = place.kind === 'racer' ? racers[place.racer] : undefined;
  const onStage = useCallback(
    (stage: Stage | null) => {
      if (leads) cells.lead(stage);
      // Six invitations are none.
      if (stage) setHandling(stage, { known: true });
    },
    [leads, cells],
  );
  const name =
    place.kind === 'variation' ? editName(place.edit, language) : racer && racerName(racer, language);
  return (
    <div className={css.cell}>
      {place.kind === 'variation' ? (
        <VariationTitle edit={place.edit} map={place.map} />
      ) : (
        racer && <RacerTitle racer={racer} index={place.racer} />
      )}
      <div className={css.map}>
        <MapFloor label={splitWords[language].map(name ?? '')} onStage={onStage}>
          {(stage) => (
            <>
              {(leads || hasOwnStart(place)) && (
                <Suspense>
                  <StartSliders stage={stage} />
                </Suspense>
              )}
              {hasControls && <MapControls stage={stage} />}
              {leads && <PlaneControls stage={stage} />}
            </>
          )}
        </MapFloor>
      </div>
    </div>
  );
}
