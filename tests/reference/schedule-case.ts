import { scheduleById } from '../../src/catalog/known';
import type { TorchChain, TorchOptions, TorchSchedule } from '../../src/catalog/torch';
import type { ScheduleUse } from '../../src/experiment/experiment';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import type { Node } from '../../src/graph/node';
import { scheduleStep } from '../../src/graph/schedule';
import { parseSchedule } from '../../src/notation/parse';
import { runAlone, typedRule, typedSurface } from '../catalog/alone';
import { accepted } from '../catalog/surface';

/** One recorded schedule of torch: the rate that each step used, and where it cycles, the momentum. */
export interface ScheduleCase {
  readonly id: string;
  readonly scheduler: string;
  readonly options: TorchOptions;
  readonly base_lr: number;
  readonly lrs: readonly number[];
  readonly momenta?: readonly number[];
  /** What a plateau schedule was shown after each step. */
  readonly metrics?: readonly number[];
}

/** A file of recorded schedules. */
export interface ScheduleFile {
  readonly schedules: readonly ScheduleCase[];
}

/** What a schedule has the racer use at each step. */
export interface Pace {
  readonly eta: readonly number[];
  readonly beta: readonly number[];
}

/** A walk that never rests, so that no run ends early. */
const walk = typedRule('η = 0.1 in [0, 1]\nw = w + 1 + η');

/** A chain as a racer uses it. */
export const used = (chain: TorchChain): readonly ScheduleUse[] =>
  chain.map(({ id, parameters, steps }) => ({ id, parameters, ...(steps !== undefined && { steps }) }));

/** The rates of a whole run, through the door that the page uses. */
export function ratesOfRun(chain: TorchChain, baseRate: number, steps: number): readonly number[] {
  const { eta } = runAlone({
    objective: typedSurface('f = x'),
    start: [0],
    optimizer: walk,
    parameters: { eta: chain[0].eta ?? baseRate },
    schedule: used(chain),
    steps,
  });
  // Row k + 1 holds the rate that update k, counted from 0, used.
  return [...eta].slice(1);
}

/** A schedule step by step, shown `values` as the surface's; β is 0 where it does not drive the momentum. */
export function pace(schedule: TorchSchedule, baseRate: number, values: readonly number[]): Pace {
  const text = accepted(parseSchedule(scheduleById.get(schedule.id)!.text));
  const graph = createGraph();
  const given = ['eta0', 'beta0', 't', 'T', 'N', 'f'].map((name) => [name, graph.input(name)] as const);
  const nodes = Object.fromEntries(given) as Record<'eta0' | 'beta0' | 't' | 'T' | 'N' | 'f', Node>;
  const parameter = (name: string): Node => graph.input(`s:${name}`);
  const step = accepted(scheduleStep(graph, text, { ...nodes, parameter }, 'h:'));
  const cells = new Map(
    Object.entries({ eta0: schedule.eta ?? baseRate, beta0: 0, t: 1, T: values.length, N: 1, f: 0 }),
  );
  for (const [name, value] of Object.entries(schedule.parameters)) cells.set(`s:${name}`, value);
  const write = (symbols: readonly string[], roots: readonly Node[]): void => {
    const now = evaluateNodes(roots, { inputs: cells });
    symbols.forEach((symbol, i) => cells.set(symbol, now[i]!));
  };
  const symbols = step.memory.map((cell) => cell.symbols[0]!);
  write(
    symbols,
    step.memory.map((cell) => cell.start as Node),
  );
  const rows = values.map((f, k) => {
    cells.set('t', k + 1).set('f', f);
    const row = evaluateNodes([step.eta, step.beta ?? graph.number(0)], { inputs: cells });
    write(
      symbols,
      step.memory.map((cell) => cell.next as Node),
    );
    return row;
  });
  return { eta: rows.map((row) => row[0]!), beta: rows.map((row) => row[1]!) };
}

/** The largest difference, relative to the highest of the expected values; NaN where a value is missing. */
export function offThePeak(expected: readonly number[], actual: readonly number[]): number {
  const peak = Math.max(...expected.map(Math.abs));
  return Math.max(...expected.map((value, k) => Math.abs(value - (actual[k] ?? Number.NaN)) / peak));
}
