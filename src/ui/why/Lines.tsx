import { Formula } from '../formula/Formula';
import { linesOf } from '../formula/lines';
import { type Typesetter, useTypesetter } from '../formula/typesetter';
import { displayName } from '../../notation/names';
import { printExpr } from '../../notation/print';
import { texExpr } from '../../notation/tex';
import type { Expr } from '../../notation/tree';
import type { Amount, Replayed, ReplayedLine } from '../../run/replay';
import { component, exact } from '../../words/number';
import { whyWords } from '../../words/why';
import { MathName } from '../controls/MathName';
import { useLanguage } from '../words';
import { type Arrow, arrowsOf, drawableOf } from './arrows';
import { useDrawn } from './drawn';
import css from './Lines.module.css';
import { nameOf } from './marks';
import { Sign } from './Sign';
import type { Subject } from './subject';
import { coordinateOf, numeral, RESULT_DIGITS, substituted } from './substitution';

interface LinesProps {
  readonly subject: Subject;
  readonly update: Replayed;
}

/** So many coordinates are shown; of the others it is said how many there are. */
const MOST_COORDINATES = 3;

/** A rule with the numbers of one step: what it is given, then each line, formula above and numbers below. */
export function Lines({ subject, update }: LinesProps) {
  const why = whyWords[useLanguage()];
  const typesetter = useTypesetter();
  const { text } = subject.entry.rule;
  const coordinates = subject.objective.text.coordinates;
  const all = linesOf(text, typesetter?.texLines(text));
  const lines = all.slice(all.length - text.equations.length);
  const arrows = arrowsOf(text, update);
  return (
    <section className={css.lines} aria-label={why.rule}>
      <Given coordinates={coordinates} subject={subject} update={update} />
      {update.lines.map((line, index) => (
        <div className={css.line} key={text.equations[index]!.span.from}>
          <Signs arrows={arrows.filter((arrow) => arrow.lines.includes(index))} subject={subject} />
          <div className={css.formula}>
            <Formula {...lines[index]!} typesetter={typesetter} />
          </div>
          <Numbers
            coordinates={typeof line.amount === 'number' ? [undefined] : coordinates}
            line={line}
            typesetter={typesetter}
            fill={(i) => substituted(text, text.equations[index]!.expr, line, i)}
          />
        </div>
      ))}
    </section>
  );
}

interface SignsProps {
  readonly arrows: readonly Pick<Arrow, 'of' | 'name'>[];
  readonly subject: Subject;
}

/** The arrows of a line, as they are drawn on the map; none that is hidden there. */
function Signs({ arrows, subject }: SignsProps) {
  const why = whyWords[useLanguage()];
  const isDrawn = useDrawn();
  return (
    <span className={css.signs}>
      {arrows
        .filter((arrow) => isDrawn(drawableOf(arrow)))
        .map((arrow) => (
          <span key={drawableOf(arrow)}>
            <Sign of={arrow.of} slot={subject.racer.slot} />
            <span className="unseen">{nameOf(arrow, why)}</span>
          </span>
        ))}
    </span>
  );
}

interface NumbersProps {
  /** One row each; the one of a line that makes a number has no name. */
  readonly coordinates: readonly (string | undefined)[];
  readonly line: ReplayedLine;
  readonly typesetter: Typesetter | undefined;
  readonly fill: (coordinate: number) => Expr;
}

function Numbers({ coordinates, line, typesetter, fill }: NumbersProps) {
  const why = whyWords[useLanguage()];
  const shown = coordinates.slice(0, MOST_COORDINATES);
  return (
    <>
      {shown.map((coordinate, i) => (
        <div className={css.numbers} key={coordinate ?? ''}>
          <span className={css.coordinate}>{coordinate !== undefined && <MathName name={coordinate} />}</span>
          <span className={css.inputs}>
            <Formula plain={printExpr(fill(i))} tex={texExpr(fill(i))} typesetter={typesetter} />
          </span>
          <span className={css.result}>
            <Formula
              plain={`= ${component(coordinateOf(line.amount, i))}`}
              tex={`= ${texExpr(numeral(coordinateOf(line.amount, i), RESULT_DIGITS))}`}
              typesetter={typesetter}
            />
          </span>
        </div>
      ))}
      {coordinates.length > shown.length && (
        <p className={css.more}>{why.more(coordinates.length - shown.length)}</p>
      )}
    </>
  );
}

interface GivenProps extends LinesProps {
  readonly coordinates: readonly string[];
}

/** What points down is the gradient as it reaches the rule. */
const DOWN = { of: 'down' } as const;

const differs = (a: readonly number[], b: readonly number[]): boolean => a.some((value, i) => value !== b[i]);

/** Position and gradient where the step begins, and the learning rate that it uses. */
function Given({ coordinates, subject, update }: GivenProps) {
  const why = whyWords[useLanguage()];
  const { before, slope, g, eta } = update;
  const shown = coordinates.slice(0, MOST_COORDINATES);
  const rows: readonly (readonly [label: string, amount: Amount, says?: string])[] = [
    ['w', before.w],
    ['∇f', slope],
    ...(differs(slope, g) ? [['g', g, why.treated] as const] : []),
  ];
  return (
    <table className={css.given}>
      <caption>{why.given}</caption>
      <thead>
        <tr>
          <td aria-hidden="true" />
          {shown.map((coordinate) => (
            <th key={coordinate} scope="col" aria-label={displayName(coordinate)}>
              <MathName name={coordinate} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, amount, says]) => (
          <tr key={label}>
            <th scope="row">
              <Signs arrows={label === rows.at(-1)![0] ? [DOWN] : []} subject={subject} />
              <span className="math">{label}</span> {says}
            </th>
            {shown.map((coordinate, i) => (
              <td key={coordinate}>{component(coordinateOf(amount, i))}</td>
            ))}
          </tr>
        ))}
        {!Number.isNaN(eta) && (
          <tr>
            <th scope="row">
              <span className={css.signs} />
              <MathName name="eta" />
            </th>
            <td>{exact(Number(eta.toPrecision(RESULT_DIGITS)))}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
