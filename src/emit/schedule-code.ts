import type { ResolvedSchedule } from '../experiment/resolve';
import type { Expr } from '../notation/tree';
import { namesIn, rewritten } from '../notation/walk';
import type { Line, MemoryCode, ScheduleCode } from './program';
import { binary, call, freshName, name, number } from './tree';

/** What a rule calls the numbers that a schedule begins with and sets. */
export interface Driven {
  readonly eta: string;
  readonly eta0: string;
  /** The rule's momentum, where the optimizer names one and a schedule of the chain drives it. */
  readonly beta?: string;
  readonly beta0: string;
}

const SET: ReadonlySet<string> = new Set(['eta', 'beta']);

/**
 * The schedules of a racer, one after another, under names that mean nothing else to its rule. What a schedule sets has
 * the rule's name; where it also remembers it beside others, it does so under a name of its own.
 */
export function scheduleCode(
  chain: readonly ResolvedSchedule[],
  driven: Driven,
  taken: ReadonlySet<string>,
): readonly ScheduleCode[] {
  const names = new Set([...taken, driven.eta, driven.eta0, driven.beta0, 't', 'T', 'N', 'w', 'g']);
  let end = 0;
  return chain.map((part, i) => {
    const from = end;
    end += part.steps;
    const isLast = i === chain.length - 1;
    return partCode(part, driven, {
      from,
      isAlone: chain.length === 1,
      names,
      ...(!isLast && { until: end }),
    });
  });
}

interface Place {
  /** The steps before its first. */
  readonly from: number;
  readonly until?: number;
  readonly isAlone: boolean;
  /** Names that are taken; those of this part are added. */
  readonly names: Set<string>;
}

/** What each name of a schedule's text is called in the program. */
function naming({ text }: ResolvedSchedule, driven: Driven, { isAlone, names }: Place) {
  const remembered = new Set(text.memory.map((memory) => memory.name));
  const called = new Map<string, string>([
    ['eta0', driven.eta0],
    ['beta0', driven.beta0],
  ]);
  const own = [...text.parameters, ...text.equations, ...text.memory].map((one) => one.name);
  for (const word of new Set(own)) {
    const isSet = SET.has(word) && (isAlone || !remembered.has(word));
    const to = word === 'eta' ? driven.eta : driven.beta;
    const fresh = isSet && to !== undefined ? to : freshName(word, names);
    names.add(fresh);
    called.set(word, fresh);
  }
  return (word: string): string => called.get(word) ?? word;
}

function partCode(part: ResolvedSchedule, driven: Driven, place: Place): ScheduleCode {
  const { text, values, definition } = part;
  const called = naming(part, driven, place);
  const since = (word: string): Expr =>
    place.from === 0 ? name(word) : binary('-', name(word), number(place.from));
  const written = (expr: Expr): Expr =>
    rewritten(expr, (node) => {
      if (node.kind !== 'name') return node;
      if (node.name === 't' || node.name === 'T') return since(node.name);
      return node.name === 'f' ? call('f', name('w')) : name(called(node.name));
    });
  const line = (to: string, expr: Expr): Line => ({ name: to, expr, shape: 'number', of: 'number' });
  const memory = text.memory.map(({ name: word, start }): MemoryCode => {
    const to = called(word);
    return {
      name: to,
      shape: 'number',
      isLate: false,
      start: start ? [line(to, atFirst(written(start)))] : [],
    };
  });
  const lines = text.equations.map(({ name: word, expr }) => line(called(word), written(expr)));
  const set: Line[] = [];
  if (called('eta') !== driven.eta) set.push(line(driven.eta, name(called('eta'))));
  if (driven.beta !== undefined && !text.drivesMomentum) set.push(line(driven.beta, name(driven.beta0)));
  else if (driven.beta !== undefined && called('beta') !== driven.beta)
    set.push(line(driven.beta, name(called('beta'))));
  const kept = neededLines(
    [...lines, ...set],
    [
      ...memory.map((one) => one.name),
      ...(driven.beta === undefined ? [driven.eta] : [driven.eta, driven.beta]),
    ],
  );
  const read = new Set(kept.flatMap(({ expr }) => [...namesIn(expr)]));
  for (const { start } of memory)
    for (const { expr } of start) for (const one of namesIn(expr)) read.add(one);
  return {
    title: definition.name.en,
    source: definition.source,
    parameters: text.parameters
      .map((parameter) => [called(parameter.name), values.get(parameter.name)!] as const)
      .filter(([word]) => read.has(word)),
    memory,
    lines: kept,
    ...(place.until !== undefined && { until: place.until }),
  };
}

/** Of lines that are taken in turn, those that lead to the names that are read after them. */
function neededLines(lines: readonly Line[], names: readonly string[]): readonly Line[] {
  const needed = new Set(names);
  const kept = lines.toReversed().filter((line) => {
    if (!needed.delete(line.name)) return false;
    for (const read of namesIn(line.expr)) needed.add(read);
    return true;
  });
  return kept.toReversed();
}

/** Start values are taken at the first step. */
const atFirst = (expr: Expr): Expr =>
  rewritten(expr, (node) => (node.kind === 'name' && node.name === 't' ? number(1) : node));
