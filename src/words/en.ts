import type { Batch, StopKind } from '../experiment/experiment';
import type { Verdict } from '../run/verdict';
import { picker, schedule } from './choosing/en';
import { count, exact } from './number';
import { chart, map, timeline } from './stage/en';

const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** The page in English. Every text that a person reads is here, in the room of words that comes with what says it, or in its definition. */
export const en = {
  language: { choose: 'Language' },

  page: {
    title: 'Ravine: optimizers race on a loss surface',
    tagline: 'Optimizer trajectories, drawn as they run',
    broken: 'Something on this page broke. Your race is kept in the address.',
    reload: 'Load the page again',
    cancel: 'Cancel',
    close: 'Close',
    more: 'More',
  },

  header: {
    label: 'Page',
    surface: 'Surface',
    chooseSurface: (name: string) => `Surface: ${name}. Choose another`,
    presets: 'Presets',
    presetsSay: 'Each one shows one thing. The race you leave is one undo away.',
    theme: { system: 'Colours as on this device', light: 'Light colours', dark: 'Dark colours' },
    undo: 'Undo',
    redo: 'Redo',
    present: 'Present',
    help: 'Keyboard help',
    ownSurface: 'Own surface',
  },

  share: { open: 'Share' },

  sentence: {
    label: 'What to see',
    computing: (racers: number, steps: number): string =>
      `Computing ${plural(steps, 'step', 'steps')} for ${plural(racers, 'optimizer', 'optimizers')} …`,
  },

  racers: {
    title: 'Optimizers',
    racing: (on: number): string => `${on} racing`,
    list: 'Optimizers in the race',
    races: (name: string): string => `${name} races`,
    divergedAt: (step: number): string => `diverged at ${count(step)}`,
    error: '1 error',
    blank: 'a line is missing',
    form: 'Form',
    rule: 'Rule',
    ownRule: 'Own rule',
    equivalent: (form: string, eta: number): string => `Same path as “${form}”: η ${exact(eta)}`,
    more: (name: string): string => `More for ${name}`,
    rename: 'Rename',
    newName: 'Name',
    duplicate: 'Duplicate',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    add: 'Add an optimizer',
    nobody: 'Nobody is racing.',
    bringBack: 'Bring back the last race',
  },

  slider: {
    notANumber: (kept: string): string => `not a number; kept ${kept}`,
    notWhole: (kept: string): string => `not a whole number; kept ${kept}`,
    outside: (low: string, high: string, kept: string): string => `from ${low} to ${high}; kept ${kept}`,
    atLeast: (low: string, kept: string): string => `at least ${low}; kept ${kept}`,
    atMost: (high: string, kept: string): string => `at most ${high}; kept ${kept}`,
  },

  settings: {
    title: 'Settings',
    surface: 'Surface',
    start: 'Start',
    coordinate: (name: string): string => `Start ${name}`,
    budget: 'Budget',
    budgetKind: 'Budget counted in',
    steps: 'steps',
    cost: 'evaluations',
    stop: 'Stop',
    stopKind: 'Stop test',
    tolerance: 'Tolerance',
    never: 'at the end only',
    stops: {
      change: '|Δf| <',
      move: '|Δw| <',
      gradient: '|g| <',
      lagged: 'last |Δf| <',
      patience: 'no better for',
    } satisfies Record<StopKind, string>,
    data: 'Data',
    batch: 'Batch',
    batchKind: 'Points that a step sees',
    batchSize: 'Points in a batch',
    batches: {
      all: 'all points',
      draw: 'drawn anew',
      epoch: 'in passes',
      stored: 'as stored',
    } satisfies Record<Batch['kind'] | 'all', string>,
    more: 'More settings',
    cloud: 'Starts in a cloud',
    cloudRadius: 'Radius of the cloud',
    clip: 'Clip gradients',
    clips: { none: 'no', value: 'by value', norm: 'by norm' },
    clipLimit: 'Clip at',
    within: 'Keep within',
    withins: { none: 'anywhere', box: 'a box', disc: 'a disc' },
    from: (coordinate: string): string => `${coordinate} from`,
    to: (coordinate: string): string => `${coordinate} to`,
    centre: (coordinate: string): string => `Centre ${coordinate}`,
    radius: 'Radius',
    noise: 'Gradient noise σ',
    seed: 'Seed',
    sign: 'Goal',
    signs: { min: 'Minimize', max: 'Maximize' },
    reset: 'Reset everything',
  },

  results: {
    title: 'Results',
    loss: 'Loss',
    lossScale: 'log scale, by step',
    lossOverData: 'over all data, log scale',
    lossOf: { all: 'loss, all data', batch: 'loss, next batch' },
    standings: 'Standings',
    atStep: (step: number): string => `at step ${count(step)}`,
    racer: 'Optimizer',
    f: 'f',
    distance: { min: 'to min.', max: 'to max.' },
    verdict: 'Verdict',
    select: (name: string): string => `Select ${name}`,
    start: (place: number): string => `start ${place}`,
    medians: (runs: number, step: number): string => `medians of ${count(runs)}, step ${count(step)}`,
    settledOf: (settled: number): string => `${count(settled)} settled`,
    numbers: (name: string, step: number): string => `${name}, step ${count(step)}`,
    lastNumbers: (name: string, step: number): string => `${name}, step ${count(step)} (last)`,
    position: 'position',
    gradient: 'gradient',
    move: 'next move',
    why: 'Why there?',
    cost: (evaluations: number): string => plural(evaluations, 'evaluation', 'evaluations'),
  },

  model: {
    title: 'Model',
    batch: (seen: number, rows: number): string => `next batch: ${seen} of ${rows} points`,
    label: (data: string, step: number): string =>
      `${data}, and the model of every optimizer at step ${count(step)}`,
  },

  tabs: {
    racers: 'Racers',
    optimizers: 'Optimizers',
    results: 'Results',
    loss: 'Loss',
    model: 'Model',
    settings: 'Settings',
    label: 'Panels',
    sheet: 'Size of the panel',
  },

  verdict(verdict: Verdict, sign: 'min' | 'max'): string {
    switch (verdict.kind) {
      case 'settled':
        return `settled ${count(verdict.step)}`;
      case 'diverged':
        return `diverged at ${count(verdict.step)}`;
      case 'cancelled':
        return 'stopped';
      case 'overshot':
        return 'overshot';
      case 'creeping':
        return 'creeping';
      case 'descending':
        return sign === 'min' ? 'descending' : 'climbing';
    }
  },

  picker,
  schedule,
  map,
  timeline,
  chart,
};

/** Every text of the page in one language; the compiler holds all languages to this one shape. */
export type Dictionary = typeof en;
