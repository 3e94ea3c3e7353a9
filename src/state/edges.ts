import type { Experiment, Racer } from '../experiment/experiment';
import { lineUp } from '../experiment/lineup';
import { goalsOf, type ResolvedObjective } from '../experiment/resolve';
import type { Relief } from '../run/curvature';
import { type Edge, measuredEdge } from '../run/edge';
import type { Entry } from '../run/entry';
import { readEntry } from '../run/spec';
import type { Trajectory } from '../run/trajectory';
import { diagonalOf } from '../run/verdict';
import { limitOf } from './limit';
import { reliefOf } from './relief';

/** Whose learning rate is asked about. */
interface Asked {
  readonly experiment: Experiment;
  readonly objective: ResolvedObjective;
  readonly racer: Racer;
  readonly entry: Entry;
  readonly trajectory: Trajectory;
}

/** How large a learning rate may be at the minimum nearest to a racer; going up, at the maximum. */
export interface Question {
  readonly entry: Entry;
  readonly at: readonly number[];
  readonly relief: Relief;
  /** Of the domain. */
  readonly diagonal: number;
  /** Absent where the rule has no closed form. */
  readonly closed: ReturnType<typeof limitOf>;
  /** The same for the same answer: everything but η and the start. */
  readonly key: string;
}

/** Measured edges by question. */
const measured = new Map<string, Edge>();
const MOST_REMEMBERED = 200;

/** Trials begin so near to the minimum, as a part of the domain's diagonal. */
const REACH = 1e-4;
/** A slider that begins at nothing is searched from this part of its end. */
const LOWEST = 1e-6;

/**
 * What is asked about a racer: about the minimum nearest to where it ended, or where it began if it diverged. Undefined
 * where no minimum is known, and of a method in code.
 */
export function questionOf({ experiment, objective, racer, entry, trajectory }: Asked): Question | undefined {
  if (entry.rule.method) return undefined;
  const row = trajectory.end.kind === 'diverged' ? 0 : trajectory.rows - 1;
  const from = trajectory.w.map((column) => column[row]!);
  const away = (at: readonly number[]): number => Math.hypot(...at.map((value, i) => value - from[i]!));
  const [goal] = goalsOf(objective, experiment.sign).toSorted((a, b) => away(a.at) - away(b.at));
  const relief = goal && reliefOf(objective)?.(goal.at);
  if (!relief || relief.ground !== (experiment.sign === 'min' ? 'minimum' : 'maximum')) return undefined;
  const { objective: surface, data, sign, clip } = experiment;
  const { optimizer, decay, lookahead } = racer;
  const { eta: _, ...others } = racer.parameters;
  return {
    entry,
    at: goal.at,
    relief,
    diagonal: diagonalOf(objective.domain),
    closed: limitOf({ experiment, racer, values: entry.rule.values }),
    key: JSON.stringify([surface, data, sign, clip, goal.at, optimizer, others, decay, lookahead]),
  };
}

/** Trials over more rows of data than this would stop the page for longer than a hand notices. */
const MOST_ROWS = 200;

/**
 * The answer, where a rule has a closed form or it has been measured; undefined where it has yet to be. Over much data
 * nothing is measured.
 */
export function edgeOf({ entry, closed, relief, key }: Question): Edge | undefined {
  if (!closed) return entry.data && entry.data.rows > MOST_ROWS ? { kind: 'none' } : measured.get(key);
  const eta = closed(relief);
  return eta === undefined ? { kind: 'none' } : { kind: 'rate', eta };
}

/** Measures between the ends of the slider, which takes longer than a frame, and remembers. */
export function measure({ entry, at, relief, diagonal, key }: Question): Edge {
  const slider = entry.rule.text.parameters.find(({ name }) => name === 'eta');
  const high = slider?.high ?? 1;
  const low = slider && slider.low > 0 ? slider.low : LOWEST * high;
  const edge = measuredEdge(entry, { at, axis: relief.axes[0]!, reach: REACH * diagonal, low, high });
  const answer: Edge = edge.ok ? edge.value : { kind: 'none' };
  if (measured.size >= MOST_REMEMBERED) measured.clear();
  measured.set(key, answer);
  return answer;
}

/** The first run of a racer, read; undefined where it has none. */
export function entryOf(experiment: Experiment, index: number): Entry | undefined {
  const lined = lineUp(experiment);
  const runner = lined.ok && lined.value.runners.find(({ racer, start }) => racer === index && start === 0);
  const entry = runner ? readEntry(runner.spec) : undefined;
  return entry?.ok ? entry.value : undefined;
}
