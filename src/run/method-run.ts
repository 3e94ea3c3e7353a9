import { methods } from '../catalog/methods';
import type { Method } from '../catalog/method';
import { ok, type Result } from '../notation/problem';
import { type Asking, askAbout } from './asking';
import { stepsAllowed } from './budget';
import { watch } from './ends';
import type { Entry } from './entry';
import { passOf } from './given';
import { probeOf } from './probe';
import type { End, Run } from './trajectory';

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
  return probe.ok ? ok(runOf(entry, method, askAbout(entry, probe.value))) : probe;
}

function runOf(entry: Entry, method: Method, asking: Asking): Run {
  const { oracle } = asking;
  const { dimension } = oracle;
  const parameters = Object.fromEntries(entry.rule.values);
  const asked = stepsAllowed(entry, 1);
  const columns = Array.from({ length: dimension + 5 }, () => new Float64Array(asked + 1));
  const [f, gradNorm, eta, cost, ends] = columns.slice(dimension) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const judge = watch(
    { w: columns.slice(0, dimension), f, gradNorm },
    entry.stop,
    passOf(entry),
    entry.treatment.sign,
  );
  const tried = triedList(dimension);
  const w = Float64Array.from(entry.start);
  let memory: unknown;
  let rows = 0;
  let end: End | undefined;

  const record = (rate: number): void => {
    const row = asking.row(w);
    for (let c = 0; c < dimension + 2; c++) columns[c]![rows] = row[c]!;
    w.set(row.subarray(0, dimension));
    eta[rows] = rate;
    cost[rows] = (rows > 0 ? cost[rows - 1]! : 0) + asking.count();
    ends[rows] = tried.count();
    ({ rows, end } = judge(rows, rows + 1));
  };
  const begin = (): void => {
    record(Number.NaN);
    memory = method.begin(w.slice(), parameters);
  };
  const update = (): void => {
    asking.turnTo(rows);
    const rate = method.step(w, oracle, memory, parameters);
    tried.add(shown(method, memory, asking));
    record(rate);
  };
  const isOver = (): boolean =>
    rows > asked || (entry.budget.kind === 'cost' && cost[rows - 1]! >= entry.budget.amount);

  return {
    asked,
    dimension,
    columns,
    get rows() {
      return rows;
    },
    get end() {
      return end;
    },
    get tried() {
      return { shape: method.corners ? 'simplex' : 'search', points: tried.points() } as const;
    },
    advance(steps) {
      if (rows === 0) begin();
      const until = Math.min(rows + Math.min(steps, UPDATES), asked + 1);
      const paid = cost[rows - 1]! + QUESTIONS;
      while (rows < until && !end && !isOver() && cost[rows - 1]! < paid) update();
      if (isOver()) end ??= { kind: 'steps' };
    },
    cancel() {
      end ??= { kind: 'cancelled', step: rows - 1 };
    },
  };
}
