import type { Data, Valued } from '../../src/run/entry';
import { runToEnd } from '../../src/run/run';
import type { Trajectory } from '../../src/run/trajectory';
import { parseRule, parseSurface } from '../../src/notation/parse';
import type { RuleText, SurfaceText } from '../../src/notation/tree';
import { accepted } from '../catalog/surface';

/** A run over data with batches that no link can name, said to the engine. */
export interface DataRun {
  readonly surface: string;
  readonly rule: string;
  readonly parameters?: Readonly<Record<string, number>>;
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** The rows that each step's gradient sees. */
  readonly batches: readonly (readonly number[])[];
  readonly start: readonly number[];
  readonly steps: number;
}

const valued = <Text extends SurfaceText | RuleText>(
  text: Text,
  parameters: Readonly<Record<string, number>> = {},
): Valued<Text> => ({
  text,
  values: new Map(text.parameters.map(({ name, value }) => [name, parameters[name] ?? value])),
});

const dataOf = ({ x, y, batches }: DataRun): Data => ({
  id: [...x, ...y].join(),
  columns: new Map([
    ['X', Float64Array.from(x)],
    ['Y', Float64Array.from(y)],
  ]),
  rows: x.length,
  batch: { size: batches[0]!.length, at: (t) => batches[t - 1]! },
});

/** Runs it to its end. */
export const runOnData = (run: DataRun): Trajectory =>
  accepted(
    runToEnd({
      surface: valued(accepted(parseSurface(run.surface))),
      rule: valued(accepted(parseRule(run.rule)), run.parameters),
      treatment: { sign: 'min', noise: 0, decay: 0 },
      data: dataOf(run),
      start: run.start,
      budget: { kind: 'steps', amount: run.steps },
      seed: 1,
    }),
  );
