import { type CarriedPower, carryPowers } from '../graph/carry';
import { isNode } from '../graph/expression';
import { createGraph, type Graph } from '../graph/graph';
import type { MemoryCell } from '../graph/memory';
import type { Node, Value } from '../graph/node';
import type { Recurrence } from '../graph/recurrence';
import { attempt, refuseWith } from '../graph/refusal';
import { type RuleStep, ruleStep } from '../graph/rule';
import type { ScheduleStep } from '../graph/schedule';
import { surfaceGraph } from '../graph/surface';
import type { Result } from '../notation/problem';
import { type ChainGiven, chainNumbers, chainStep } from './chain';
import type { Entry } from './entry';
import { lookAhead, lookaheadNumbers } from './lookahead';
import { lengthOf, type Oracle, plainOracle, treatedOracle } from './oracle';
import { nearestWithin, withinNumbers } from './within';

/** The first value of a state cell, as a node that reads what the entry gives. */
export interface Beginning {
  readonly symbol: string;
  readonly node: Node;
}

/**
 * A run, composed: objective, rule, schedule, lookahead and treatment made into one recurrence by substitution. It holds for all
 * values of parameters, start, lookahead, noise, clip limit and decay: those are cells.
 *
 * Symbols: `w[i]`; `p:` surface, `r:` rule parameters; `m:` rule memory; those of the schedules are in `chain.ts`; `c:`
 * carried powers; `t T N sigma limit lambda`; a lookahead's `every`, `part` and `slow[i]`; a constraint's `low[i]` and
 * `high[i]`, or `centre[i]` and `radius`; `eta`, the learning rate that led to the present row. Draws: `noise[i]`.
 * Columns: the coordinates, f, the gradient's length, η; then the average of the places, where the rule keeps one.
 */
export interface Assembly {
  readonly recurrence: Recurrence;
  readonly dimension: number;
  /** Evaluations asked for by one step. */
  readonly costPerStep: number;
  /** First values that are computed, in rounds: a later round may read an earlier one. All others are given, or 0. */
  readonly beginnings: readonly (readonly Beginning[])[];
}

/** An assembly with what it was made of: nodes that read the cells before a step, in a graph that may grow. */
export interface Composition extends Assembly {
  readonly graph: Graph;
  readonly w: readonly Node[];
  readonly plain: Oracle;
  readonly treated: Oracle;
  readonly rule: RuleStep;
  /** Powers of t in these nodes, with the inputs that stand for them in the recurrence. */
  readonly powers: ReadonlyMap<Node, Node>;
}

/** What a step makes of a cell. */
export interface Change {
  readonly symbol: string;
  readonly next: Node;
}

const assemblies = new Map<string, Result<Assembly>>();
const MOST_REMEMBERED = 100;

/** What of an entry decides the shape of its recurrence; all else is numbers in cells. */
export function shapeOf({ surface, rule, schedule, lookahead, treatment, within, data }: Entry): string {
  const texts = [
    surface.text.source,
    surface.text.coordinates.join(),
    rule.text.source,
    ...(schedule?.parts ?? []).map(({ text }) => text.source),
  ];
  const { sign, noise, clip, decay } = treatment;
  const flags = [
    sign,
    noise > 0,
    clip?.kind ?? '',
    decay !== 0,
    within?.kind ?? '',
    lookahead !== undefined,
    schedule?.momentum ?? '',
    rule.average ?? '',
  ];
  return JSON.stringify([texts, flags, data?.rows ?? 0, data?.batch?.size ?? 0]);
}

/** Composes an entry's texts. Remembered by shape, so that moving a slider composes and compiles nothing. */
export function assemble(entry: Entry): Result<Assembly> {
  const shape = shapeOf(entry);
  const known = assemblies.get(shape);
  if (known) return known;
  if (assemblies.size >= MOST_REMEMBERED) assemblies.clear();
  const made = attempt(entry.rule.text.source, () => compose(entry));
  assemblies.set(shape, made);
  return made;
}

/** Composes an entry's texts anew. Throws the refusals that `assemble` returns. */
export function compose(entry: Entry): Composition {
  const graph = createGraph();
  const surface = refuseWith(surfaceGraph(graph, entry.surface.text));
  const w = surface.coordinates;
  const plain = plainOracle(graph, surface);
  const treated = treatedOracle(graph, surface, entry.treatment, entry.data?.batch ? 'batch' : 'all');
  const [t, T, N] = ['t', 'T', 'N'].map((name) => graph.input(name)) as [Node, Node, Node];
  const { schedule, parameter } = drive(graph, entry, { t, T, N, f: treated.value(w) });
  const rule = refuseWith(ruleStep(graph, entry.rule.text, { w, t, T, N, parameter, ...treated }));
  const led = entry.lookahead ? lookAhead(graph, rule.w, t) : { w: rule.w, slow: [] };
  const changes: Change[] = [
    ...bounded(graph, entry, led.w).map((next, i) => ({ symbol: `w[${i}]`, next })),
    ...led.slow,
    ...changesOf(rule.memory),
    ...changesOf(schedule?.memory ?? []),
    { symbol: 't', next: graph.add(t, graph.number(1)) },
    { symbol: 'eta', next: parameter('eta') },
  ];
  const columns = [
    ...w,
    plain.value(w),
    lengthOf(graph, plain.gradient(w)),
    graph.input('eta'),
    ...averageIn(graph, rule, entry.rule.average, w, t),
  ];
  const carried = carry(graph, columns, changes, t);
  return {
    recurrence: recurrenceOf(entry, carried.columns, carried.changes),
    dimension: w.length,
    costPerStep: costOf(rule, schedule, w),
    beginnings: [
      bounded(graph, entry, w).map((node, i) => ({ symbol: `w[${i}]`, node })),
      [
        ...beginningsOf(schedule?.memory ?? []),
        ...carried.powers.map(({ symbol, start }) => ({ symbol, node: start })),
        ...led.slow.map(({ symbol }, i) => ({ symbol, node: w[i]! })),
      ],
      beginningsOf(rule.memory),
    ],
    graph,
    w,
    plain,
    treated,
    rule,
    powers: carried.replaced,
  };
}

