import { surfaceProgram } from '../../src/graph/surface';
import { compileSurface } from '../../src/kernel/surface';
import { parseSurface } from '../../src/notation/parse';
import { runToEnd } from '../../src/run/run';
import { entryOf, ruleOf, sure } from './entries';
import { breathe, quantile, short, table, timed } from './measure';

const FRAME = 1000 / 60;
const STEPS = 1000;
const SIDE = 512;
const RULES = ['gd', 'momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam', 'gd', 'adam'].map(ruleOf);
const ROUNDS = 60;
const WARM_UP = 10;

/** Formulas that nobody has typed before: the number makes each of them a new text. */
const FORMULAS: Readonly<Record<string, (a: number) => string>> = {
  polynomial: (a) => `f = (${a} - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2`,
  waves: (a) => `f = 20 + x^2 - ${a}cos(2π x) + y^2 - 10cos(2π y)`,
  ackley: (a) => `f = -20exp(-0.2sqrt((x^2 + y^2) / 2)) - exp((cos(2π x) + cos(2π y)) / 2) + ${a}`,
};

/** From a formula's text to all that a picture of it needs: eight runs of 1,000 steps and a field of 512². */
export async function formula(): Promise<string> {
  const rows: string[][] = [];
  for (const [name, text] of Object.entries(FORMULAS)) {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      times.push(await timed(() => picture(text(1.5 + round / 1024))));
      await breathe();
    }
    const warm = times.slice(WARM_UP);
    const [p50, p95] = [quantile(warm, 0.5), quantile(warm, 0.95)];
    rows.push([name, ...[times[0]!, p50, p95, p50 / FRAME, p95 / FRAME].map(short)]);
  }
  return table([
    ['a new formula', 'first ms', 'p50 ms', 'p95 ms', 'p50 frames', 'p95 frames (aim ≤ 1)'],
    ...rows,
  ]);
}

const field = new Float64Array(SIDE * SIDE);

function picture(source: string): void {
  const text = sure(parseSurface(source));
  for (const rule of RULES) sure(runToEnd(entryOf(text, rule, [1, 1.5], STEPS)));
  const surface = compileSurface(sure(surfaceProgram(text)), []);
  const step = 9 / (SIDE - 1);
  const grid = { x0: -4.5, dx: step, columns: SIDE, y0: -4.5, dy: step, rows: SIDE };
  surface.field({ at: [0, 0], axes: [0, 1], ...grid }, field);
}
