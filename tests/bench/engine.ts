import { evaluateNodes } from '../../src/graph/evaluate';
import { compileRun } from '../../src/kernel/run';
import { assemble, type Assembly } from '../../src/run/assemble';
import type { Entry } from '../../src/run/entry';
import { entryOf, ruleOf, sure, surfaceOf } from './entries';
import { median, race, ratio, short, table } from './measure';
import { naive } from './naive';
import { startNative, type Native } from './native';

const STEPS = 20_000;
const ROUNDS = 100;
/** C and the engine round differently in the library's sines and in the order of sums. */
const SAME_END = 1e-5;

/** Settings under which every run stays on the map. */
const RUNS = [
  { rule: 'adam', surface: 'beale', start: [1, 1.5], eta: 1e-3, beta: 0.9, aim: 0.9 },
  { rule: 'momentum', surface: 'beale', start: [1, 1.5], eta: 1e-4, beta: 0.9, aim: 0.9 },
  { rule: 'adam', surface: 'rosenbrock', start: [-1.2, 1], eta: 1e-3, beta: 0.9, aim: 0.9 },
  { rule: 'momentum', surface: 'rosenbrock', start: [-1.2, 1], eta: 1e-5, beta: 0.9, aim: 0.9 },
  { rule: 'adam', surface: 'rastrigin', start: [2.3, -1.7], eta: 1e-3, beta: 0.9, aim: 0.75 },
  { rule: 'momentum', surface: 'rastrigin', start: [2.3, -1.7], eta: 1e-5, beta: 0.9, aim: 0.75 },
] as const;

type Setting = (typeof RUNS)[number];

/**
 * Steps of the compiled run, path recorded, against C -O3 of the same arithmetic, and against the loop that one would
 * write by hand in JavaScript. The first run is that of a new module: composed, compiled, and the host has
 * optimised nothing yet.
 */
export async function engine(): Promise<string> {
  const native = startNative('engine.c');
  const lines: string[][] = [];
  for (const setting of RUNS) lines.push(await measure(setting, native));
  native?.close();
  const head = [
    'ns a step',
    'engine',
    'C -O3',
    'JavaScript',
    'C / engine',
    'aim',
    'JavaScript / engine',
    'first run, ms',
  ];
  const note = native === undefined ? '\nNo cc on this machine: nothing to compare with.' : '';
  return table([head, ...lines]) + note;
}

async function measure(setting: Setting, native: Native | undefined): Promise<string[]> {
  const { rule, surface, start, eta, beta, aim } = setting;
  const entry = entryOf(surfaceOf(surface), ruleOf(rule), start, STEPS, { eta, beta, beta1: beta });
  const { run, end, first } = prepare(entry);
  const line = [rule, surface, STEPS, ...start, eta, beta].join(' ');
  const inC = async (): Promise<number> => {
    if (native === undefined) return Number.NaN;
    const [time = Number.NaN, ...w] = (await native.ask(line)).split(' ').map(Number);
    if (w.some((x, i) => Math.abs(x - end()[i]!) > SAME_END))
      throw new Error(`C ends at ${w.join()}, the engine at ${end().join()}`);
    return time;
  };
  const byHand = (): number => {
    const began = performance.now();
    const path = naive(rule, surface, start, eta, beta, STEPS);
    return path.length > 0 ? performance.now() - began : 0;
  };
  const times = await race({ engine: run, inC, byHand }, ROUNDS);
  const orNone = (value: number, text: string): string => (Number.isNaN(value) ? '–' : text);
  const inNanoseconds = (time: number): string => orNone(time, short((time / STEPS) * 1e6));
  const toC = ratio(times.inC, times.engine);
  return [
    `${rule} on ${surface}`,
    ...[median(times.engine), median(times.inC), median(times.byHand)].map(inNanoseconds),
    orNone(toC, toC.toFixed(2)),
    `≥ ${aim}`,
    ratio(times.byHand, times.engine).toFixed(1),
    short(first),
  ];
}

/** A run that can be made again and again, where it ends, and how long the first one takes, compilation included. */
function prepare(entry: Entry) {
  const began = performance.now();
  const assembly = sure(assemble(entry));
  const stepper = compileRun(assembly.recurrence, [], STEPS);
  const start = startOf(assembly, entry);
  const run = (): number => {
    stepper.cells.set(start);
    const from = performance.now();
    stepper.advance(STEPS);
    return performance.now() - from;
  };
  run();
  return { run, end: () => [...stepper.cells.subarray(0, 2)], first: performance.now() - began };
}

function startOf({ recurrence, beginnings }: Assembly, entry: Entry): Float64Array {
  const inputs = new Map([...recurrence.cells.keys()].map((symbol) => [symbol, 0]));
  inputs.set('t', 1);
  entry.start.forEach((x, i) => inputs.set(`w[${i}]`, x));
  for (const [name, value] of entry.surface.values) inputs.set(`p:${name}`, value);
  for (const [name, value] of entry.rule.values) inputs.set(`r:${name}`, value);
  for (const round of beginnings) {
    const values = evaluateNodes(
      round.map(({ node }) => node),
      { inputs },
    );
    round.forEach(({ symbol }, i) => inputs.set(symbol, values[i]!));
  }
  return Float64Array.from(recurrence.cells.keys(), (symbol) => inputs.get(symbol)!);
}
