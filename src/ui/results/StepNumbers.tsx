import type { Experiment } from '../../experiment/experiment';
import { objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import type { Trajectory } from '../../run/trajectory';
import { readingAt } from '../../state/readings';
import { lossOver, seenAfter } from '../../state/seen';
import { component, measure } from '../../words/number';
import { useApp, useAppState } from '../context';
import { MathName } from '../controls/MathName';
import { useMoment } from '../moment';
import { racerName } from '../naming';
import { useLanguage, useWords } from '../words';
import css from './StepNumbers.module.css';

/** More coordinates than this do not fit beside each other: they stand below each other. */
const MOST_COLUMNS = 3;

/** The selected racer at the playhead: where it is, how steep it is there, and where it goes next. */
export function StepNumbers() {
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const { experiment, traces, step } = useMoment();
  const selected = useAppState((state) => state.selected);
  const racer = experiment.racers[selected];
  const trace = traces.list.find((one) => one.racer === selected && one.start === 0);
  const objective = objectiveOf(experiment);
  if (!racer || !trace || !objective.ok) return null;
  const { row, position, gradient, move } = readingAt(trace.trajectory, step, objective.value);
  const losses = lossesAt(experiment, objective.value, trace.trajectory, row);
  const coordinates = objective.value.text.coordinates;
  const name = racerName(racer, language);
  const quantities: Quantity[] = [
    { label: t.results.position, symbol: 'w', values: position },
    { label: t.results.gradient, symbol: 'g', values: gradient },
    { label: t.results.move, symbol: '', values: move ?? [] },
  ];
  return (
    <section className={css.panel}>
      <header className={css.head}>
        <h2>{row < step ? t.results.lastNumbers(name, row) : t.results.numbers(name, row)}</h2>
        <button className={css.why} type="button" onClick={() => actions.openSheet('why')}>
          {t.results.why}
        </button>
      </header>
      <Quantities coordinates={coordinates} quantities={quantities} />
      {losses && (
        <dl className={css.losses}>
          <dt>{t.results.lossOf.all}</dt>
          <dd>{measure(losses.all)}</dd>
          {experiment.batch && (
            <>
              <dt>{t.results.lossOf.batch}</dt>
              <dd>{measure(losses.batch)}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}

interface Quantity {
  readonly label: string;
  readonly symbol: string;
  /** One number per coordinate; empty where there is none. */
  readonly values: readonly number[];
}

interface QuantitiesProps {
  readonly coordinates: readonly string[];
  readonly quantities: readonly Quantity[];
}

const Quantities = (props: QuantitiesProps) =>
  props.coordinates.length > MOST_COLUMNS ? <ByCoordinate {...props} /> : <ByQuantity {...props} />;

const Name = ({ label, symbol }: Quantity) => (
  <>
    {label} {symbol && <MathName name={symbol} />}
  </>
);

const ByQuantity = ({ coordinates, quantities }: QuantitiesProps) => (
  <table className={css.table}>
    <thead>
      <tr>
        <td aria-hidden="true" />
        {coordinates.map((coordinate) => (
          <th key={coordinate} scope="col" aria-label={displayName(coordinate)}>
            <MathName name={coordinate} />
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {quantities.map((quantity) => (
        <tr key={quantity.label}>
          <th scope="row">
            <Name {...quantity} />
          </th>
          {coordinates.map((coordinate, i) => (
            <td key={coordinate}>{component(quantity.values[i] ?? Number.NaN)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const ByCoordinate = ({ coordinates, quantities }: QuantitiesProps) => (
  <div className={css.many}>
    <table className={css.table}>
      <thead>
        <tr>
          <td className={css.narrow} aria-hidden="true" />
          {quantities.map((quantity) => (
            <th key={quantity.label} scope="col">
              <Name {...quantity} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coordinates.map((coordinate, i) => (
          <tr key={coordinate}>
            <th scope="row" aria-label={displayName(coordinate)}>
              <MathName name={coordinate} />
            </th>
            {quantities.map(({ label, values }) => (
              <td key={label}>{component(values[i] ?? Number.NaN)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** Over data: the loss over all of them, and over those that the next update sees; no update follows the last row. */
function lossesAt(
  experiment: Experiment,
  objective: ResolvedObjective,
  trajectory: Trajectory,
  row: number,
): { readonly all: number; readonly batch: number } | undefined {
  if (!objective.data) return undefined;
  const all = trajectory.f[row]!;
  const seen = row + 1 < trajectory.rows ? seenAfter(experiment, objective, row) : undefined;
  return { all, batch: seen ? lossOver(seen, objective, trajectory, row) : Number.NaN };
}