/** The memory that a rule averages its places in; before the first step, nothing is in it but the start. */
function averageIn(
  graph: Graph,
  { memory }: RuleStep,
  average: string | undefined,
  w: readonly Node[],
  t: Node,
): readonly Node[] {
  const symbols = memory.find(({ name }) => name === average)?.symbols ?? [];
  const begins = graph.le(t, graph.number(1));
  return symbols.map((symbol, i) => graph.where(begins, w[i]!, graph.input(symbol)));
}

/** How many distinct points a step asks about: a schedule that watches f asks where the step begins. */
function costOf({ points }: RuleStep, schedule: ScheduleStep | undefined, w: readonly Node[]): number {
  const isAsked = points.some((point) => point.every((node, i) => node === w[i]));
  return points.length + Number(schedule?.watches === true && !isAsked);
}

/** A position, brought to where a constraint allows it. */
export const bounded = (graph: Graph, { within }: Entry, at: readonly Node[]): readonly Node[] =>
  within ? nearestWithin(graph, at, within.kind) : at;

/** A rule's parameters in one step: sliders, but for those that its schedule drives. */
interface Driven {
  readonly schedule?: ScheduleStep;
  /** A name that the rule does not declare has no number. */
  readonly parameter: (name: string) => Node;
}

function drive(
  graph: Graph,
  { rule, schedule: chain }: Entry,
  given: Omit<ChainGiven, 'eta0' | 'beta0'>,
): Driven {
  const declared = new Set(rule.text.parameters.map(({ name }) => name));
  // A schedule may start from a slider that the rule does not have.
  const slider = (name: string): Node =>
    declared.has(name) ? graph.input(`r:${name}`) : graph.number(Number.NaN);
  if (!chain) return { parameter: slider };
  const beta0 = chain.momentum ? slider(chain.momentum) : graph.number(0);
  const schedule = chainStep(graph, chain, { ...given, eta0: slider('eta'), beta0 });
  const driven = new Map<string, Node>();
  if (declared.has('eta')) driven.set('eta', schedule.eta);
  if (schedule.beta && chain.momentum) driven.set(chain.momentum, schedule.beta);
  return { schedule, parameter: (name) => driven.get(name) ?? slider(name) };
}

const nodesOf = (value: Value): readonly Node[] => (isNode(value) ? [value] : value);

const changesOf = (memory: readonly MemoryCell[]): Change[] =>
  memory.flatMap(({ symbols, next }) =>
    nodesOf(next).map((node, i) => ({ symbol: symbols[i]!, next: node })),
  );

const beginningsOf = (memory: readonly MemoryCell[]): Beginning[] =>
  memory.flatMap(({ symbols, start }) => nodesOf(start).map((node, i) => ({ symbol: symbols[i]!, node })));

/** Carries powers of what stays fixed during the run: everything that no step changes. */
function carry(graph: Graph, columns: readonly Node[], changes: readonly Change[], t: Node) {
  const changing = new Set(changes.map(({ symbol }) => symbol));
  const all = [...columns, ...changes.map(({ next }) => next)];
  const { roots, carried, replaced } = carryPowers(graph, all, t, (symbol) => !changing.has(symbol));
  const powers: readonly CarriedPower[] = carried;
  return {
    powers,
    replaced,
    columns: roots.slice(0, columns.length),
    changes: [
      ...changes.map(({ symbol }, i) => ({ symbol, next: roots[columns.length + i]! })),
      ...powers.map(({ symbol, next }) => ({ symbol, next })),
    ],
  };
}

/** A recurrence over all symbols that an entry gives and all that `changes` change; the coordinates come first. */
export function recurrenceOf(entry: Entry, columns: readonly Node[], changes: readonly Change[]): Recurrence {
  const { surface, rule, schedule, lookahead, treatment, within, data } = entry;
  const dimension = surface.text.coordinates.length;
  const symbols = [
    ...Array.from({ length: dimension }, (_, i) => `w[${i}]`),
    ...changes.map(({ symbol }) => symbol),
    ...surface.text.parameters.map(({ name }) => `p:${name}`),
    ...rule.text.parameters.map(({ name }) => `r:${name}`),
    ...(schedule ? chainNumbers(schedule).keys() : []),
    'T',
    'N',
    'sigma',
    'limit',
    'lambda',
    ...(lookahead ? lookaheadNumbers(lookahead).keys() : []),
    ...(within ? withinNumbers(within).keys() : []),
  ];
  const cells = new Map([...new Set(symbols)].map((symbol, cell) => [symbol, cell]));
  return {
    cells,
    state: changes.map(({ symbol, next }) => ({ cell: cells.get(symbol)!, next })),
    columns,
    draws: treatment.noise > 0 ? Array.from({ length: dimension }, (_, i) => `noise[${i}]`) : [],
    data: { columns: surface.text.columns, rows: data?.rows ?? 0 },
    batch: data?.batch?.size ?? 0,
  };
}
