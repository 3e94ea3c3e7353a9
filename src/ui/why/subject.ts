import { useMemo } from 'react';
import type { Experiment, Racer } from '../../experiment/experiment';
import { lineUp } from '../../experiment/lineup';
import { objectiveOf, type ResolvedObjective } from '../../experiment/resolve';
import type { Entry } from '../../run/entry';
import { type Replay, type Replayed, replay } from '../../run/replay';
import { readEntry } from '../../run/spec';
import { nextRowAt, type Trajectory } from '../../run/trajectory';
import type { Traces } from '../../state/traces';
import { useAppState } from '../context';
import { type Moment, useMoment } from '../moment';

/** Whose step is explained, and everything that explains it. */
export interface Subject {
  readonly experiment: Experiment;
  readonly objective: ResolvedObjective;
  readonly racer: Racer;
  readonly entry: Entry;
  readonly trajectory: Trajectory;
  /** Absent for a method in code. */
  readonly replay?: Replay;
}

const known = new WeakMap<Traces, Map<number, Subject | undefined>>();

/** The first run of a racer, ready to be replayed; made once for each set of rows. */
function subjectOf({ experiment, traces }: Moment, index: number): Subject | undefined {
  const found = known.get(traces) ?? new Map<number, Subject | undefined>();
  known.set(traces, found);
  if (!found.has(index)) found.set(index, read(experiment, traces, index));
  return found.get(index);
}

function read(experiment: Experiment, traces: Traces, index: number): Subject | undefined {
  const racer = experiment.racers[index];
  const trace = traces.list.find((one) => one.racer === index && one.start === 0);
  const objective = objectiveOf(experiment);
  const lined = lineUp(experiment);
  const runner = lined.ok && lined.value.runners.find((one) => one.racer === index && one.start === 0);
  if (!racer || !trace || !objective.ok || !runner) return undefined;
  const entry = readEntry(runner.spec);
  if (!entry.ok || entry.value.start.length !== trace.trajectory.w.length) return undefined;
  const { trajectory } = trace;
  const about = { experiment, objective: objective.value, racer, entry: entry.value, trajectory };
  if (entry.value.rule.method) return about;
  const again = replay(entry.value, trajectory);
  return again.ok ? { ...about, replay: again.value } : undefined;
}

/** A subject at a moment. */
export interface Present {
  readonly subject: Subject;
  /** The row that the explained step leads to; 0 where nothing has moved. */
  readonly step: number;
  /** Where that step begins. */
  readonly from: readonly number[];
  /** Absent for a method, at step 0, and while the rows of another experiment are on the screen. */
  readonly update?: Replayed;
}

/** The selected racer's step at the playhead; the very same value for as long as it is the same step. */
export function usePresent(): Present | undefined {
  const moment = useMoment();
  const selected = useAppState((state) => state.selected);
  const subject = subjectOf(moment, selected);
  const step = subject && nextRowAt(subject.trajectory, moment.step);
  return useMemo(() => subject && presentOf(subject, step!), [subject, step]);
}

function presentOf(subject: Subject, step: number): Present {
  const { replay: again, trajectory } = subject;
  const from = trajectory.w.map((column) => column[Math.max(0, step - 1)]!);
  const bare = { subject, step, from };
  if (!again || step < 1) return bare;
  const update = again.at(step);
  return update.before.w.every((value, i) => Object.is(value, from[i])) ? { ...bare, update } : bare;
}
