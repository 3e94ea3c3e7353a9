import { LossChart } from '../chart/LossChart';
import { useWords } from '../words';
import css from './Results.module.css';
import { Standings } from './Standings';
import { StepNumbers } from './StepNumbers';

/** How the race goes, in a curve, in a table and in the selected racer's numbers. */
export function Results() {
  return (
    <>
      <Loss />
      <Standings />
      <StepNumbers />
    </>
  );
}

/** The loss of every racer by step. */
export function Loss() {
  const t = useWords();
  return (
    <section className={css.loss} aria-label={t.results.loss}>
      <header className={css.head}>
        <h2>{t.results.loss}</h2>
        <p>{t.results.lossScale}</p>
      </header>
      <div className={css.chart}>
        <LossChart />
      </div>
    </section>
  );
}
