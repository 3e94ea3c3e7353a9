import type { Stop } from '../../run/entry';
import { DIVERGED_BEYOND, STALLED_AFTER } from '../../run/ends';
import { indented } from '../lines';
import { headOf, type Program } from '../program';
import { surfaceNames } from '../calls';
import { type Dialect, numeral, vector } from './dialect';

/** The test of a stop, and what it has to remember. */
interface StopCode {
  readonly before: readonly string[];
  /** At every row after the start. */
  readonly at: readonly string[];
  readonly test: string;
}

function stopCode(stop: Stop, { pass, treated }: Program, dialect: Dialect): StopCode {
  const limit = numeral(stop.value, dialect);
  const { module } = dialect.library;
  switch (stop.kind) {
    case 'lagged':
      return { before: [], at: [], test: `abs(values[-2] - (values[-3] if step > 1 else 0.0)) < ${limit}` };
    case 'change':
      return { before: [], at: [], test: `abs(value - values[-2]) < ${limit}` };
    case 'move':
      return { before: [], at: [], test: `${module}.sqrt(${module}.sum((w - last) ** 2)) < ${limit}` };
    case 'gradient':
      return { before: [], at: [], test: `slope < ${limit}` };
    case 'patience':
      return {
        before: ['waited = 0'],
        at: [
          `if step % ${pass} == 0:`,
          ...indented([
            `if value ${treated.sign === 'min' ? '<' : '>'} best or (best != best and value == value):`,
            ...indented(['best, waited = value, 0']),
            'else:',
            ...indented(['waited += 1']),
          ]),
        ],
        test: `step % ${pass} == 0 and waited >= ${limit}`,
      };
  }
}

/** Runs a racer and prints its rows, until it is over. */
export function runFunction(program: Program, dialect: Dialect): string[] {
  const { stop, treated } = program;
  const { module } = dialect.library;
  const { f, grad } = surfaceNames(treated);
  const code = stop && stopCode(stop, program, dialect);
  const equal = module === 'np' ? 'np.array_equal' : 'torch.equal';
  return [
    'def run(who, steps):',
    ...indented([
      '"""Prints a row for the start and one for each step, until the run is over."""',
      'values, still = [], 0',
      ...(code?.before ?? []),
      'for step, (w, eta, cost) in enumerate(steps):',
      ...indented([
        `if not ${module}.all(${module}.abs(w) <= ${DIVERGED_BEYOND.toExponential().replace('+', '')}):`,
        ...indented(['return  # diverged']),
        `value, slope = float(${f}(w)), float(${module}.sqrt(${module}.sum(${grad}(w) ** 2)))`,
        'rate = eta if step == 0 else float(eta)',
        'print(who, step, *map(float, w), value, slope, rate, int(cost), sep=",")',
        'values.append(value)',
        'if step > 0:',
        ...indented([
          ...(code ? [...code.at, `if ${code.test}:`, ...indented(['return  # converged'])] : []),
          `still = still + 1 if ${equal}(w, last) else 0`,
          `if still == ${STALLED_AFTER}:`,
          ...indented(['return  # it does not move any more']),
        ]),
        ...(stop?.kind === 'patience' ? ['else:', ...indented(['best = value'])] : []),
        'last = w',
      ]),
    ]),
  ];
}

/** The race itself: every racer from every start. */
export function raceLines(program: Program, dialect: Dialect): string[] {
  const { starts, racers } = program;
  const points = starts.map((start) => vector(start, dialect));
  const print = `print("${headOf(program).join(',')}")`;
  const [only, ...others] = points;
  if (others.length === 0)
    return [
      `start = ${only}`,
      print,
      ...racers.map(
        ({ number, optimizer, name, steps }) => `run("${number},${optimizer}", ${name}(start, ${steps}))`,
      ),
    ];
  return [
    'STARTS = [',
    ...indented(points.map((point) => `${point},`)),
    ']',
    print,
    ...racers.flatMap(({ number, optimizer, name, steps }) => [
      'for number, start in enumerate(STARTS, 1):',
      ...indented([`run(f"${number},{number},${optimizer}", ${name}(start, ${steps}))`]),
    ]),
  ];
}
