import { extent, line, scaleLinear } from 'd3';
import { useEffect, useState } from 'react';
import type { RuleText } from '../../notation/tree';
import { type Amount, type Replay, replay } from '../../run/replay';
import { CHUNK } from '../../run/run';
import type { Trajectory } from '../../run/trajectory';
import type { Subject } from './subject';
import { coordinateOf } from './substitution';

/** What a rule remembered at some rows of its run, quantity by quantity. */
export interface History {
  readonly last: number;
  readonly rows: readonly { readonly step: number; readonly memory: readonly Amount[] }[];
}

const MOST_POINTS = 500;
/** A run longer than this is looked at where its checkpoints are: there is no way to walk between. */
const WALKED = 20_000;
/** So long does one look take before the page may do something else, in ms. */
const SLICE = 8;

/** The steps at which a run's memory is looked at, ascending. */
export function sampledSteps({ rows }: Pick<Trajectory, 'rows'>): readonly number[] {
  const last = rows - 1;
  const even = Math.max(1, Math.ceil(last / MOST_POINTS));
  const stride = last > WALKED ? Math.ceil(even / CHUNK) * CHUNK : even;
  // The first step behind a checkpoint is one step away from it.
  return Array.from({ length: Math.floor((last - 1) / stride) + 1 }, (_, k) => 1 + k * stride);
}

const lookAt = (again: Replay, step: number): History['rows'][number] => ({
  step,
  memory: again.at(step).memory.map(({ after }) => after),
});

/** The memory of a run over its rows, replayed once and piece by piece; until then that of the same rule before. */
export function useHistory({ entry, trajectory }: Subject): History {
  const { text } = entry.rule;
  const [found, setFound] = useState<{ readonly text: RuleText; readonly history: History }>();
  useEffect(() => {
    const again = replay(entry, trajectory);
    if (!again.ok) return;
    const steps = sampledSteps(trajectory);
    const rows: History['rows'][number][] = [];
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (): void => {
      const until = performance.now() + SLICE;
      while (rows.length < steps.length && performance.now() < until)
        rows.push(lookAt(again.value, steps[rows.length]!));
      if (rows.length === steps.length) setFound({ text, history: { last: trajectory.rows - 1, rows } });
      else timer = setTimeout(goOn);
    };
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [entry, text, trajectory]);
  return found?.text === text ? found.history : { last: trajectory.rows - 1, rows: [] };
}

/** The lines of a quantity in a chart of a size, one for each of its first coordinates, and where a step stands. */
export function chartOf(
  { last, rows }: History,
  index: number,
  most: number,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly paths: readonly string[]; readonly at: (step: number) => number } {
  const x = scaleLinear([0, Math.max(1, last)], [0, width]);
  const first = rows[0]?.memory[index];
  const count = first === undefined ? 0 : typeof first === 'number' ? 1 : Math.min(most, first.length);
  const values = (i: number): number[] => rows.map(({ memory }) => coordinateOf(memory[index]!, i));
  const all = Array.from({ length: count }, (_, i) => values(i));
  const [low = 0, high = 0] = extent(all.flat().filter(Number.isFinite));
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - 2, 2]);
  const drawn = line<number>()
    .defined(Number.isFinite)
    .x((_, k) => round(x(rows[k]!.step)))
    .y((value) => round(y(value)));
  return { at: (step) => round(x(step)), paths: all.map((column) => drawn(column) ?? '') };
}

const round = (value: number): number => Math.round(value * 100) / 100;
