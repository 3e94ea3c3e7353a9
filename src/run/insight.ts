import { type Part, partsOf } from './parts';
import type { Replayed } from './replay';
import type { RuleText } from '../notation/tree';

/** What is surprising in an update: `words/` makes a sentence of it. */
export interface Insight {
  /**
   * `still`: nothing moved. `moved-on`: a constraint or a lookahead had the last word. `straight`: the step goes down the
   * slope. `aside`: it goes another way. `level`: there is no slope to go down. `lost`: it has left the numbers.
   */
  readonly kind: 'still' | 'moved-on' | 'straight' | 'aside' | 'level' | 'lost';
  /** Between the way down and the step, in degrees, 0 … 180; NaN where one of them has no length. */
  readonly degrees: number;
  /** Which memory has most to do with it, and whether it weighs more than this step's gradient. */
  readonly memory?: string;
  /** Whether the gradient's own part points elsewhere than the gradient: its coordinates are scaled apart. */
  readonly scaled: boolean;
  /** Whether f goes the wrong way: up while it is to be small, or down while it is to be large. */
  readonly worsens: boolean;
  /** The way down, as the rule saw it, and the step. */
  readonly down: readonly number[];
  readonly step: readonly number[];
}

/** A step this near to the slope goes straight down it, in degrees. */
const STRAIGHT = 10;

const lengthOf = (vector: readonly number[]): number => Math.hypot(...vector);

/** The angle between two vectors, in degrees; NaN where one has no length. */
export function degreesBetween(a: readonly number[], b: readonly number[]): number {
  const [la, lb] = [lengthOf(a), lengthOf(b)];
  const dot = a.reduce((sum, value, i) => sum + (value / la) * (b[i]! / lb), 0);
  return (Math.acos(Math.min(1, Math.max(-1, dot))) * 180) / Math.PI;
}

/** Reads the surprise out of an update. */
export function insightOf(text: RuleText, update: Replayed, sign: 'min' | 'max'): Insight {
  const { before, after, led, g } = update;
  const parts = partsOf(text, update);
  const down = g.map((value) => -value);
  const step = after.w.map((value, i) => value - before.w[i]!);
  const degrees = degreesBetween(down, step);
  const memory = heaviestMemory(parts);
  const pushed = parts.find(({ source }) => source.kind === 'gradient')?.vector;
  const rise = after.f - before.f;
  return {
    kind: kindOf(step, led, after.w, degrees),
    degrees,
    ...(memory && { memory }),
    scaled: pushed !== undefined && degreesBetween(down, pushed) > STRAIGHT,
    worsens: sign === 'min' ? rise > 0 : rise < 0,
    down,
    step,
  };
}

function kindOf(
  step: readonly number[],
  led: readonly number[],
  arrived: readonly number[],
  degrees: number,
): Insight['kind'] {
  if (!step.every(Number.isFinite)) return 'lost';
  if (step.every((value) => value === 0)) return 'still';
  if (led.some((value, i) => value !== arrived[i])) return 'moved-on';
  if (Number.isNaN(degrees)) return 'level';
  return degrees > STRAIGHT ? 'aside' : 'straight';
}

/** The memory with the longest part of a step, if that is longer than the gradient's. */
function heaviestMemory(parts: readonly Part[]): string | undefined {
  const pushed = lengthOf(parts.find(({ source }) => source.kind === 'gradient')?.vector ?? [0]);
  let heaviest: string | undefined;
  let most = pushed;
  for (const { source, vector } of parts) {
    if (source.kind !== 'memory' || lengthOf(vector) <= most) continue;
    most = lengthOf(vector);
    heaviest = source.name;
  }
  return heaviest;
}
