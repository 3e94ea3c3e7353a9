import { evaluateNodes, evaluatorStepper } from '../graph/evaluate';
import { createGraph } from '../graph/graph';
import type { Node } from '../graph/node';
import { attempt } from '../graph/refusal';
import type { Result } from '../notation/problem';
import { chainNumbers, chainStep } from './chain';
import type { Chain } from './entry';

/** What a chain is given besides its own parameters. */
export interface RatesGiven {
  /** The slider's rate. */
  readonly eta: number;
  /** The steps that the budget allows, and those of one pass over the data. */
  readonly T: number;
  readonly N: number;
  /** The value at the beginning of a step, where a schedule watches it. */
  readonly f: (t: number) => number;
}

/** A chain that remembers is walked no farther than this. */
export const FARTHEST_WALK = 5_000;

/**
 * The learning rates that a chain makes at some steps (from 1, ascending), without running anything; no momentum is
 * given. A chain that remembers has to take every step before: there the answer may end early.
 */
export const ratesAt = (
  chain: Chain,
  given: RatesGiven,
  steps: readonly number[],
): Result<readonly number[]> =>
  attempt('', () => {
    const { remembers, rateOf } = paceOf(chain, given);
    return remembers ? walked(rateOf, steps) : steps.map(rateOf);
  });

/** Tells the learning rate of a step (from 1). */
export interface Pace {
  /** Then it has to be asked for one step after the other. */
  readonly remembers: boolean;
  readonly rateOf: (t: number) => number;
}

/** How a chain paces a run; no momentum is given. Throws the refusals of `scheduleStep`. */
export function paceOf(chain: Chain, { eta: eta0, T, N, f }: RatesGiven): Pace {
  const graph = createGraph();
  const node = (name: string): Node => graph.input(name);
  const { eta, memory } = chainStep(graph, chain, {
    eta0: node('eta0'),
    beta0: node('beta0'),
    t: node('t'),
    T: node('T'),
    N: node('N'),
    f: node('f'),
  });
  const numbers = new Map([...Object.entries({ eta0, beta0: 0, t: 1, T, N, f: 0 }), ...chainNumbers(chain)]);
  // A schedule remembers only numbers.
  const starts = evaluateNodes(
    memory.map(({ start }) => start as Node),
    { inputs: numbers },
  );
  memory.forEach(({ symbols: [symbol] }, i) => numbers.set(symbol!, starts[i]!));
  const cells = new Map([...numbers.keys()].map((symbol, cell) => [symbol, cell]));
  const state = memory.map(({ symbols: [symbol], next }) => ({
    cell: cells.get(symbol!)!,
    next: next as Node,
  }));
  const nothing = { draws: [], data: { columns: [], rows: 0 }, batch: 0 };
  const stepper = evaluatorStepper({ cells, state, columns: [eta], ...nothing }, [], 1);
  stepper.cells.set([...numbers.values()]);
  const rateOf = (t: number): number => {
    stepper.cells[cells.get('t')!] = t;
    stepper.cells[cells.get('f')!] = f(t);
    stepper.advance(1);
    return stepper.rows[0]!;
  };
  return { remembers: memory.length > 0, rateOf };
}

function walked(rateOf: (t: number) => number, steps: readonly number[]): readonly number[] {
  const rates: number[] = [];
  let t = 0;
  for (const step of steps) {
    if (step > FARTHEST_WALK) break;
    let rate = Number.NaN;
    while (t < step) rate = rateOf(++t);
    rates.push(rate);
  }
  return rates;
}
