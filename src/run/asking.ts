import type { Oracle } from '../catalog/method';
import type { Entry } from './entry';
import { stepperFor } from './executor';
import { fillTables, givenNumbers, type Tables } from './given';
import type { Probe, Question } from './probe';

/** Asks for the answers at a position; they hold until the next call. */
type Ask = (at: Float64Array) => Float64Array;

/** The oracle of one run, and what it has been asked. */
export interface Asking {
  readonly oracle: Oracle;
  /** From here on every answer is one of step `t`, and nothing has been asked in it. */
  readonly turnTo: (t: number) => void;
  /** How many distinct points this step has asked about: what it costs. */
  readonly count: () => number;
  /** Those points in the order of asking, point after point; holds until the next question. */
  readonly points: () => Float64Array;
  /** A row: the position within its constraint, f and the gradient's length. Asked by the recorder, so it costs nothing. */
  readonly row: Ask;
}

/** The distinct points of a step. */
function pointList(dimension: number) {
  let points = new Float64Array(16 * dimension);
  let count = 0;
  const isAt = (place: number, at: Float64Array): boolean =>
    at.every((value, i) => Object.is(value, points[place * dimension + i]));
  return {
    clear: () => void (count = 0),
    add(at: Float64Array) {
      for (let place = 0; place < count; place++) if (isAt(place, at)) return;
      if ((count + 1) * dimension > points.length) {
        const grown = new Float64Array(2 * points.length);
        grown.set(points);
        points = grown;
      }
      points.set(at, count * dimension);
      count += 1;
    },
    count: () => count,
    points: () => points.subarray(0, count * dimension),
  };
}

/** Makes a question's asking. Steppers are shared with other runs, so all that they read is put in place each time. */
function askOf(question: Question, entry: Entry, tables: Tables): Ask {
  const { recurrence } = question;
  const given = givenNumbers(entry, 0);
  const cells = Float64Array.from(recurrence.cells.keys(), (symbol) => given.get(symbol) ?? 0);
  return (at) => {
    const stepper = stepperFor(question, entry.data, 1);
    // The coordinates are the first cells.
    cells.set(at);
    stepper.cells.set(cells);
    stepper.draws.set(tables.draws);
    stepper.batches.set(tables.batches);
    stepper.advance(1);
    return stepper.rows;
  };
}

/** Writes a symmetric matrix whose upper triangle is given row after row. */
function fillSymmetric(triangle: Float64Array, n: number, out: Float64Array): void {
  let next = 0;
  for (let i = 0; i < n; i++) for (let j = i; j < n; j++) out[i * n + j] = out[j * n + i] = triangle[next++]!;
}

/** The oracle of an entry's run: sign, noise, batch, clipping and decay reach a method as they reach a rule. */
export function askAbout(entry: Entry, probe: Probe): Asking {
  const { dimension } = probe;
  const { recurrence } = probe.gradient;
  const tables = {
    draws: new Float64Array(recurrence.draws.length),
    batches: new Float64Array(recurrence.batch),
  };
  const asking = (question: Question): Ask => askOf(question, entry, tables);
  const [value, gradient, row] = [asking(probe.value), asking(probe.gradient), asking(probe.row)];
  const hessian = probe.hessian && asking(probe.hessian);
  const asked = pointList(dimension);
  return {
    oracle: {
      dimension,
      value(at) {
        asked.add(at);
        return value(at)[0]!;
      },
      gradient(at, out) {
        asked.add(at);
        const answers = gradient(at);
        out.set(answers.subarray(1, 1 + dimension));
        return answers[0]!;
      },
      hessian(at, out) {
        if (!hessian) throw new RangeError('a method of a lower order asks for the Hessian');
        asked.add(at);
        fillSymmetric(hessian(at), dimension, out);
      },
    },
    turnTo(t) {
      fillTables(recurrence, entry, tables, t, 1);
      asked.clear();
    },
    count: asked.count,
    points: asked.points,
    row,
  };
}
