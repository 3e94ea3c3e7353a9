import { parseRule, parseSchedule, parseSurface } from '../../src/notation/parse';
import type { Parameter } from '../../src/notation/tree';
import type { Chain, Entry } from '../../src/run/entry';
import { runToEnd } from '../../src/run/run';
import type { Trajectory } from '../../src/run/trajectory';

/** The value of a result that must be one. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const valuesOf = (declared: readonly Parameter[]) =>
  new Map(declared.map(({ name, value }) => [name, value]));

const valued = <T extends { parameters: readonly Parameter[] }>(text: T) => ({
  text,
  values: valuesOf(text.parameters),
});

/** An entry from texts: 100 steps of a rule on a surface from a start, everything else as it usually is. */
export function entry(
  surface: string,
  rule: string,
  start: readonly number[],
  more: Partial<Entry> = {},
): Entry {
  return {
    surface: valued(must(parseSurface(surface))),
    rule: valued(must(parseRule(rule))),
    treatment: { sign: 'min', noise: 0, decay: 0 },
    start,
    budget: { kind: 'steps', amount: 100 },
    seed: 0,
    ...more,
  };
}

/** Schedules one after another, each but the last with its steps. */
export const chained = (...parts: readonly (readonly [text: string, steps: number])[]): Chain => ({
  parts: parts.map(([text, steps]) => ({ ...valued(must(parseSchedule(text))), steps })),
});

export const scheduled = (text: string): Chain => chained([text, Infinity]);

export const run = (one: Entry): Trajectory => must(runToEnd(one));

export const GD = 'η = 0.1 in [1e-5, 10] log\nw = w - η g';
export const BOWL = 'x^2 + y^2';
