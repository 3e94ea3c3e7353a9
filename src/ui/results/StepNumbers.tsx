import { objectiveOf } from '../../experiment/resolve';
import { displayName } from '../../notation/names';
import { readingAt } from '../../state/readings';
import { component } from '../../words/number';
import { useAppState } from '../context';
import { MathName } from '../controls/MathName';
import { useMoment } from '../moment';
import { racerName } from '../naming';
import { useLanguage, useWords } from '../words';
import css from './StepNumbers.module.css';

/** More coordinates than this do not fit beside each other; the first ones are shown. */
const MOST_COLUMNS = 3;

/** The selected racer at the playhead: where it is, how steep it is there, and where it goes next. */
export function StepNumbers() {
  const t = useWords();
  const language = useLanguage();
  const { experiment, traces, step } = useMoment();
  const selected = useAppState((state) => state.selected);
  const racer = experiment.racers[selected];
  const trace = traces.list.find((one) => one.racer === selected && one.start === 0);
  const objective = objectiveOf(experiment);
  if (!racer || !trace || !objective.ok) return null;
  const { row, position, gradient, move } = readingAt(trace.trajectory, step, objective.value);
  const coordinates = objective.value.text.coordinates.slice(0, MOST_COLUMNS);
  const name = racerName(racer, language);
  const rows = [
    { label: t.results.position, symbol: 'w', values: position },
    { label: t.results.gradient, symbol: 'g', values: gradient },
    { label: t.results.move, symbol: '', values: move },
  ];
  return (
    <section className={css.panel}>
      <h2 className={css.title}>
        {row < step ? t.results.lastNumbers(name, row) : t.results.numbers(name, row)}
      </h2>
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
          {rows.map(({ label, symbol, values }) => (
            <tr key={label}>
              <th scope="row">
                {label} {symbol && <MathName name={symbol} />}
              </th>
              {coordinates.map((coordinate, i) => (
                <td key={coordinate}>{component(values?.[i] ?? Number.NaN)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
