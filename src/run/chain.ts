import type { Graph } from '../graph/graph';
import type { MemoryCell } from '../graph/memory';
import type { Node } from '../graph/node';
import { refuseWith } from '../graph/refusal';
import { type ScheduleGiven, type ScheduleStep, scheduleStep } from '../graph/schedule';
import type { Chain } from './entry';

/*
 * Schedules one after another: each begins at its own first step when the one before has run for its steps. Part i
 * reads its parameters as `s0:name`, `s1:name` … and its memory as `h0:name` …; `until:i` is the last step of part i.
 */

/** What all parts of a chain are given. */
export type ChainGiven = Omit<ScheduleGiven, 'parameter'>;

const until = (graph: Graph, part: number): Node => graph.input(`until:${part}`);

/** One step of a chain. Throws the refusals of `scheduleStep`. */
export function chainStep(graph: Graph, { parts }: Chain, given: ChainGiven): ScheduleStep {
  const steps = parts.map(({ text }, part) => {
    const parameter = (name: string): Node => graph.input(`s${part}:${name}`);
    const built = (its: ChainGiven): ScheduleStep =>
      refuseWith(scheduleStep(graph, text, { ...its, parameter }, `h${part}:`));
    return part === 0 ? built(given) : later(graph, built, given, until(graph, part - 1));
  });
  const inTurn = (values: readonly Node[]): Node =>
    values.reduceRight((next, value, part) =>
      graph.where(graph.le(given.t, until(graph, part)), value, next),
    );
  return {
    eta: inTurn(steps.map(({ eta }) => eta)),
    memory: steps.flatMap(({ memory }) => memory),
    watches: steps.some(({ watches }) => watches),
    ...(steps.some(({ beta }) => beta) && { beta: inTurn(steps.map(({ beta }) => beta ?? given.beta0)) }),
  };
}

/** A part that begins after step `before`: until then its memory waits. */
function later(
  graph: Graph,
  built: (given: ChainGiven) => ScheduleStep,
  given: ChainGiven,
  before: Node,
): ScheduleStep {
  const t = graph.sub(given.t, before);
  const { memory, ...others } = built({ ...given, t, T: graph.sub(given.T, before) });
  const hasBegun = graph.gt(given.t, before);
  const waiting = (cell: MemoryCell): MemoryCell => ({
    ...cell,
    // A schedule remembers only numbers, and none of them starts from t.
    next: graph.where(hasBegun, cell.next as Node, graph.input(cell.symbols[0]!)),
  });
  return { ...others, memory: memory.map(waiting) };
}

/** The numbers that a chain gives, by the symbols that its graph reads. */
export function chainNumbers({ parts }: Chain): Map<string, number> {
  const numbers = new Map<string, number>();
  let end = 0;
  parts.forEach(({ values, steps }, part) => {
    for (const [name, value] of values) numbers.set(`s${part}:${name}`, value);
    end += steps;
    if (part + 1 < parts.length) numbers.set(`until:${part}`, end);
  });
  return numbers;
}
