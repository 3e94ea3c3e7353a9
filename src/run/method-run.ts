import { methods } from '../catalog/methods';
import type { Method } from '../catalog/method';
import { attempt } from '../graph/refusal';
import type { Result } from '../notation/problem';
import { type Asking, askAbout } from './asking';
import { stepsAllowed } from './budget';
import type { Entry } from './entry';
import { passOf } from './given';
import { probeOf } from './probe';
import { type Pace, paceOf } from './rates';
import { beginRecording } from './recording';
import type { Run } from './trajectory';

/** A run looks up again after so many updates, or questions: one update may ask thousands of times. */
const UPDATES = 50;
const QUESTIONS = 1_000;
/** So many numbers of tried points are kept of a run; the rows after them show none. */
const MOST_TRIED = 2 ** 20;

/** A growing list of the points that all steps tried. */
function triedList(dimension: number) {
  let numbers = new Float64Array(64 * dimension);
  let length = 0;
  return {
    add(points: Float64Array) {
      if (length + points.length > MOST_TRIED) return;
      if (length + points.length > numbers.length) {
        const grown = new Float64Array(Math.max(2 * numbers.length, length + points.length));
        grown.set(numbers);
        numbers = grown;
      }
      numbers.set(points, length);
      length += points.length;
    },
    count: () => length / dimension,
    points: () => numbers.subarray(0, length),
  };
}

/** What a step has to show: the corners that the method keeps, else the points that it asked about. */
function shown(method: Method, memory: unknown, asking: Asking): Float64Array {
  const corners = method.corners?.(memory);
  return corners ? Float64Array.from(corners.flatMap((corner) => [...corner])) : asking.points();
}

/**
 * Begins the run of an entry whose rule is a method; nothing is computed yet. Each step asks as often as it has to, so
 * a budget in evaluations ends with the step that reaches it. Refusals: 'graph-too-large'.
 */
export function beginMethod(entry: Entry): Result<Run> {
  const method = methods[entry.rule.method!];
  const probe = probeOf(entry, method.order);
  return probe.ok ? attempt('', () => runOf(entry, method, askAbout(entry, probe.value))) : probe;
}

/** The rows of a method: behind what all rows hold, what was paid and how many points were tried up to each. */
function methodRows(entry: Entry, asked: number, asking: Asking) {
  const { dimension } = asking.oracle;
  const recording = beginRecording(entry, { dimension, width: dimension + 5, asked });
  const { columns } = recording;
  const [eta, cost, ends] = columns.slice(dimension + 2) as [Float64Array, Float64Array, Float64Array];
  const tried = triedList(dimension);
  const paid = (): number => (recording.rows > 0 ? cost[recording.rows - 1]! : 0);
  return {
    recording,
    tried,
    /** The evaluations that all steps so far have asked for. */
    paid,
    /** Records where a step of that length led; the position is brought to where a constraint allows it. */
    record: (w: Float64Array, rate: number): void => {
      const { rows } = recording;
      const row = asking.row(w);
      for (let c = 0; c < dimension + 2; c++) columns[c]![rows] = row[c]!;
      w.set(row.subarray(0, dimension));
      eta[rows] = rate;
      cost[rows] = paid() + asking.count();
      ends[rows] = tried.count();
      recording.take(1);
    },
  };
}

/** What paces an entry with schedules; `f` is the surface's value at the beginning of the step that is taken. */
function pacing(entry: Entry, T: number, f: () => number): Pace | undefined {
  const { rule, schedule, treatment } = entry;
  const sign = treatment.sign === 'max' ? -1 : 1;
  const eta = rule.values.get('eta') ?? Number.NaN;
  return schedule && paceOf(schedule, { eta, T, N: passOf(entry), f: () => sign * f() });
}

function runOf(entry: Entry, method: Method, asking: Asking): Run {
  const { oracle } = asking;
  const parameters = Object.fromEntries(entry.rule.values);
  const asked = stepsAllowed(entry, 1);
  const { recording, tried, paid, record } = methodRows(entry, asked, asking);
  const w = Float64Array.from(entry.start);
  const pace = pacing(entry, asked, () => recording.columns[oracle.dimension]![recording.rows - 1]!);
  let memory: unknown;

  const begin = (): void => {
    record(w, Number.NaN);
    memory = method.begin(w.slice(), parameters);
  };
  const update = (): void => {
    asking.turnTo(recording.rows);
    const paced = pace && { eta: pace.rateOf(recording.rows) };
    const rate = method.step(w, oracle, memory, paced ? { ...parameters, ...paced } : parameters);
    tried.add(shown(method, memory, asking));
    record(w, rate);
  };
  const isOver = (): boolean =>
    recording.rows > asked || (entry.budget.kind === 'cost' && paid() >= entry.budget.amount);

  return {
    asked,
    dimension: oracle.dimension,
    columns: recording.columns,
    get rows() {
      return recording.rows;
    },
    get end() {
      return recording.end;
    },
    get tried() {
      return { shape: method.corners ? 'simplex' : 'search', points: tried.points() } as const;
    },
    advance(steps) {
      if (recording.rows === 0) begin();
      const until = Math.min(recording.rows + Math.min(steps, UPDATES), asked + 1);
      const enough = paid() + QUESTIONS;
      while (recording.rows < until && !recording.end && !isOver() && paid() < enough) update();
      if (isOver()) recording.close({ kind: 'steps' });
    },
    cancel: recording.cancel,
  };
}
