import type { Experiment } from '../../experiment/experiment';
import { resolveRacer } from '../../experiment/resolve';
import type { Finding } from '../../words/sentence/finding';
import type { Moment } from '../moment';
import { racerName, racerNames } from '../naming';
import type { Standing } from '../results/standings';

type Language = 'en' | 'ko';

/** Learning rates, by racer. */
export type Rates = ReadonlyMap<number, number>;

/** The one thing most worth saying of a race at the playhead, and who was lost at a rate that could have been another. */
export interface Found {
  readonly finding: Finding;
  readonly lost?: Rates;
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
  const ends = step >= traces.lastStep ? traces.list.map(({ trajectory }) => trajectory.end.kind) : [];
  const isStopped = ends.includes('cancelled');
  if (step === 0 && !isStopped) return { finding: { kind: 'waiting', racers: ranked.length, f: ahead.f } };
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
        ...(isStopped && { stopped: step }),
      },
    };
  }
  const leader = nameOf(ahead);
  if (isStopped) return { finding: { kind: 'stopped', name: leader, f: ahead.f, step, racers } };
  if (ends.length > 0 && !ends.includes('going'))
    return { finding: { kind: 'over', name: leader, f: ahead.f, steps: step, racers } };
  const going = { name: leader, racers, sign: experiment.sign };
  return { finding: ahead === overshot ? { kind: 'past', ...going } : { kind: 'ahead', ...going, ...late } };
}

const stepOf = ({ verdict }: Standing): number => ('step' in verdict ? verdict.step : 0);

const bySteps = (a: Standing, b: Standing): number => stepOf(a) - stepOf(b) || a.racer - b.racer;

/** How many more came to the same at the same step. */
const tiedWith = (first: Standing, all: readonly Standing[]): number =>
  all.filter((one) => stepOf(one) === stepOf(first)).length - 1;

/** The rate that a racer was given, where it is one that can be set: what its rows call η may be the length of a step. */
function rateOf({ racer }: Standing, { racers }: Experiment): number | undefined {
  const resolved = resolveRacer(racers[racer]!);
  const eta = resolved.ok && !resolved.value.schedule ? resolved.value.values.get('eta') : undefined;
  return eta !== undefined && eta > 0 && Number.isFinite(eta) ? eta : undefined;
}

function diverged(first: Standing, all: readonly Standing[], experiment: Experiment, name: string): Found {
  const lost = new Map(
    all.flatMap((one) => {
      const eta = rateOf(one, experiment);
      return eta === undefined ? [] : [[one.racer, eta] as const];
    }),
  );
  const eta = lost.get(first.racer);
  return {
    finding: {
      kind: 'diverged',
      name,
      step: stepOf(first),
      others: all.length - 1,
      tied: tiedWith(first, all),
      ...(eta !== undefined && { eta }),
    },
    ...(lost.size > 0 && { lost }),
  };
}
