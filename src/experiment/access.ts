import type { Access, Control } from './controls';
import type { Experiment, Racer, Vary } from './experiment';

/** Which control changes a field of the experiment; racers, and what differs from map to map, are looked into. */
const CONTROL_OF: Readonly<Record<Exclude<keyof Experiment, 'racers' | 'vary'>, Control>> = {
  objective: 'surface',
  data: 'surface',
  starts: 'start',
  cloud: 'start',
  budget: 'settings',
  stop: 'settings',
  noise: 'settings',
  batch: 'settings',
  clip: 'settings',
  within: 'settings',
  seed: 'settings',
  sign: 'settings',
};

/** What another surface brings with it: `edits/surface.ts`. */
const FOLLOWS_SURFACE: ReadonlySet<string> = new Set(['starts', 'data', 'batch', 'within', 'sign']);

/** Whether an edit needs no control that is closed. */
export const permits = (access: Access, before: Experiment, after: Experiment): boolean =>
  Object.keys(access).length === 0 || controlsUsed(before, after).every((control) => !access[control]);

/**
 * The controls that lead from one experiment to another, some of them perhaps more than once. Another surface is a
 * matter of the surface alone, with the start and the learning rates that it brings along.
 */
export function controlsUsed(before: Experiment, after: Experiment): readonly Control[] {
  const isElsewhere = nameOf(before) !== nameOf(after);
  const used = Object.entries(CONTROL_OF).flatMap(([field, control]): Control[] => {
    const key = field as keyof Experiment;
    const follows = isElsewhere && FOLLOWS_SURFACE.has(field);
    return follows || isSame(before[key], after[key]) ? [] : [control];
  });
  const ofRacers = racersUsed(before.racers, after.racers);
  if (isElsewhere) return [...used, ...ofRacers.filter((control) => control !== 'eta')];
  const varied = isSame(before.vary, after.vary) ? [] : [before.vary, after.vary].flatMap(controlVaried);
  return [...used, ...ofRacers, ...varied];
}

function controlVaried(vary: Vary | undefined): readonly Control[] {
  switch (vary?.kind) {
    case undefined:
      return [];
    case 'parameter':
      return [vary.name === 'eta' ? 'eta' : 'parameters'];
    case 'objective':
      return ['surface'];
    case 'start':
      return ['start'];
  }
}

const nameOf = ({ objective }: Experiment): string =>
  objective.kind === 'catalog' ? objective.id : `=${objective.text}`;

function racersUsed(before: readonly Racer[], after: readonly Racer[]): readonly Control[] {
  if (before === after) return [];
  const known = new Map(before.map((racer) => [racer.slot, racer]));
  const used = after.flatMap((racer): readonly Control[] => {
    const was = known.get(racer.slot);
    return was && ruleOf(was) === ruleOf(racer) ? settingsUsed(was, racer) : [];
  });
  return isSame(before.map(entryOf), after.map(entryOf)) ? used : ['racers', ...used];
}

const ruleOf = ({ optimizer }: Racer): string =>
  optimizer.kind === 'catalog' ? optimizer.id : `=${optimizer.text}`;

/** Who stands in the list, and how. */
const entryOf = (racer: Racer) => [ruleOf(racer), racer.slot, racer.name, racer.on];

function settingsUsed(before: Racer, after: Racer): readonly Control[] {
  const [was, is] = [settingsOf(before), settingsOf(after)];
  // A form may declare a rate of its own, which comes with it.
  const hasOtherRate = isSame(before.optimizer, after.optimizer) && was.eta !== is.eta;
  return [
    ...(isSame(was.rest, is.rest) ? [] : (['parameters'] as const)),
    ...(hasOtherRate ? (['eta'] as const) : []),
  ];
}

/** The rate, and everything else that is set for a racer. */
function settingsOf(racer: Racer) {
  const { name: _name, slot: _slot, on: _on, parameters, ...rest } = racer;
  const { eta, ...others } = parameters;
  return { eta, rest: [rest, others] };
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
