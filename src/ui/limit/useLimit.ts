import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import { goalsOf, objectiveOf } from '../../experiment/resolve';
import { lineUp } from '../../experiment/lineup';
import { measuredEdge } from '../../run/edge';
import type { Entry } from '../../run/entry';
import type { Relief } from '../../run/curvature';
import { readEntry } from '../../run/spec';
import { diagonalOf } from '../../run/verdict';
import { limitOf } from '../../state/limit';
import { reliefOf } from '../../state/relief';
import type { Traces } from '../../state/traces';
import { useAppState } from '../context';
import { useMoment } from '../moment';

/** What the stability of a racer's η is asked about. */
interface Question {
  readonly entry: Entry;
  readonly at: readonly number[];
  readonly relief: Relief;
  /** Of the domain. */
  readonly diagonal: number;
  readonly closed: ReturnType<typeof limitOf>;
  /** The same for the same answer: everything but η and the start. */
  readonly key: string;
}

/** Measured edges by question. */
const measured = new Map<string, number | undefined>();
const MOST_REMEMBERED = 200;

/** Trials begin so near to the minimum, as a part of the domain's diagonal. */
const REACH = 1e-4;
/** A measurement waits until nothing has changed for so long, in ms. */
const CALM = 250;

/**
 * The largest learning rate that is stable at the minimum nearest to a racer: in closed form where the rule has one, else
 * measured when things are calm. Undefined where no minimum is known, and between no rates of the slider.
 */
export function useLimit(index: number, low: number, high: number): number | undefined {
  const { experiment, traces } = useMoment();
  const isBusy = useAppState(({ dragging, playback }) => dragging !== null || playback.playing);
  const question = useMemo(() => questionOf(experiment, traces, index), [experiment, traces, index]);
  const key = question && !question.closed ? question.key : undefined;
  const [, heard] = useState<string>();
  const measure = useEffectEvent((asked: string) => {
    if (measured.size >= MOST_REMEMBERED) measured.clear();
    measured.set(asked, edgeOf(question!, low, high));
    heard(asked);
  });
  useEffect(() => {
    if (key === undefined || isBusy || measured.has(key)) return undefined;
    const timer = setTimeout(() => measure(key), CALM);
    return () => clearTimeout(timer);
  }, [key, isBusy, low, high]);
  if (!question) return undefined;
  const limit = question.closed ? question.closed(question.relief) : measured.get(question.key);
  return limit !== undefined && limit > low && limit < high ? limit : undefined;
}

function edgeOf({ entry, at, relief, diagonal }: Question, low: number, high: number): number | undefined {
  const edge = measuredEdge(entry, { at, axis: relief.axes[0]!, reach: REACH * diagonal, low, high });
  return edge.ok ? edge.value : undefined;
}

function questionOf(experiment: Experiment, traces: Traces, index: number): Question | undefined {
  const racer = experiment.racers[index];
  const trace = traces.list.find((one) => one.racer === index && one.start === 0);
  const objective = objectiveOf(experiment);
  if (!racer || !trace || !objective.ok) return undefined;
  const row = trace.trajectory.end.kind === 'diverged' ? 0 : trace.trajectory.rows - 1;
  const from = trace.trajectory.w.map((column) => column[row]!);
  const away = (at: readonly number[]): number => Math.hypot(...at.map((value, i) => value - from[i]!));
  const [goal] = goalsOf(objective.value, experiment.sign).toSorted((a, b) => away(a.at) - away(b.at));
  const relief = goal && reliefOf(objective.value)?.(goal.at);
  if (!relief || relief.ground !== (experiment.sign === 'min' ? 'minimum' : 'maximum')) return undefined;
  const entry = entryOf(experiment, index);
  if (!entry || entry.rule.method) return undefined;
  const { eta: _, ...others } = racer.parameters;
  return {
    entry,
    at: goal.at,
    relief,
    diagonal: diagonalOf(objective.value.domain),
    closed: limitOf({ experiment, racer, values: entry.rule.values }),
    key: JSON.stringify([
      experiment.objective,
      experiment.data,
      experiment.sign,
      experiment.clip,
      goal.at,
      racer.optimizer,
      others,
      racer.decay,
      racer.lookahead,
    ]),
  };
}

function entryOf(experiment: Experiment, index: number): Entry | undefined {
  const lined = lineUp(experiment);
  const runner = lined.ok && lined.value.runners.find((one) => one.racer === index && one.start === 0);
  const entry = runner ? readEntry(runner.spec) : undefined;
  return entry?.ok ? entry.value : undefined;
}
