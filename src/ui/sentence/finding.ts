import type { Experiment } from '../../experiment/experiment';
import { rowAt } from '../../run/trajectory';
import type { Finding } from '../../words/sentence/finding';
import type { Moment } from '../moment';
import { racerName, racerNames } from '../naming';
import type { Standing } from '../results/standings';

type Language = 'en' | 'ko';

/** What can be done about a finding: a smaller learning rate for a racer that diverged. */
export interface Remedy {
  readonly racer: number;
  readonly eta: number;
}

/** The one thing most worth saying of a race at the playhead, and what can be done about it. */
export interface Found {
  readonly finding: Finding;
  readonly remedy?: Remedy;
}

/** The next 1 or 3 times a power of ten below a learning rate. */
export function smallerEta(eta: number): number {
  const exponent = Math.floor(Math.log10(eta));
  const candidates = [3 * 10 ** (exponent - 1), 10 ** exponent, 3 * 10 ** exponent];
  const smaller = candidates.findLast((one) => one < eta * (1 - 1e-9))!;
  return Number(smaller.toPrecision(1));
}

/** Of standings in order, the finding. Several starts of one racer count as one: the first is spoken of. */
export function find(
  standings: readonly Standing[],
  { experiment, traces, step }: Moment,
  language: Language,
): Found {
  const ranked = standings.filter(({ start }) => start === 0);
  const names = racerNames(experiment.racers, language, racerName);
  const nameOf = ({ racer }: Standing): string => names[racer]!;
  const [ahead] = ranked;
  if (!ahead) return { finding: { kind: 'nobody' } };
  const lost = ranked.filter(({ verdict }) => verdict.kind === 'diverged').toSorted(bySteps);
  if (lost[0]) return diverged(lost[0], lost, experiment, nameOf(lost[0]));
  if (step === 0) return { finding: { kind: 'waiting', racers: ranked.length, f: ahead.f } };
  const overshot = ranked.find(({ verdict }) => verdict.kind === 'overshot');
  const late = overshot && { overshot: nameOf(overshot) };
  const settled = ranked.filter(({ verdict }) => verdict.kind === 'settled').toSorted(bySteps);
  const racers = ranked.length;
  if (settled[0]) {
    const first = settled[0];
    return {
      finding: {
        kind: 'settled',
        name: nameOf(first),
        step: stepOf(first),
        settled: settled.length,
        tied: tiedWith(first, settled),
        racers,
        ...late,
      },
    };
  }
  const leader = nameOf(ahead);
  if (step >= traces.lastStep)
    return { finding: { kind: 'over', name: leader, f: ahead.f, steps: step, racers } };
  const going = { name: leader, racers, sign: experiment.sign };
  return { finding: ahead === overshot ? { kind: 'past', ...going } : { kind: 'ahead', ...going, ...late } };
}

const stepOf = ({ verdict }: Standing): number => ('step' in verdict ? verdict.step : 0);

const bySteps = (a: Standing, b: Standing): number => stepOf(a) - stepOf(b) || a.racer - b.racer;

/** How many more came to the same at the same step. */
const tiedWith = (first: Standing, all: readonly Standing[]): number =>
  all.filter((one) => stepOf(one) === stepOf(first)).length - 1;

function diverged(
  standing: Standing,
  lost: readonly Standing[],
  experiment: Experiment,
  name: string,
): Found {
  const { trace, racer } = standing;
  const { rows, eta } = trace.trajectory;
  const step = stepOf(standing);
  const used = rows > 1 ? eta[rowAt(trace.trajectory, step)]! : Number.NaN;
  const isTunable = Number.isFinite(used) && used > 0 && !experiment.racers[racer]!.schedule;
  return {
    finding: {
      kind: 'diverged',
      name,
      step,
      others: lost.length - 1,
      tied: tiedWith(standing, lost),
      ...(isTunable && { eta: used }),
    },
    ...(isTunable && { remedy: { racer, eta: smallerEta(used) } }),
  };
}
