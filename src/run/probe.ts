import type { Method } from '../catalog/method';
import { hessian } from '../graph/derive';
import { createGraph } from '../graph/graph';
import type { Node } from '../graph/node';
import type { Recurrence } from '../graph/recurrence';
import { attempt, refuseWith } from '../graph/refusal';
import { surfaceGraph } from '../graph/surface';
import type { Result } from '../notation/problem';
import { bounded, recurrenceOf, shapeOf } from './assemble';
import type { Entry } from './entry';
import { lengthOf, plainOracle, treatedOracle } from './oracle';

/** A recurrence whose steps change nothing: what it records are answers about the position in its cells. */
export interface Question {
  readonly recurrence: Recurrence;
}

/**
 * All that a method's run asks about an entry, made of the same nodes as a rule's recurrence. It holds for all values
 * of parameters, noise, clip limit and decay: those are cells.
 */
export interface Probe {
  readonly dimension: number;
  /** f, as it reaches a method. */
  readonly value: Question;
  /** f and the gradient, as they reach a method. */
  readonly gradient: Question;
  /** The upper triangle of the Hessian, row after row, with its sign; only for methods of order 2. */
  readonly hessian?: Question;
  /** The position brought to where a constraint allows it, then the surface's own f and its gradient's length there. */
  readonly row: Question;
}

const probes = new Map<string, Result<Probe>>();
const MOST_REMEMBERED = 100;

/** Composes what a method of that order may ask about an entry. Remembered by shape, as `assemble` remembers. */
export function probeOf(entry: Entry, order: Method['order']): Result<Probe> {
  const shape = `${order} ${shapeOf(entry)}`;
  const known = probes.get(shape);
  if (known) return known;
  if (probes.size >= MOST_REMEMBERED) probes.clear();
  const made = attempt(entry.surface.text.source, () => compose(entry, order));
  probes.set(shape, made);
  return made;
}

function compose(entry: Entry, order: Method['order']): Probe {
  const graph = createGraph();
  const surface = refuseWith(surfaceGraph(graph, entry.surface.text));
  const w = surface.coordinates;
  const plain = plainOracle(graph, surface);
  const treated = treatedOracle(graph, surface, entry.treatment, entry.data?.batch ? 'batch' : 'all');
  const asking = (columns: readonly Node[]): Question => ({ recurrence: recurrenceOf(entry, columns, []) });
  const f = treated.value(w);
  const arrived = bounded(graph, entry, w);
  return {
    dimension: w.length,
    value: asking([f]),
    gradient: asking([f, ...treated.gradient(w)]),
    ...(order === 2 && { hessian: asking(hessian(graph, f, w)) }),
    row: asking([...arrived, plain.value(arrived), lengthOf(graph, plain.gradient(arrived))]),
  };
}
