import type { Result } from '../notation/problem';
import type { ScheduleText, Span } from '../notation/tree';
import { namesIn } from '../notation/walk';
import type { Scope } from './expression';
import { asNumber, elaborate } from './expression';
import type { Graph } from './graph';
import type { MemoryCell } from './memory';
import { memoryCell } from './memory';
import type { Node } from './node';
import { attempt, refuse } from './refusal';

/** What a schedule is given, as nodes; all of them numbers. */
export interface ScheduleGiven {
  /** The sliders' values. */
  readonly eta0: Node;
  readonly beta0: Node;
  readonly t: Node;
  readonly T: Node;
  readonly N: Node;
  /** The value at the step's beginning. */
  readonly f: Node;
  readonly parameter: (name: string) => Node;
}

/** One step of a schedule. */
export interface ScheduleStep {
  readonly eta: Node;
  /** Where the schedule drives the momentum. */
  readonly beta?: Node;
  readonly memory: readonly MemoryCell[];
  /** Whether it reads f, and so asks about the position at which a step begins. */
  readonly watches: boolean;
}

/**
 * Builds one step of a schedule. Its memory is read as the inputs `prefix` + name, so that the parts of a chained
 * schedule keep apart. Refusals: 'schedule-needs-eta', 'unknown-name', 'not-here', 'graph-too-large'.
 */
export const scheduleStep = (
  graph: Graph,
  text: ScheduleText,
  given: ScheduleGiven,
  prefix: string,
): Result<ScheduleStep> => attempt(text.source, () => elaborateSchedule(graph, text, given, prefix));

function elaborateSchedule(
  graph: Graph,
  text: ScheduleText,
  given: ScheduleGiven,
  prefix: string,
): ScheduleStep {
  const { eta0, beta0, t, T, N, f } = given;
  const parameters = text.parameters.map(({ name }) => [name, given.parameter(name)] as const);
  const beginning = new Map<string, Node>([...Object.entries({ eta0, beta0, t, T, N }), ...parameters]);
  const inputs = text.memory.map(({ name }) => [name, graph.input(prefix + name)] as const);
  const names = new Map<string, Node>([...beginning, ['f', f], ...inputs]);
  for (const { name, expr } of text.equations) {
    names.set(name, asNumber(elaborate(graph, expr, scopeOf(names)), expr.span));
  }
  const memory = text.memory.map(({ name, start }, i) => {
    const from = start ? elaborate(graph, start, scopeOf(beginning)) : graph.number(0);
    const input = inputs[i]![1];
    return memoryCell(name, input, from, names.get(name) ?? input);
  });
  const eta = names.get('eta') ?? refuse('schedule-needs-eta', {});
  const beta = text.drivesMomentum ? names.get('beta') : undefined;
  const watches = text.equations.some(({ expr }) => namesIn(expr).has('f'));
  return { eta, memory, watches, ...(beta && { beta }) };
}

const scopeOf = (names: ReadonlyMap<string, Node>): Scope => ({
  name: (name: string, span: Span) => names.get(name) ?? refuse('unknown-name', { name }, span),
  call: (name, _, span) => refuse('not-here', { name }, span),
});
