import { lazy, Suspense } from 'react';
import { LossChart } from '../chart/LossChart';
import { useAppState } from '../context';
import { useData } from '../model/data';
import { useWords } from '../words';
import css from './Results.module.css';
import { Standings } from './Standings';
import { StepNumbers } from './StepNumbers';

/** Few races stand on several maps. */
const MapName = lazy(async () => ({ default: (await import('../split/MapName')).MapName }));
/** Few surfaces lie over data. */
const ModelPanel = lazy(async () => ({ default: (await import('../model/ModelPanel')).ModelPanel }));

/** How the race goes, in a curve, in a table and in the selected racer's numbers. */
export function Results() {
  return (
    <>
      <MapInHand />
      <Loss />
      <Model />
      <Standings />
      <StepNumbers />
    </>
  );
}

/** Of which of several maps all this is told. */
function MapInHand() {
  const isOne = useAppState(({ run }) => run.experiments.length === 1);
  return !isOne && <MapName />;
}

/** The data with every racer's model, where there are data; their place is kept until they are drawn. */
export function Model() {
  return (
    useData() && (
      <Suspense fallback={<div className={css.model} />}>
        <ModelPanel />
      </Suspense>
    )
  );
}

/** The loss of every racer by step. */
export function Loss() {
  const t = useWords();
  const data = useData();
  return (
    <section className={css.loss} aria-label={t.results.loss}>
      <header className={css.head}>
        <h2>{t.results.loss}</h2>
        <p>{data ? t.results.lossOverData : t.results.lossScale}</p>
      </header>
      <div className={css.chart}>
        <LossChart />
      </div>
    </section>
  );
}
